import type { LanguageData } from './language.ts';

/** One section or tool page that answers a query. */
export interface Result {
  /** `after-sales/refund-not-arrived`, or a tool's address. */
  id: string;
  href: string;
  /** Short title of its article. */
  group: string;
  groupId: string;
  title: string;
  /** Unknown where only the table is there. */
  answer?: string;
  /** The passage of the body that matched, where title and answer do not show it; plain text. */
  passage?: string;
  score: number;
}

export type SourceState = 'idle' | 'loading' | 'ready' | 'failed' | 'unsupported';

/** Shown above the results when the query is a number. */
export interface NumberNotice {
  kind: 'known' | 'unknown';
  label: string;
  href?: string;
}

/** What is known of a query at one moment. */
export interface SearchSnapshot {
  query: string;
  /** Best first: the strong ones, or where there are none the weak ones. */
  results: Result[];
  strength: 'strong' | 'weak' | 'none';
  /** The list will not change any more for this query. */
  isFinal: boolean;
  sources: { table: SourceState; details: SourceState; fullText: SourceState };
  number?: NumberNotice;
  /** Words of the query to mark in texts. */
  terms: string[];
}

/** Scores of one term by document; a document is a section's index in the table. */
export type Scores = ReadonlyMap<number, number>;

/** One place to look tokens up in. */
export interface Source {
  lookup(token: string, isPrefix: boolean): Scores | Promise<Scores>;
  /** Documents in all. */
  size: number;
}

/** A known number: digits, or `#` and their hash where a page must not print them; its label; the section about it. */
export type TableNumber = [digits: string, label: string, section: string];

/** Source one: all that the first results need. Empty where there would be too much to load (build/write-table.ts). */
export interface Table {
  /** Short titles of articles by id; of tools by the first part of theirs. */
  groups: Record<string, string>;
  /** Of sections and tools; the others' places in this order are their documents' numbers. */
  ids: readonly string[];
  titles: readonly string[];
  /** Of each its aliases and phrases, normalised, a line each; empty where it has none. */
  aliases: readonly string[];
}

/** What comes behind the table: `search/details.json`. */
export interface Details {
  /** By document; empty where the table is. */
  answers: readonly string[];
  numbers: readonly TableNumber[];
  language: LanguageData;
  /** Pagefind's name of its index, so that its files can be asked for all at once. */
  index: string;
  /** Sections and tools in all. */
  size: number;
  /** Pagefind's names of the documents, in their order; empty where the table is. */
  fragments: readonly string[];
  /** Its names of records that are no documents. */
  fillers: readonly string[];
}

/** What is shown of a section that the table does not show: `search/text/<Pagefind's name>.json`. */
export interface SectionText {
  id: string;
  group: string;
  title: string;
  answer: string;
  /** The section's text, for passages. */
  text: string;
}

/** What there is to show of a section for a query. */
export interface Shown extends SectionText {
  /** The part of its text with most of the query's words. */
  passage?: string | undefined;
}
