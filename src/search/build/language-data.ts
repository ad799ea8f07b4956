import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { LanguageData } from '../language.ts';
import { levelOneCharacters } from '../level-one.ts';

const sound = (char: string) => pinyin(char, { toneType: 'none', v: true });

/**
 * What the search must know of characters for a guide that says these texts.
 * Sounds by pinyin-pro, simplified forms by OpenCC; both stay out of the browser.
 */
export function makeLanguageData(texts: readonly string[]): LanguageData {
  const written = new Set(texts.join(''));
  return { simplified: simplifiedPairs(written), syllables: runLengths(), readings: otherReadings(texts) };
}

function simplifiedPairs(written: ReadonlySet<string>): string {
  const convert = [
    Converter({ from: 't', to: 'cn' }),
    Converter({ from: 'tw', to: 'cn' }),
    Converter({ from: 'hk', to: 'cn' }),
  ];
  let pairs = '';
  for (const char of commonTraditional()) {
    const simple = convert.map((to) => to(char)).find((form) => form !== char && written.has(form));
    if (simple) pairs += char + simple;
  }
  return pairs;
}

/** The 5,401 common characters of Big5's first level: rarer ones are not typed about parcels. */
function commonTraditional(): string[] {
  const bytes: number[] = [];
  for (let row = 0xa4; row <= 0xc6; row++)
    for (let cell = 0x40; cell <= (row === 0xc6 ? 0x7e : 0xfe); cell++)
      if (cell <= 0x7e || cell >= 0xa1) bytes.push(row, cell);
  return [...new TextDecoder('big5').decode(new Uint8Array(bytes))];
}

function runLengths(): string {
  const runs: { syllable: string; count: number }[] = [];
  for (const char of levelOneCharacters()) {
    const syllable = sound(char);
    const last = runs.at(-1);
    if (last?.syllable === syllable) last.count++;
    else runs.push({ syllable, count: 1 });
  }
  return runs.map(({ syllable, count }) => `${syllable}${count}`).join('');
}

/** Readings that people say, and that dictionaries put second. */
const spoken = ['谁shei'];

/** Readings that the guide's own words need beside the commonest one: 银行 is yinhang, not yinxing. */
function otherReadings(texts: readonly string[]): string {
  const pairs = new Set(spoken);
  for (const text of texts)
    for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? []) {
      const readings = pinyin(run, { toneType: 'none', type: 'array', v: true });
      for (const [i, char] of [...run].entries()) if (readings[i] !== sound(char)) pairs.add(`${char}${readings[i]}`);
    }
  return [...pairs].toSorted().join('');
}
