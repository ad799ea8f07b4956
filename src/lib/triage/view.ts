import type { Picture, Triage } from '../../schemas/triage.ts';
import { letterId, triageId } from '../addresses/addresses.ts';
import { citedIds, resolveCitations, resolveForTravel } from '../records/citations.ts';
import type { RecordMap } from '../records/records.ts';
import { type TriagePage, walkTriage } from './tree.ts';

/** An answer that the reader gave on the way, and the page on which to change it. */
export interface GivenAnswer {
  ask: string;
  label: string;
  /** Id of the question's page. */
  pageId: string;
}

interface CommonView {
  id: string;
  /** The question, or the reader's case. */
  title: string;
  given: GivenAnswer[];
}

export interface QuestionView extends CommonView {
  kind: 'question';
  /** `isDanger` where the answer leads straight to a number to call. */
  answers: { label: string; pageId: string; isDanger: boolean }[];
}

export interface OutcomeView extends CommonView {
  kind: 'outcome';
  /** Address of the section that answers. */
  section: string;
  /** Id of the record to call first, where money is being lost. */
  call: string | undefined;
  /** Id of a tool that does a part of it. */
  tool: string | undefined;
  /** Id of the letter that says it in full. */
  letter: string | undefined;
  /** Kind of problem, a sheet of /sheets/evidence/. */
  evidence: string;
  /** The drawing that goes with this kind of problem. */
  picture: Picture | undefined;
  have: string[];
  /** A sentence to copy, as it may leave the guide. */
  say: string;
  ifNot: { text: string; sections: string[] };
  /** Records that the page's own texts cite; the section's are on its page. */
  cites: string[];
}

/** Every page of the triage as readers see it, parents before children, citations resolved. */
export function viewTriage(triage: Triage, records: RecordMap): (QuestionView | OutcomeView)[] {
  const resolve = (text: string) => resolveCitations(text, records);
  const resolveTitle = (text: string) => resolveCitations(text, records, true);
  return walkTriage(triage).map((page) => {
    const common = { id: page.id, given: givenAnswers(page, triage, resolveTitle) };
    const outcome = triage.outcomes[page.outcome ?? ''];
    if (outcome) {
      return {
        ...common,
        kind: 'outcome',
        title: resolveTitle(outcome.title),
        section: outcome.section,
        call: outcome.call,
        tool: outcome.tool,
        letter: outcome.letter && letterId(outcome.letter),
        evidence: outcome.evidence,
        picture: triage.evidence[outcome.evidence]?.picture,
        have: haveOf(triage, outcome).map(resolve),
        say: resolveForTravel(outcome.say, records),
        ifNot: { text: resolve(outcome.ifNot.text), sections: outcome.ifNot.sections },
        cites: citedIds([outcome.title, ...haveOf(triage, outcome), outcome.say, outcome.ifNot.text].join(' ')),
      };
    }
    const question = triage.questions[page.question ?? ''];
    return {
      ...common,
      kind: 'question',
      title: resolveTitle(question?.ask ?? ''),
      answers: Object.entries(question?.answers ?? {}).map(([slug, answer]) => ({
        label: resolveTitle(answer.label),
        pageId: triageId([...page.path, slug]),
        isDanger: triage.outcomes[answer.outcome ?? '']?.call !== undefined,
      })),
    };
  });
}

/** What an outcome needs: the things of its kind of problem, then its own. */
const haveOf = ({ evidence }: Triage, outcome: Triage['outcomes'][string]): string[] => [
  ...(evidence[outcome.evidence]?.have ?? []),
  ...(outcome.have ?? []),
];

function givenAnswers({ steps }: TriagePage, triage: Triage, resolve: (text: string) => string): GivenAnswer[] {
  return steps.map(({ question, label, path }) => ({
    ask: resolve(triage.questions[question]?.ask ?? ''),
    label: resolve(label),
    pageId: triageId(path),
  }));
}
