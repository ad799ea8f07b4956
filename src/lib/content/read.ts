import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Raw text of everything below `content/`, before any check; the only reader of the file system here. */
export interface RawContent {
  /** Path from the project's root → text, e.g. `content/guide/hotline/hours.mdx`. */
  files: Map<string, string>;
}

/** Reads all content files below a project's root, or another folder's. */
export function readContent(root: string, folder = 'content'): RawContent {
  const files = new Map<string, string>();
  const visit = (relative: string) => {
    const absolute = join(root, relative);
    if (!existsSync(absolute)) return;
    for (const name of readdirSync(absolute).toSorted()) {
      if (name.startsWith('.')) continue;
      const path = `${relative}/${name}`;
      if (statSync(join(root, path)).isDirectory()) visit(path);
      else files.set(path, readFileSync(join(root, path), 'utf8'));
    }
  };
  visit(folder);
  return { files };
}
