/**
 * Addresses of a script and of all that it imports, joined by commas. The build writes them in (page-script.ts);
 * empty under the development server, where pages load their scripts at once.
 */
declare const lateFiles: string;
declare const searchFiles: string;
/** The sheet of what they draw. */
declare const lateSheet: string;
/** The names that the search looks up first. */
declare const searchTable: string;

export type Name = 'late' | 'search';

const files: Record<Name, string> = { late: lateFiles, search: searchFiles };
const loads: Partial<Record<Name, Promise<boolean>>> = {};

/** Scripts that are there. */
export const isHere: Partial<Record<Name, boolean>> = lateFiles ? {} : { late: true, search: true };

/** Adds a link to the head, unless there is one of its kind. */
function addLink(kind: string, properties: Partial<HTMLLinkElement>): void {
  if (!document.querySelector(kind)) document.head.append(Object.assign(document.createElement('link'), properties));
}

/**
 * Loads a script, each of its files for itself, so that on a slow network none waits for another.
 * @returns whether it came; where it did not, the next call tries again. Chromium remembers a module that failed
 * until the page is loaded again, so that readers are told to do that (on-intent.ts)
 */
export function load(name: Name): Promise<boolean> {
  if (lateSheet) addLink('[rel=stylesheet]', { rel: 'stylesheet', href: lateSheet });
  // The table is asked for beside the script: the engine takes it from there.
  if (name === 'search') addLink('[as]', { rel: 'preload', href: searchTable, as: 'fetch', crossOrigin: '' });
  loads[name] ??= Promise.all(lateFiles ? files[name].split(',').map((file) => import(file)) : []).then(
    () => (isHere[name] = true),
    () => !delete loads[name],
  );
  return loads[name];
}
