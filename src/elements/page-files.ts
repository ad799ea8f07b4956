/**
 * Addresses of a script and of all that it imports, joined by commas. The build writes them in (page-script.ts);
 * empty under the development server, where pages load their scripts at once.
 */
declare const lateFiles: string;
declare const searchFiles: string;
/** The sheet of what they draw. */
declare const lateSheet: string;

export type Name = 'late' | 'search';

const files: Record<Name, string> = { late: lateFiles, search: searchFiles };
const loads: Partial<Record<Name, Promise<boolean>>> = {};

/** Scripts that are there. */
export const isHere: Record<Name, boolean> = { late: !lateFiles, search: !lateFiles };

/** Adds a link to the head. */
export function addLink(properties: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), properties));
}

/**
 * Loads a script, each of its files for itself, so that on a slow network none waits for another.
 * @returns whether it came; where it did not, the next call tries again. Chromium remembers a module that failed
 * until the page is loaded again, so that readers are told to do that (on-intent.ts)
 */
export function load(name: Name): Promise<boolean> {
  if (!isHere[name] && !document.querySelector('[rel=stylesheet]')) addLink({ rel: 'stylesheet', href: lateSheet });
  loads[name] ??= Promise.all(isHere[name] ? [] : files[name].split(',').map((file) => import(file))).then(
    () => (isHere[name] = true),
    () => !delete loads[name],
  );
  return loads[name];
}
