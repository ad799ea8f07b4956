import { type Letter, letterSchema } from '../../schemas/letter.ts';
import { slugPattern } from '../../schemas/record.ts';
import { lettersText } from '../../text/letters.ts';
import { letterId } from '../addresses/addresses.ts';
import type { PageTitles } from '../addresses/lock.ts';
import { parseYaml } from '../content/yaml.ts';

export const lettersFolder = 'content/letters/';

/** The name of a letter's file without folder and ending; undefined where no address can be made of it. */
export function slugOf(file: string): string | undefined {
  const name = file.startsWith(lettersFolder) ? file.slice(lettersFolder.length) : '';
  const slug = /^([^/]+)\.yaml$/.exec(name)?.[1];
  return slug !== undefined && slugPattern.test(slug) ? slug : undefined;
}

/** Parses a letter; `data` is missing where it is faulty. */
export const parseLetter = (file: string, text: string) => parseYaml<Letter>(file, text, letterSchema);

/** Addresses of the letters and of their list, with their titles as written; none where there are no letters. */
export function letterTitles(files: ReadonlyMap<string, string>): PageTitles {
  const letters = [...files].flatMap(([file, text]) => {
    const slug = slugOf(file);
    return slug === undefined ? [] : [[letterId(slug), parseLetter(file, text).data?.title] as const];
  });
  return new Map(letters.length > 0 ? [['letters', lettersText.title] as const, ...letters] : []);
}
