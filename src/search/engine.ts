import { type Language, noLanguage } from './language.ts';
import { empty, fill, inTime, isWithin, pause, type Slot } from './loading.ts';
import { normalise, stripQuestion, tidyQuery } from './normalise.ts';
import { digitsOfQuery, isPrivateQuery } from './numbers.ts';
import { type Ranking, rank } from './planner.ts';
import { makeResults } from './results.ts';
import { canRunPagefind } from './sources/can-run.ts';
import type { FullText } from './sources/pagefind.ts';
import { createTableSource, type TableSource } from './sources/table.ts';
import { type TableFile, unpackTable } from './table-file.ts';
import type { Details, Result, SearchSnapshot, SectionText, Table } from './types.ts';

interface KnownDetails {
  data: Details;
  language: Language;
  describeNumber: typeof import('./search-later.ts').describeNumber;
}

export interface SearchSettings {
  /** The site's root with its base path, e.g. `/` or `/guide/`. */
  base: string;
  /** How long a source may take before the reader is told; it may still arrive later. Milliseconds. */
  timeoutMs?: number;
}

/** Who searches: the page of results, or a panel. */
export interface Owner {
  /** Of its searches the one that is heard; another number silences it. */
  turn: number;
}

/** How far the whole text counts beside titles and aliases. */
const bodyTrust = 0.15;
/** How long the table's results wait for a full text that is there, so that a list that is about to settle does not jump. Milliseconds. */
const soon = 60;
/** How long the full text leaves the network to the table. Milliseconds. */
const headStart = 2500;

/** Whether there are numbers, letters, or characters that no name has (Traditional ones, slips): they say nothing before the details are there. */
function saysNothing(query: string, source: TableSource): boolean {
  const isUnknown = (char: string) => /[a-z]/.test(char) || (/[\p{L}\p{N}]/u.test(char) && !source.knows(char));
  return digitsOfQuery(query) !== undefined || Array.from(stripQuestion(normalise(query, noLanguage))).some(isUnknown);
}

/** Searches a table of one name: engines compile what they run for the first time, and readers would wait for it later. */
async function rehearse(): Promise<void> {
  await pause();
  const table = unpackTable({ ids: 'a a a', names: { rare: '退款', used: '', text: '#$' } });
  const source = createTableSource(table, noLanguage);
  saysNothing('退款', source);
  await rank('没退款', { language: noLanguage, sources: [{ source, weight: 1 }], names: source.names });
}

/**
 * Searches with two sources: the table answers at once; details complete what it shows, and what it knows of sounds
 * and numbers; the full text is added when it is there.
 */
export class SearchEngine {
  private readonly base: string;
  private readonly timeoutMs: number;
  private table: Slot<Table> = { state: 'idle' };
  private details: Slot<KnownDetails> = { state: 'idle' };
  private fullText: Slot<FullText> = { state: 'idle' };
  /** The table as it is searched, and what it was made of. */
  private made: { source: TableSource; table: Table; details: KnownDetails | undefined } | undefined;

  constructor({ base, timeoutMs = 8000 }: SearchSettings) {
    this.base = base;
    this.timeoutMs = timeoutMs;
  }

  /** Starts loading; safe to call often. */
  warm(): void {
    void this.loadTable();
    void this.loadDetails();
    void this.loadFullText();
  }

  /** Forgets failed sources, so that the next search loads them again. */
  retry(): void {
    empty([this.table, this.details, this.fullText]);
  }

  /** Whether a query must stay out of addresses; before the numbers are known every long run of digits is private. */
  isPrivate(query: string): boolean {
    return isPrivateQuery(query, this.details.value?.data.numbers ?? []);
  }

  /**
   * Emits one or more snapshots; the last has `isFinal`. A newer call of the same owner silences an older one.
   * Never rejects.
   */
  async search(typed: string, onSnapshot: (snapshot: SearchSnapshot) => void, owner: Owner): Promise<void> {
    const turn = ++owner.turn;
    const query = tidyQuery(typed);
    let isSettled = false;
    const emit = (results: Result[], ranking: Ranking | undefined, isFinal: boolean) => {
      if (turn !== owner.turn || (isSettled && !isFinal)) return;
      isSettled = isFinal;
      onSnapshot(this.snapshot(query, results, ranking, isFinal));
    };
    if (!query) return emit([], undefined, true);
    const details = this.loadDetails();
    const fullText = this.loadFullText();
    await this.loadTable();
    if (this.needsDetails(query)) await details;
    const settled = inTime(
      Promise.all([details, fullText]).then(() => this.rank(query, false)),
      this.timeoutMs,
    );
    settled.catch(() => undefined);
    const isNear = this.fullText.state !== 'loading' && this.details.state !== 'loading';
    if (this.table.value?.ids.length && !(isNear && (await isWithin(settled, soon)))) {
      const ranking = await this.rank(query, true);
      const show = async () => emit(await this.results(ranking, false), ranking, false);
      await show();
      // The answers come into the same list.
      if (this.details.state === 'loading') void details.then((known) => known && show());
    }
    try {
      const ranking = await settled;
      if (turn !== owner.turn) return undefined;
      const results = this.results(ranking, true);
      // The order is final; passages, whose files are still on their way, come into the same list.
      if (this.table.value?.ids.length && !(await isWithin(results, soon)))
        emit(await this.results(ranking, false), ranking, false);
      if (ranking.ranked.length > 0 && (await results).length === 0) throw new Error('No section came');
      emit(await results, ranking, true);
    } catch {
      // An index file was missing, broken or late: what the table says still stands.
      this.fullText = { state: 'failed' };
      const ranking = this.table.value ? await this.rank(query, true) : undefined;
      emit(ranking ? await this.results(ranking, false) : [], ranking, true);
    }
    return undefined;
  }

  private needsDetails(query: string): boolean {
    const source = this.tableSource();
    return this.details.state === 'loading' && source !== undefined && saysNothing(query, source);
  }

  private rank(query: string, isTableOnly: boolean): Promise<Ranking> {
    const table = this.table.value?.ids.length ? this.tableSource() : undefined;
    const fullText = isTableOnly ? undefined : this.fullText.value;
    const names = table ?? fullText?.names;
    return rank(query, {
      language: this.details.value?.language ?? noLanguage,
      sources: [
        ...(names ? [{ source: names, weight: 1 }] : []),
        ...(fullText ? [{ source: fullText.body, weight: bodyTrust }] : []),
      ],
      names: table?.names,
    });
  }

  private results(ranking: Ranking, hasPassages: boolean): Promise<Result[]> {
    const { base, table, details, fullText } = this;
    const text = hasPassages ? fullText.value : undefined;
    const entry = text && ((document: number) => inTime(text.entry(document, ranking.terms), this.timeoutMs));
    return makeResults(ranking, { base, table: table.value, details: details.value?.data, entry });
  }

  private snapshot(query: string, results: Result[], ranking: Ranking | undefined, isFinal: boolean): SearchSnapshot {
    const { table, details, fullText } = this;
    const hrefOf = (section: string) => `${this.base}${section}/`;
    const number = details.value?.describeNumber(query, details.value.data.numbers, hrefOf);
    return {
      query,
      results,
      strength: results.length > 0 ? (ranking?.strength ?? 'none') : 'none',
      isFinal,
      sources: { table: table.state, details: details.state, fullText: fullText.state },
      ...(number && { number }),
      terms: ranking?.terms ?? [],
    };
  }

  /** Made anew when the details are there: table and details arrive in any order. */
  private tableSource(): TableSource | undefined {
    const table = this.table.value;
    const details = this.details.value;
    if (!table) return undefined;
    if (this.made?.table !== table || this.made.details !== details) {
      const source = createTableSource(table, details?.language ?? noLanguage, details?.data.answers);
      this.made = { source, table, details };
    }
    return this.made.source;
  }

  private loadTable() {
    return fill(this.table, this.timeoutMs, async () => {
      const file = this.fetchJson<TableFile>('table');
      void rehearse().catch(() => undefined); // while it is on its way
      const table = unpackTable(await file);
      await pause();
      return table;
    });
  }

  private loadDetails() {
    return fill(this.details, this.timeoutMs, async () => {
      const [data, { createLanguage, describeNumber }] = await Promise.all([
        this.fetchJson<Details>('details'),
        import('./search-later.ts'),
      ]);
      const language = createLanguage(data.language);
      await pause();
      // It gave up without them.
      if (this.fullText.state === 'failed') empty([this.fullText]);
      return { data, language, describeNumber };
    });
  }

  private async fetchJson<T>(name: string): Promise<T> {
    const response = await fetch(`${this.base}search/${name}.json`);
    if (!response.ok) throw new Error(`${response.status}`);
    return (await response.json()) as T;
  }

  private loadFullText() {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (this.fullText.state === 'idle' && (!canRunPagefind() || connection?.saveData))
      this.fullText.state = 'unsupported';
    if (this.fullText.state === 'unsupported') return Promise.resolve(undefined);
    return fill(this.fullText, this.timeoutMs, async () => {
      const folder = `${this.base}pagefind/`;
      // The first results need the table alone: the network is its own until it is there, and the processor is
      // theirs until they are seen. Unless it hangs: then the full text is the only one to answer, and needs time
      // of its own.
      await isWithin(this.loadTable(), headStart);
      const details = await this.loadDetails();
      if (!details) throw new Error('The names of the records did not come');
      const { loadPagefind } = await import('./search-later.ts');
      return loadPagefind(folder, details.data, (name) => this.fetchJson<SectionText>(`text/${name}`));
    });
  }
}
