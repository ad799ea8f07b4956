/** One thing wrong in a content file, told to its author in Chinese: where, what, and how to mend it. */
export interface Fault {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** 1-based line, where one can be named. */
  line?: number | undefined;
  message: string;
}

/**
 * Prints faults grouped by file, in the order of lines.
 * @param closing the last line, where it is not about a check of the whole content
 */
export function formatFaults(faults: readonly Fault[], closing?: string): string {
  const files = Map.groupBy(faults, (fault) => fault.file);
  const blocks = [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, list]) => {
      const lines = list
        .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
        .map(({ line, message }) => `  ${line ? `第 ${line} 行：` : ''}${message}`);
      return [file, ...new Set(lines)].join('\n');
    });
  const end = closing ?? `内容检查没有通过：${files.size} 个文件，${faults.length} 处。改好再来，旧的 dist/ 没有动。`;
  return `${blocks.join('\n\n')}\n\n${end}`;
}
