import type { Language } from './language.ts';
import { normalise, stripQuestion } from './normalise.ts';
import { bridgeTokens, initialParts, queryTerms, singleToken, type Term } from './tokens.ts';
import type { Scores, Source } from './types.ts';

/** A document that matched. */
export interface Ranked {
  document: number;
  score: number;
  /** Share of the query that it covers, by the rarity of the words; 0–1. */
  coverage: number;
}

/** A query, looked up and ranked. */
export interface Ranking {
  ranked: Ranked[];
  strength: 'strong' | 'weak' | 'none';
  terms: string[];
}

interface Lookups {
  sources: { source: Source; weight: number }[];
  language: Language;
  /** Normalised titles, phrases and aliases of a document, without spaces. */
  names?: ((document: number) => readonly string[]) | undefined;
}

/** Share of the query that a strong result covers. */
const strongCoverage = 0.32;
/** Below a strong result, others are shown down to this share. */
const worthShowing = 0.12;
/** Below this the single characters of the query are asked for too. */
const lowCoverage = 0.5;
const homophoneWeight = 0.5;
/** Characters that say nothing by themselves. */
const emptyCharacter = /[的了我你他她它是不没有在和就都也很把被给到说人一个这那上下来去要会能吗呢吧啊呀么啥怎样为什]/;
/** What a pair counts that 的 parted. */
const bridgeTrust = 0.6;
/** What a title or alias that is the query itself, or part of it, adds to a score of about one a term. */
const exactBonus = 3;
const partBonus = 0.6;

/**
 * Ranks documents: one lookup a token in each source, scores added, times the share of the query that is covered.
 * @param query as typed
 * @throws what a source throws
 */
export async function rank(query: string, { sources, language, names }: Lookups): Promise<Ranking> {
  const whole = normalise(query, language);
  const bare = stripQuestion(whole);
  const size = Math.max(1, ...sources.map(({ source }) => source.size));
  const rarity = (count: number) => Math.log(1 + (size - count + 0.5) / (count + 0.5));
  const unknown = rarity(0);

  const lookUp = async (tokens: Term['tokens']): Promise<Scores> => {
    const sum = new Map<number, number>();
    for (const { token, weight, isPrefix = false } of tokens)
      for (const { source, weight: trust } of sources)
        for (const [document, score] of await source.lookup(token, isPrefix))
          sum.set(document, (sum.get(document) ?? 0) + score * weight * trust);
    return sum;
  };

  // All at once: on a slow network each file that waits for another costs half a second.
  const asking = await Promise.all(
    queryTerms(bare, language).map(async (term) => ({ term, scores: await lookUp(term.tokens), trust: 1 })),
  );
  const found = oneReading(asking);
  const hits = found.filter(({ scores }) => scores.size > 0).length;
  for (const [i, entry] of found.entries()) {
    const { kind, text } = entry.term;
    if (kind !== 'pair' || entry.scores.size > 0) continue;
    const hasNeighbour = [found[i - 1], found[i + 1]].some(
      (near) => near !== undefined && near.trust === 1 && near.scores.size > 0,
    );
    const tokens = language.soundTokens(text).map((token) => ({ token, weight: 1 }));
    const scores = await lookUp(tokens);
    if (scores.size === 0 || !(hasNeighbour || found.length === 1 || hits / found.length >= 0.6 || found.length <= 3))
      continue;
    Object.assign(entry, { scores, trust: homophoneWeight });
  }

  const totals = new Map<number, { score: number; covered: number }>();
  let asked = 0;
  const addUp = (scores: Scores, trust: number, isCovering: boolean) => {
    const worth = scores.size > 0 ? rarity(scores.size) : unknown;
    if (isCovering) asked += worth;
    for (const [document, score] of scores) {
      const total = totals.get(document) ?? { score: 0, covered: 0 };
      total.score += score * worth * trust;
      if (isCovering) total.covered += worth * (trust === 1 ? 1 : 0.8);
      totals.set(document, total);
    }
  };
  for (const { scores, trust } of found) addUp(scores, trust, true);
  // 退的钱 says 退钱 too. Such a pair counts where it is known, and is not missed where it is not.
  for (const token of bridgeTokens(whole)) {
    const scores = await lookUp([{ token, weight: 1 }]);
    if (scores.size > 0) addUp(scores, bridgeTrust, true);
  }
  const bestCoverage = () => Math.max(0, ...[...totals.values()].map(({ covered }) => covered / (asked || 1)));
  if (bestCoverage() < lowCoverage) {
    const chars = new Set(
      found
        .filter(({ term, scores }) => term.kind === 'pair' && scores.size === 0)
        .flatMap(({ term }) => [...term.text]),
    );
    for (const char of chars) {
      if (emptyCharacter.test(char)) continue;
      const scores = await lookUp([{ token: singleToken(char), weight: 1 }]);
      if (scores.size > 0 && scores.size <= size / 4) addUp(scores, 1, false);
    }
  }

  // Initials that stand nowhere as a whole: neighbours among them may (zzrg has zrg).
  if (totals.size === 0)
    for (const token of found.flatMap(({ term }) => initialParts(term))) {
      const scores = await lookUp([{ token, weight: 1 }]);
      if (scores.size > 0) addUp(scores, 1, false);
    }

  const hear = language.hear(bare);
  const compact = (text: string) => text.replace(/\s+/g, '');
  const [wholeName, bareName] = [compact(whole), compact(bare)];
  // Rounded, because engines differ in the last digits of a logarithm, and lists of equals must not.
  const ranked = [...totals].map(([document, { score, covered }]) => {
    const coverage = Math.min(1, covered / (asked || 1));
    const sum = (score + nameBonus(names?.(document) ?? [], wholeName, bareName, hear) * unknown) * (0.2 + coverage);
    return { document, coverage, score: Math.round(sum * 1e9) / 1e9 };
  });
  ranked.sort((a, b) => b.score - a.score || a.document - b.document);
  const hasStrong = ranked.some(({ coverage }) => coverage >= strongCoverage);
  const terms = found
    .filter(({ term }) => term.kind === 'pair' || term.kind === 'single' || term.kind === 'word')
    .map(({ term }) => term.text);
  if (hasStrong)
    return { ranked: ranked.filter(({ coverage }) => coverage >= worthShowing), strength: 'strong', terms };
  return { ranked, strength: ranked.length > 0 ? 'weak' : 'none', terms };
}

/** Letters are words where the guide knows them all, else sounds. */
function oneReading<T extends { term: Term; scores: Scores }>(found: readonly T[]): T[] {
  const ofRun = (run: number, kind: Term['kind']) => found.filter(({ term }) => term.run === run && term.kind === kind);
  return found.filter(({ term: { run, kind } }) => {
    if (run === undefined) return true;
    const isWords = ofRun(run, 'sound').length === 0 || ofRun(run, 'word').every(({ scores }) => scores.size > 0);
    return isWords === (kind === 'word');
  });
}

type Hear = ReturnType<Language['hear']>;

/** How well one of a document's names is the query: the whole of it, or one inside the other. */
function nameBonus(names: readonly string[], whole: string, bare: string, hear: Hear): number {
  let best = 0;
  for (const text of names) {
    if (text === whole || text === bare || hear?.(text)) return exactBonus;
    if (text.length >= 2 && bare.length >= 2 && (whole.includes(text) || text.includes(bare))) {
      const share = Math.min(text.length, bare.length) / Math.max(text.length, bare.length);
      best = Math.max(best, partBonus * share * share);
    }
  }
  return best;
}
