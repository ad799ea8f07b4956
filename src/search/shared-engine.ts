import { SearchEngine } from './engine.ts';

let engine: SearchEngine | undefined;

/** The page's one engine. @param base the site's root with its base path */
export function sharedEngine(base: string): SearchEngine {
  engine ??= new SearchEngine({ base });
  return engine;
}
