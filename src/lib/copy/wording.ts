import type { Terms } from '../../schemas/terms.ts';
import type { CopyFault } from './fault.ts';
import { lineIn, ownWords, type Passage, proseOf } from './passages.ts';

/** Words that the guide does not use, outside quoted words; with the reason, and what to write instead. */
export function checkWords(passage: Passage, { words }: Terms): CopyFault[] {
  const text = ownWords(passage);
  return Object.entries(words).flatMap(([word, { use, why, unless = [], fix }]) => {
    const allowed = unless.flatMap((longer) => placesOf(text, longer).map((at) => [at, at + longer.length] as const));
    return placesOf(text, word)
      .filter((at) => !allowed.some(([start, end]) => at >= start && at + word.length <= end))
      .filter((at) => !isLatin(word) || !isInsideWord(text, at, word.length))
      .map((at) => ({
        file: passage.file,
        line: lineIn(passage, at),
        message: `不写“${word}”：${why}。${fix ? `写成“${use}”` : `改法：${use}`}`,
        edit: fix ? editAt(passage, at, word.length, use) : undefined,
      }));
  });
}

/** Links whose text does not say where they lead. */
export function checkLinkWords(passage: Passage, { linkWords }: Terms): CopyFault[] {
  if (passage.field !== 'body') return [];
  return [...passage.text.matchAll(/\[([^\]]*)\]\(/g)]
    .filter(([, words = '']) => linkWords.includes(words.replace(/[\s，。：→>]/g, '')))
    .map(({ 1: words, index }) => ({
      file: passage.file,
      line: lineIn(passage, index),
      message: `链接文字“${words}”没有说去哪里：写成那一页讲的事，如 [退款没到账](after-sales/refund-not-arrived)`,
    }));
}

/** Titles that name no question and no task. */
export function checkTitle(passage: Passage, { emptyTitles }: Terms): CopyFault[] {
  if (passage.field !== 'title' || !passage.file.startsWith('content/guide/')) return [];
  const { file, line, text } = passage;
  const bare = text.replace(/[\s，。！？：、]+$/u, '');
  const empty = emptyTitles.find((word) => bare === word || (bare.endsWith(word) && bare.length <= word.length + 4));
  if (empty)
    return [{ file, line, message: `标题“${text}”没有说出问题（只说了“${empty}”）：写成读者会问的话，或者要办的事` }];
  if (/[。！，；：]$/u.test(text))
    return [{ file, line, message: `标题末尾不加“${text.slice(-1)}”：删去；是问句也不用加问号` }];
  return [];
}

/** Answers that ask instead of answering. */
export function checkAnswer(passage: Passage): CopyFault[] {
  if (passage.field !== 'answer' || !/[？?]$/.test(passage.text)) return [];
  return [{ file: passage.file, line: passage.line, message: 'answer 是一个问题：先给答案，一句话说清怎么办' }];
}

const abbreviation = /(?<![A-Za-z0-9./@-])[A-Z][A-Z0-9]{1,5}(?![A-Za-z0-9./@-])/g;

/** Abbreviations of a file that nobody has explained: neither in brackets beside them, nor in the list of known ones. */
export function checkAbbreviations(passages: readonly Passage[], { abbreviations, words }: Terms): CopyFault[] {
  // A word that is not used is told for itself.
  const known = new Set([...Object.keys(abbreviations), ...Object.keys(words)]);
  const whole = passages.map(({ text }) => text).join('\n');
  return passages.flatMap((passage) =>
    [...proseOf(passage.text).matchAll(abbreviation)].flatMap(({ 0: word, index }) => {
      const isExplained = known.has(word) || whole.includes(`${word}（`) || whole.includes(`（${word}）`);
      known.add(word); // once a file is enough
      const message = `缩写“${word}”没有解释：第一次出现时写成“全称（${word}）”，人人都懂的加进 content/terms.yaml 的 abbreviations`;
      return isExplained ? [] : [{ file: passage.file, line: lineIn(passage, index), message }];
    }),
  );
}

const isLatin = (word: string) => /^[A-Za-z]+$/.test(word);
const isInsideWord = (text: string, at: number, length: number) =>
  /[A-Za-z0-9]/.test(text[at - 1] ?? '') || /[A-Za-z0-9]/.test(text[at + length] ?? '');

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

const editAt = (passage: Passage, at: number, length: number, text: string) =>
  passage.offset === undefined ? undefined : { start: passage.offset + at, end: passage.offset + at + length, text };
