import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Language } from '../language.ts';
import { normalise } from '../normalise.ts';
import { weights } from '../sources/table.ts';
import { nameMark, textTokens } from '../tokens.ts';
import type { SectionText } from '../types.ts';
import type { IndexedEntry } from './entries.ts';
import { piecesOf } from './pieces.ts';

/** The version whose behaviour the search relies on; another one stops the build. */
const engineVersion = '1.6.0';

/** What Pagefind writes about itself (pagefind-entry.json). */
interface PagefindEntry {
  version: string;
  languages: Record<string, { hash: string }>;
}

/** What Pagefind writes and nobody loads: its own interfaces, its worker, and fragments, which hold tokens (`search/text/` replaces them). */
const leftOut = /^(?:fragment|filter|pagefind-(?:worker|ui|modular-ui|component-ui|highlight)\..*)$/;

/** Pagefind closes a piece of its index at this many positions; the size cannot be set. */
const pieceSize = 20_000;

/** Pagefind's names of what it wrote. */
export interface WrittenIndex {
  index: string;
  /** Of records by the page's id. */
  fragments: ReadonlyMap<string, string>;
  /** Of records that nobody asks for. */
  fillers: readonly string[];
}

/**
 * Writes Pagefind's index over all that the search finds into `<dir>/pagefind`: one record of ASCII tokens a section
 * or tool; and into `<dir>/search/text` what is shown of each.
 * @throws Error where Pagefind reports a fault, or another version wrote the index
 */
export async function writeSearchIndex(
  dir: string,
  entries: readonly IndexedEntry[],
  language: Language,
): Promise<WrittenIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const add = async (url: string, content: string) => {
    const { errors: faults } = await index.addHTMLFile({ url, content });
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  };
  const texts = new Map<string, SectionText>();
  const bodies: string[][] = [];
  const names: string[][] = [];
  for (const entry of entries) {
    const { id, group, title, answer, text } = entry;
    const record = recordOf(entry, language);
    bodies.push(record.body);
    names.push(Object.values(record.names).flat());
    await add(`/${id}/`, recordHtml(record));
    texts.set(id, { id, group, title, answer, text });
  }
  const ends = [
    ...piecesOf(bodies, 'b', entriesOfPiece.body),
    ...piecesOf(names, `${nameMark}b`, entriesOfPiece.names),
  ];
  // Directly behind the token that ends a piece.
  const fillers = [...ends.map((end) => `${end}a`), afterBody, afterNames];
  for (let i = 0; i < fillers.length; i += wordsOfFiller)
    await add(`/${fillerPage}${i}/`, fillerHtml(fillers.slice(i, i + wordsOfFiller)));
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  const hash = checkEntry(files);
  const all = [...fragmentNames(files)];
  const isFiller = ([page]: readonly [string, string]) => page.startsWith(fillerPage);
  const fragments = new Map(all.filter((one) => !isFiller(one)));
  if (fragments.size !== texts.size || fragments.size === 0)
    throw new Error(`Pagefind indexed ${fragments.size} of ${texts.size} pages`);
  const outputPath = join(dir, 'pagefind');
  await index.writeFiles({ outputPath });
  await close();
  for (const name of readdirSync(outputPath))
    if (leftOut.test(name)) rmSync(join(outputPath, name), { recursive: true });
  mkdirSync(join(dir, 'search/text'), { recursive: true });
  for (const [id, name] of fragments)
    writeFileSync(join(dir, `search/text/${name}.json`), JSON.stringify(texts.get(id)));
  return { index: hash, fragments, fillers: all.filter(isFiller).map(([, name]) => name) };
}

type Files = readonly { path: string; content: Uint8Array }[];

/** Makes sure of version and number of indexes. @returns Pagefind's name of its index */
function checkEntry(files: Files): string {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { version, languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as PagefindEntry;
  if (version !== engineVersion) throw new Error(`Pagefind ${version} wrote the index, ${engineVersion} is required`);
  const [hash, ...others] = Object.values(languages).map((language) => language.hash);
  if (!hash || others.length > 0) throw new Error('Pagefind wrote more or fewer than one index');
  return hash;
}

/** A fragment is gzip over `pagefind_dcd` and JSON; its file name is the id that a result has in the browser. */
function fragmentNames(files: Files): Map<string, string> {
  const names = new Map<string, string>();
  for (const { path, content } of files) {
    const name = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!name) continue;
    const text = new TextDecoder().decode(gunzipSync(content));
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    names.set(url.replace(/^\/|\/$/g, ''), name);
  }
  return names;
}

const html = (inner: string) =>
  `<!doctype html><html lang="zh-CN"><head><title></title></head><body><main data-pagefind-body>${inner}</main></body></html>`;

/** Words that stand between tokens where a piece is to end: see `fillerHtml`. */
const [afterBody, afterNames, compound, last] = ['xa', 'z', 'zz', 'zzz'] as const;
const fillerPage = 'filler-';
/** Entries of a piece: 3 to 5 KB as sent. Names are loaded only where the table is missing or too large. */
const entriesOfPiece = { body: 1000, names: 2000 };
const wordsOfFiller = 50;

/** Tokens of a page. */
interface TokenRecord {
  /** Each once; without single characters, which are found by the pairs that begin with them. */
  body: string[];
  /** Of its names, by their field; each begins with `nameMark`. */
  names: Record<keyof typeof weights, string[]>;
}

function recordOf({ title, answer, aliases, phrases, text }: IndexedEntry, language: Language): TokenRecord {
  const tokensOf = (value: string, hasInitials: boolean) => {
    const plain = normalise(value, language);
    const initials = hasInitials ? language.initialTokens(plain) : [];
    return [...textTokens(plain), ...language.soundTokens(plain), ...initials].map((token) => nameMark + token);
  };
  return {
    body: [...new Set(textTokens(normalise(text, language)))].filter((token) => !token.startsWith('u')),
    names: {
      title: tokensOf(title, true),
      alias: [...aliases, ...phrases].flatMap((name) => tokensOf(name, true)),
      answer: tokensOf(answer, false),
    },
  };
}

/**
 * Names stand as weighted words. The body stands as one compound word: Pagefind finds its parts all the same, and all
 * in one place, at the head of each record, so that an entry of the index takes half the bytes.
 */
function recordHtml({ body, names }: TokenRecord): string {
  const fields = Object.keys(names) as (keyof typeof names)[];
  return html(
    `<p>${[compound, ...body].join('_')}</p>` +
      fields.map((field) => `<p data-pagefind-weight="${weights[field]}">${names[field].join(' ')}</p>`).join(''),
  );
}

/**
 * A record that nobody asks for. Pagefind puts words in alphabetical order and cuts them into pieces; a word that fills
 * a piece by itself closes the one before. So a query loads few other tokens with its own, none of names, and never
 * the compound words. The last word of all is short, because the list of pieces holds it.
 */
function fillerHtml(fillers: readonly string[]): string {
  const filler = (word: string) => `<p>${`${word} `.repeat(pieceSize)}</p>`;
  return html(`${fillers.map(filler).join('')}<p>${last}</p>`);
}
