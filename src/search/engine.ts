import { searchText as text } from '@/text/search.ts';
import type { Language } from './language.ts';
import { findMarks, findPassage } from './marks.ts';
import { tidyQuery } from './normalise.ts';
import { describeNumber, isPrivateQuery } from './numbers.ts';
import { type Ranking, rank } from './planner.ts';
import { canRunPagefind, type FullText, loadPagefind, preloadPagefind } from './sources/pagefind.ts';
import { createTableSource, type TableSource } from './sources/table.ts';
import type { Fragments, Result, SearchSnapshot, SectionText, SourceState, Table } from './types.ts';

export interface SearchSettings {
  /** The site's root with its base path, e.g. `/` or `/guide/`. */
  base: string;
  language: Language;
  /** How long a source may take before the reader is told; it may still arrive later. Milliseconds. */
  timeoutMs?: number;
}

/** How far the whole text counts beside titles and aliases. */
const bodyTrust = 0.15;
/** Most results without the table, where each costs one small file; with it all are listed. */
const fullTextLimit = 30;
/** Results whose passage is looked for; each costs one small file. */
const passageLimit = 5;

/** How long the table's results wait for the full text, so that a list that is about to settle does not jump. Milliseconds. */
const soon = 80;

/** How long the full text leaves the network to the table. Milliseconds. */
const headStart = 2500;

/** Whether a promise is kept or broken in a moment. */
const isSoon = (promise: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    promise.then(
      () => true,
      () => true,
    ),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), soon)),
  ]);

/** A source on its way. */
interface Slot<T> {
  state: SourceState;
  value?: T;
  promise?: Promise<T | undefined>;
}

/** Searches with two sources: the table answers at once, the full text is added when it is there. */
export class SearchEngine {
  private readonly settings: SearchSettings;
  private table: Slot<{ data: Table; source: TableSource }> = { state: 'idle' };
  private fullText: Slot<FullText> = { state: 'idle' };
  private turn = 0;

  constructor(settings: SearchSettings) {
    this.settings = settings;
  }

  /** Starts loading; safe to call often. */
  warm(): void {
    void this.loadTable();
    void this.loadFullText();
  }

  /** Forgets failed sources, so that the next search loads them again. */
  retry(): void {
    for (const slot of [this.table, this.fullText]) {
      if (slot.state === 'ready' || slot.state === 'unsupported') continue;
      slot.state = 'idle';
      delete slot.promise;
    }
  }

  /** Whether a query must stay out of addresses; before the numbers are known every long run of digits is private. */
  isPrivate(query: string): boolean {
    return isPrivateQuery(query, this.table.value?.data.numbers ?? []);
  }

  /** Emits one or more snapshots; the last has `isFinal`. A newer call silences an older one. Never rejects. */
  async search(typed: string, onSnapshot: (snapshot: SearchSnapshot) => void): Promise<void> {
    const turn = ++this.turn;
    const query = tidyQuery(typed);
    const emit = (snapshot: SearchSnapshot) => {
      if (turn === this.turn) onSnapshot(snapshot);
    };
    if (!query) return emit(this.snapshot(query, [], undefined, true));
    const fullText = this.loadFullText();
    await this.loadTable();
    const settled = this.inTime(fullText.then(() => this.rank(query, false)));
    settled.catch(() => undefined);
    if (this.table.value?.data.rows.length && !(await isSoon(settled))) {
      const ranking = await this.rank(query, true);
      emit(this.snapshot(query, await this.results(ranking, false), ranking, false));
    }
    try {
      const ranking = await settled;
      if (turn !== this.turn) return undefined;
      emit(this.snapshot(query, await this.inTime(this.results(ranking, true)), ranking, true));
    } catch {
      // An index file was missing, broken or late: what the table says still stands.
      this.fullText = { state: 'failed' };
      const ranking = this.table.value ? await this.rank(query, true) : undefined;
      emit(this.snapshot(query, ranking ? await this.results(ranking, false) : [], ranking, true));
    }
    return undefined;
  }

  /** Breaks a promise that takes too long: one file that hangs must not leave the reader waiting. */
  private inTime<T>(promise: Promise<T>): Promise<T> {
    const { timeoutMs = 8000 } = this.settings;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('late')), timeoutMs);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
  }

  private rank(query: string, isTableOnly: boolean): Promise<Ranking> {
    const table = this.table.value?.data.rows.length ? this.table.value.source : undefined;
    const fullText = isTableOnly ? undefined : this.fullText.value;
    const names = table ?? fullText?.names;
    return rank(query, {
      language: this.settings.language,
      sources: [
        ...(names ? [{ source: names, weight: 1 }] : []),
        ...(fullText ? [{ source: fullText.body, weight: bodyTrust }] : []),
      ],
      names: table?.names,
    });
  }

  private async results({ ranked, terms }: Ranking, hasPassages: boolean): Promise<Result[]> {
    const { base } = this.settings;
    const table = this.table.value?.data;
    let passages = 0;
    const show = async ({ document, score }: Ranking['ranked'][number]): Promise<Result | undefined> => {
      const row = table?.rows[document];
      const isShown = row !== undefined && findMarks(row[1] + row[2], terms).length > 0;
      const needsEntry = !row || (hasPassages && !isShown && passages++ < passageLimit);
      const entry = needsEntry ? await this.entry(document) : undefined;
      const id = row?.[0] ?? entry?.id;
      if (id === undefined) return undefined;
      const groupId = id.split('/')[0] as string;
      const passage = entry && !isShown ? findPassage(entry.text, terms) : undefined;
      return {
        id,
        href: `${base}${id}/`,
        groupId,
        group: table?.groups[groupId] ?? entry?.group ?? '',
        title: row?.[1] ?? entry?.title ?? '',
        answer: row?.[2] ?? entry?.answer ?? '',
        ...(passage !== undefined && { passage }),
        score,
      };
    };
    const results = await Promise.all(ranked.slice(0, table?.rows.length ? undefined : fullTextLimit).map(show));
    return results.filter((result) => result !== undefined);
  }

  /** A passage is an extra: its file may be missing, or unknown to the full text. */
  private async entry(document: number) {
    try {
      return await this.fullText.value?.entry(document);
    } catch {
      return undefined;
    }
  }

  private snapshot(query: string, results: Result[], ranking: Ranking | undefined, isFinal: boolean): SearchSnapshot {
    const numbers = this.table.value?.data.numbers;
    const hrefOf = (section: string) => `${this.settings.base}${section}/`;
    const number = numbers && describeNumber(query, numbers, hrefOf, text.unknownNumber);
    return {
      query,
      results,
      strength: results.length > 0 ? (ranking?.strength ?? 'none') : 'none',
      isFinal,
      sources: { table: this.table.state, fullText: this.fullText.state },
      ...(number && { number }),
      terms: ranking?.terms ?? [],
    };
  }

  private loadTable() {
    return this.load(this.table, async () => {
      const data = await this.fetchJson<Table>('table');
      return { data, source: createTableSource(data, this.settings.language) };
    });
  }

  private async fetchJson<T>(name: string): Promise<T> {
    const response = await fetch(`${this.settings.base}search/${name}.json`);
    if (!response.ok) throw new Error(`${response.status}`);
    return (await response.json()) as T;
  }

  private loadFullText() {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (this.fullText.state === 'idle' && (!canRunPagefind() || connection?.saveData))
      this.fullText.state = 'unsupported';
    if (this.fullText.state === 'unsupported') return Promise.resolve(undefined);
    return this.load(this.fullText, async () => {
      const { base } = this.settings;
      // The first results need the table alone: the network is its own until it is there.
      // Unless it hangs: then the full text is the only one to answer, and needs time of its own.
      const table = await Promise.race([this.loadTable(), new Promise<undefined>((go) => setTimeout(go, headStart))]);
      const folder = `${base}pagefind/`;
      if (table) preloadPagefind(folder, table.data.index);
      return loadPagefind(folder, this.fetchJson<Fragments>('fragments'), (name) =>
        this.fetchJson<SectionText>(`text/${name}`),
      );
    });
  }

  private load<T>(slot: Slot<T>, task: () => Promise<T>): Promise<T | undefined> {
    if (slot.promise) return slot.promise;
    slot.state = 'loading';
    const { timeoutMs = 8000 } = this.settings;
    const done = task().then(
      (value) => {
        slot.value = value;
        slot.state = 'ready';
        return value;
      },
      () => {
        slot.state = 'failed';
        return undefined;
      },
    );
    const late = new Promise<undefined>((resolve) =>
      setTimeout(() => {
        if (slot.state === 'loading') slot.state = 'failed';
        resolve(undefined);
      }, timeoutMs),
    );
    slot.promise = Promise.race([done, late]);
    return slot.promise;
  }
}
