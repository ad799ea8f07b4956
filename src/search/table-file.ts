/** The shape in which the table is sent, `search/table.json`: every byte of it comes before the first results. */
import { type PackedNames, packNames, unpackNames } from './names.ts';
import type { Table } from './types.ts';

/** The table, packed. */
export interface TableFile {
  /** A line an article: its id, its short title, and the last parts of its sections' ids; between them spaces. */
  ids: string;
  names: PackedNames;
}

/** Stands for spaces in titles: one that does not break. */
const space = '\u00a0';

/** Packs a table whose ids stand together by their first parts. */
export function packTable({ groups, ids, titles, aliases }: Table): TableFile {
  const lines = new Map<string, string[]>();
  for (const id of ids) {
    const [group = '', ...rest] = id.split('/');
    const line = lines.get(group) ?? [group, (groups[group] ?? '').replaceAll(' ', space)];
    lines.set(group, [...line, rest.join('/')]);
  }
  return {
    ids: [...lines.values()].map((line) => line.join(' ')).join('\n'),
    names: packNames(
      titles.map((title, i) => [title, ...(aliases[i] ? aliases[i].split('\n').toSorted() : [])].join('\n')),
    ),
  };
}

/** The table that was packed. @throws where the file is not one, or the engine cannot read it */
export function unpackTable(file: TableFile): Table {
  const groups: Record<string, string> = {};
  const ids: string[] = [];
  for (const line of file.ids ? file.ids.split('\n') : []) {
    const [group = '', title = '', ...parts] = line.split(' ');
    groups[group] = title.split(space).join(' ');
    for (const part of parts) ids.push(part ? `${group}/${part}` : group);
  }
  const names = unpackNames(file.names);
  if (names.length !== ids.length) throw new Error(`${names.length} lists of names for ${ids.length} pages`);
  const titles: string[] = [];
  const aliases = names.map((list) => {
    const end = list.indexOf('\n');
    titles.push(end < 0 ? list : list.slice(0, end));
    return end < 0 ? '' : list.slice(end + 1);
  });
  return { groups, ids, titles, aliases };
}
