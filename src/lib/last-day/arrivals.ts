import type { Found } from './find-days.ts';

/** Ends of clauses. */
const stops = /[,;。!?\n]/;
/** Group 1: it has not arrived yet. */
const arrival =
  /((?:预[计约]|[凭未没待等将备]|请(?!问))[^,;。!?\n月:]{0,12}?)?(?:签收(?!后)|收到(?!后)|收货(?!后|地址|人)|到货|到的|到了(?![一-龥])|拿到|代收|妥投|取件(?!码)|取走|取出)/g;

const findWords = (text: string) => [...text.matchAll(arrival)].filter(([, isVoid]) => !isVoid);

/** What follows the last word of arrival, where there is one. */
function afterWord(text: string): string | undefined {
  const words = findWords(text);
  const last = words[words.length - 1];
  return last && text.slice((last.index as number) + last[0].length);
}

const isBare = (text: string) => /^[货了的\s\])】]*$/.test(text);
/** 签收时间：, 收到是, right before a day. */
const isLabel = (text: string) =>
  text.length < 16 &&
  !isBare(text) &&
  /^[货了的\s]*(?:时间|日期|日|时候?|那天)?[\s:\])】]*(?:已经|[都是为于在])*[\s:[(【]*$/.test(text);
const isTime = (text: string) => /^[\s\d:点分了的)]*$/.test(text);

/** The days that stand beside a word of arrival, in its clause, and where the first such word stands. */
export function findArrivals(found: Found[], text: string): { near: Found[]; first: number } {
  /** What stands before each day and after the last one, cut into clauses. */
  const gaps = Array.from({ length: found.length + 1 }, (_, i) =>
    text.slice(found[i - 1]?.end ?? 0, found[i]?.start).split(stops),
  );
  const endsInDay = findEnds(gaps);
  const near = gaps.flatMap((gap, i) => {
    const [before, after] = [found[i - 1], found[i]];
    const tail = afterWord(gap[gap.length - 1] as string);
    const isLabelled = tail !== undefined && isLabel(tail);
    if (gap.length === 1 && before && tail !== undefined) {
      if (after && isLabelled) return after;
      // 下单10月28号 收到都11月3号了: either.
      return after && endsInDay[i] ? [before, after] : before;
    }
    const hasAfter = tail !== undefined && (isLabelled || isBare(tail));
    const hasBefore = gap.length > 1 && afterWord(gap[0] as string) !== undefined;
    return [before && hasBefore ? before : [], after && hasAfter ? after : []].flat();
  });
  return { near: [...new Set(near)], first: findWords(text)[0]?.index ?? text.length };
}

/** For each day whether its clause ends with a day. */
function findEnds(gaps: string[][]): boolean[] {
  const ends: boolean[] = [];
  for (let i = gaps.length - 1; i > 0; i--) {
    const gap = gaps[i] as string[];
    const isLast = gap.length > 1 || i === gaps.length - 1;
    ends[i - 1] = isLast ? isTime(gap[0] as string) : (ends[i] as boolean);
  }
  return ends;
}
