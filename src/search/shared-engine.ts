import data from 'virtual:search-language';
import { SearchEngine } from './engine.ts';
import { createLanguage } from './language.ts';

let engine: SearchEngine | undefined;

/** The page's one engine. @param base the site's root with its base path */
export function sharedEngine(base: string): SearchEngine {
  engine ??= new SearchEngine({ base, language: createLanguage(data) });
  return engine;
}
