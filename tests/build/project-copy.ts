import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const parts = ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Vitest's own variables would bend a build: BASE_URL is what import.meta.env.BASE_URL becomes. */
const { VITEST: _, BASE_URL: __, MODE: ___, DEV: ____, PROD: _____, SSR: ______, ...withoutVitest } = process.env;

/** The environment of whoever runs the tests. */
export const plainEnv: NodeJS.ProcessEnv = withoutVitest;

/** A copy of the project in a folder of its own, in which a test may break things and build. */
export interface ProjectCopy {
  dir: string;
  /** Runs the build; the exit code and all that it printed. */
  build: (env?: Record<string, string>) => { status: number | null; output: string };
  /** Runs one of the project's scripts; the exit code and all that it printed. */
  run: (script: string, ...args: string[]) => { status: number | null; output: string };
  /** Changes one file. */
  edit: (file: string, change: (text: string) => string) => void;
  remove: () => void;
}

/** Day of the newest entry in the text of the list of changes; a new entry must not be older. */
export const newestDay = (changes: string): string => /on: "([\d-]+)"/.exec(changes)?.[1] as string;

/** Copies the project, without what it has built. */
export function copyProject(): ProjectCopy {
  const dir = mkdtempSync(join(tmpdir(), 'guide-copy-'));
  for (const part of parts) cpSync(join(root, part), join(dir, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'), 'junction');
  const start = (args: string[], env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: dir,
      encoding: 'utf8',
      env: { ...withoutVitest, NODE_ENV: 'production', ...env },
    });
    return { status, output: `${stdout}${stderr}` };
  };
  return {
    dir,
    build: (env = {}) => start(['scripts/build.mjs'], env),
    run: (script, ...args) => start([script, ...args]),
    edit: (file, change) => {
      const path = join(dir, file);
      const before = readFileSync(path, 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`The change left ${file} as it was`);
      writeFileSync(path, after);
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** Every file below a folder with its content, for comparing byte for byte. */
export function snapshot(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => [
      join(entry.parentPath, entry.name),
      readFileSync(join(entry.parentPath, entry.name), 'base64'),
    ]),
  );
}
