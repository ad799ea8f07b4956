import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './faults.ts';

interface Parsed<T> {
  data: T | undefined;
  faults: Fault[];
  /** What the text holds, unchecked, as far as it can be read at all. */
  raw: unknown;
  /** Line of a value inside the text, counted in the file. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/**
 * Parses YAML and checks it against a schema, with every fault on its line.
 * @param firstLine line of the file on which the text starts (frontmatter starts on line 2)
 */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): Parsed<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const keys = path.slice(0, depth);
      const parent = keys.length ? document.getIn(keys.slice(0, -1), true) : document.contents;
      const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(keys.at(-1))) : undefined;
      const node = pair?.key ?? document.getIn(keys, true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return undefined;
  };
  const raw = readUnchecked(() => document.toJS());

  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      message:
        error.code === 'DUPLICATE_KEY'
          ? '同一个名字写了两次，删去一个'
          : `YAML 写法有误（${error.code}）：检查缩进、引号和冒号；含“: ”或以符号开头的文字要加引号`,
    }));
    return { data: undefined, faults, raw, lineOf };
  }
  const result = schema.safeParse(raw ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, faults: [], raw, lineOf };
  const faults = result.error.issues.flatMap((issue) =>
    describeIssue(issue).map(({ message, path }) => ({ file, line: lineOf(path), message })),
  );
  return { data: undefined, faults, raw, lineOf };
}

/** A document with errors may throw where it is read. */
function readUnchecked(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

interface Finding {
  message: string;
  path: readonly PropertyKey[];
}

/** Says a schema's finding in Chinese: field, fault, cure. */
function describeIssue(issue: z.core.$ZodIssue): Finding[] {
  const { path } = issue;
  const field = path.map(String).join(' → ');
  const named = field ? `“${field}”` : '文件';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        message: `不认识字段“${[...path.map(String), key].join(' → ')}”，检查拼写，或者删去`,
        path: [...path, key],
      }));
    case 'invalid_type': {
      const fault = issue.input === undefined ? `缺少字段${named}` : `${named}的类型不对（要 ${issue.expected}）`;
      return [{ message: isOwnWording(issue) ? `${fault}。${issue.message}` : fault, path }];
    }
    case 'too_small':
      return [{ message: `${named}：${isOwnWording(issue) ? issue.message : '不能空'}`, path }];
    case 'invalid_key':
      return [{ message: `名字${named}不合规：${issue.issues[0]?.message ?? issue.message}`, path }];
    default:
      return [{ message: `${named}：${isOwnWording(issue) ? issue.message : '写法不对，照着旁边的条目写'}`, path }];
  }
}

/** Zod speaks English where a schema says nothing of its own. */
const isOwnWording = ({ message }: z.core.$ZodIssue) => /\p{Script=Han}/u.test(message);
