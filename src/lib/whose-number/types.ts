import type { Standing } from '../records/standing.ts';
import type { AreaNames } from './area-codes.ts';
import type { Shape } from './shapes.ts';

/** One claim about a number, as it is shown. */
export interface KnownClaim {
  owner?: string | undefined;
  says?: string | undefined;
  standingLabel: string;
  sources: { title: string; address?: string | undefined; date: string }[];
}

/** A number that the guide has a record of, as the browser gets it. */
export interface KnownNumber {
  id: string;
  /** Digits, or `#` and their hash where no page may print them. */
  key: string;
  /** Masked where it must be. */
  value: string;
  label: string;
  owner: string;
  purpose?: string | undefined;
  hours?: string | undefined;
  note?: string | undefined;
  finding: string;
  standing: Standing;
  standingWord: string;
  /** Since when it no longer holds, and why. */
  retired?: { on: string; why: string } | undefined;
  checkedOn: string;
  checkedBy: string;
  masked: boolean;
  /** Only where the record may be dialled with one tap. */
  telHref?: string | undefined;
  /** The section about it. */
  href?: string | undefined;
  claims: KnownClaim[];
}

/** A sentence and where it leads. */
export interface WayOn {
  text: string;
  href: string;
}

/** Everything that the verdicts rest on: made at build, read by the browser, never asked for again. */
export interface WhoseNumberData {
  numbers: KnownNumber[];
  areas: AreaNames;
  /** What a form says. */
  shapes: Record<Shape, string>;
  /** Sentences of records. */
  said: {
    spoofed: string;
    foreign: string;
    antifraud: string;
    neverAsks: string[];
    chatPath: string;
  };
  ways: { incoming: WayOn[]; outgoing: WayOn[]; ifNot: WayOn[] };
}

export type Direction = 'incoming' | 'outgoing';

/** What is told about one number in one direction. Every sentence that readers see is in here. */
export interface Verdict {
  direction: Direction;
  /** `sound` only for an outgoing call to a number that may be dialled and is well founded. */
  mood: 'sound' | 'caution' | 'danger';
  title: string;
  /** What the number is, or is not. */
  lead: string;
  points: string[];
  /** Outgoing calls to known numbers only. */
  card?: KnownNumber;
  neverAsks: string[];
  ways: WayOn[];
  ifNot: WayOn[];
  /** What is copied into a chat. */
  message: string;
}
