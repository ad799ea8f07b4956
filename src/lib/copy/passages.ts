import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { splitFrontmatter } from '../content/mdx.ts';

/** A piece of text that readers see, and where it stands. */
export interface Passage {
  file: string;
  /** Line of the file on which it starts. */
  line: number;
  /** Place in the file's text; missing where the text is written otherwise than it reads (escapes, folded lines). */
  offset: number | undefined;
  text: string;
  /** `body`, or the key of the field. */
  field: string;
}

/** Files of `content/` whose texts nobody reads as prose. */
const unread = /\.lock\.yaml$|^content\/(?:terms|official-domains)\.yaml$/;
/** Fields whose texts are other people's words, are never shown, or are no prose. */
const unshown = new Set(['aliases', 'sources', 'source', 'checkedBy', 'facts', 'sections', 'law']);

/** Fields that hold what a reader says to others: quoted words as a whole. */
export const spokenFields = new Set(['say', 'letter', 'polite', 'firm', 'wishes']);

/** Every text of a content file that readers see, in order. */
export function passagesOf(file: string, text: string): Passage[] {
  if (unread.test(file)) return [];
  if (file.endsWith('.yaml')) return yamlPassages(file, text, 0, 1);
  const split = file.endsWith('.mdx') ? splitFrontmatter(text) : undefined;
  if (!split) return [];
  const offset = text.length - split.body.length;
  const frontmatterAt = text.indexOf(split.frontmatter);
  return [
    ...yamlPassages(file, split.frontmatter, frontmatterAt, 2),
    { file, line: split.bodyLine, offset, text: split.body, field: 'body' },
  ];
}

function yamlPassages(file: string, text: string, offset: number, firstLine: number): Passage[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const passages: Passage[] = [];
  visit(document, {
    Pair: (_, { key }) => (isScalar(key) && unshown.has(String(key.value)) ? visit.SKIP : undefined),
    Scalar: (key, { value, range }, path) => {
      if (key === 'key' || typeof value !== 'string' || !/\p{Script=Han}/u.test(value) || !range) return;
      const [start, end] = range;
      const inside = text.slice(start, end).indexOf(value);
      const pair = path.findLast(isPair);
      passages.push({
        file,
        line: counter.linePos(start).line + firstLine - 1,
        offset: inside < 0 ? undefined : offset + start + inside,
        text: value,
        field: isScalar(pair?.key) ? String(pair.key.value) : '',
      });
    },
  });
  return passages;
}

/** Line of the file on which a place of a passage stands. */
export const lineIn = (passage: Passage, index: number): number =>
  passage.offset === undefined ? passage.line : passage.line + (passage.text.slice(0, index).match(/\n/g)?.length ?? 0);

/** The same text with all that nobody reads as prose blanked: citations, addresses of links, tags. Lengths stay. */
export const proseOf = (text: string): string =>
  text.replace(/\(\([^()]*\)\)|(?<=\])\([^()\s]*\)|<[^>]*>/g, (hit) => ' '.repeat(hit.length));

/** The same with quoted words blanked, too: what stands on a screen or is said by others. */
export const ownWords = ({ text, field }: Passage): string =>
  proseOf(text).replace(spokenFields.has(field) ? /[^\n]/g : /「[^」]*」/g, (hit) => ' '.repeat(hit.length));
