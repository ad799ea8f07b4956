import type { Triage } from '../../schemas/triage.ts';
import { triageId } from '../addresses/addresses.ts';

/** Most questions between /start/ and an outcome. */
export const mostQuestions = 5;

/** One answer given on the way to a page. */
export interface Step {
  /** Id of the question. */
  question: string;
  /** The key of the answer, a part of the address. */
  slug: string;
  /** The answer, as written. */
  label: string;
  /** Answers that led to the question. */
  path: readonly string[];
}

/** One page of the triage: where it stands, and how the reader came. It shows a question or an outcome. */
export interface TriagePage {
  /** `start/parcel/stuck`: also its address. */
  id: string;
  /** Answers that lead here. */
  path: readonly string[];
  steps: readonly Step[];
  question?: string;
  outcome?: string;
}

/**
 * Walks the triage from its first question: every page in the order of the answers, parents first. A question met
 * again on the way to itself is left out, as is one that does not exist: both are told by the check.
 */
export function walkTriage({ first, questions, outcomes }: Triage): TriagePage[] {
  const visit = (question: string, path: readonly string[], steps: readonly Step[]): TriagePage[] => {
    const node = questions[question];
    if (!node || steps.some((step) => step.question === question)) return [];
    const below = Object.entries(node.answers).flatMap(([slug, { label, ...target }]): TriagePage[] => {
      const next = [...path, slug];
      const taken = [...steps, { question, slug, label, path }];
      if (target.question !== undefined) return visit(target.question, next, taken);
      if (target.outcome === undefined || !outcomes[target.outcome]) return [];
      return [{ id: triageId(next), path: next, steps: taken, outcome: target.outcome }];
    });
    return [{ id: triageId(path), path, steps, question }, ...below];
  };
  return visit(first, [], []);
}

/** The way to a page in words, by which the lock of addresses recognises a page that was renamed. */
export const trailOf = ({ steps }: TriagePage, root: string): string =>
  steps.length === 0 ? root : steps.map(({ label }) => label).join(' › ');
