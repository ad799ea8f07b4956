import {
  type FieldKind,
  type Letter,
  type LetterField,
  letterFields,
  type Recipient,
  recipients,
  type Tone,
  tones,
} from '../../schemas/letter.ts';
import { fieldTexts } from '../../text/letters.ts';
import { letterId } from '../addresses/addresses.ts';
import { citedIds, resolveCitations, resolveForTravel } from '../records/citations.ts';
import type { RecordMap } from '../records/records.ts';

/** A blank of a letter, as the form shows it. */
export interface FieldView {
  name: LetterField;
  label: string;
  hint: string;
  kind: FieldKind;
  isOptional: boolean;
}

/** A letter as readers see it, citations resolved. */
export interface LetterView {
  /** `letters/refund`: also its address. */
  id: string;
  to: Recipient;
  title: string;
  answer: string;
  /** The answer as it is copied into chats. */
  travelAnswer: string;
  phrases: string[];
  aliases: string[];
  reviewedOn: string;
  call: string | undefined;
  where: string;
  before: string[];
  fields: FieldView[];
  wishes: string[];
  /** The template in each tone; blanks stand as `【label】`. */
  text: Record<Tone, string>;
  noDeadline: string | undefined;
  attach: string[];
  ifNot: { text: string; links: string[] };
  /** Records that the letter itself cites, in order. */
  grounds: string[];
  /** Records that only the advice around it cites. */
  cites: string[];
}

/** The letter in one tone, citations and blanks as written. */
export const textInTone = ({ letter }: Letter, tone: Tone): string =>
  letter
    .flatMap((line) => (typeof line === 'string' ? line : ((line as Partial<Record<Tone, string>>)[tone] ?? [])))
    .join('\n');

/** All letters, by recipient, then by order. */
export function viewLetters(letters: ReadonlyMap<string, Letter>, records: RecordMap): LetterView[] {
  return [...letters]
    .toSorted(([, a], [, b]) => recipients.indexOf(a.to) - recipients.indexOf(b.to) || a.order - b.order || 0)
    .map(([slug, letter]) => viewLetter(slug, letter, records));
}

function viewLetter(slug: string, letter: Letter, records: RecordMap): LetterView {
  const resolve = (text: string) => resolveCitations(text, records);
  const body = tones.map((tone) => textInTone(letter, tone)).join('\n');
  const around = [
    letter.title,
    letter.answer,
    letter.where,
    ...(letter.before ?? []),
    ...letter.attach,
    letter.ifNot.text,
  ];
  const hints = Object.values(letter.hints ?? {});
  const grounds = citedIds(body);
  return {
    id: letterId(slug),
    to: letter.to,
    title: resolveCitations(letter.title, records, true),
    answer: resolve(letter.answer),
    travelAnswer: resolveForTravel(letter.answer, records),
    phrases: letter.phrases.map((phrase) => resolveCitations(phrase, records, true)),
    aliases: letter.aliases,
    reviewedOn: letter.reviewedOn,
    call: letter.call,
    where: resolve(letter.where),
    before: (letter.before ?? []).map(resolve),
    fields: letter.fields.map((name) => ({
      name,
      label: fieldTexts[name].label,
      hint: resolve(letter.hints?.[name] ?? fieldTexts[name].hint),
      kind: letterFields[name],
      isOptional: letter.optional?.includes(name) ?? false,
    })),
    wishes: letter.wishes.map(resolve),
    text: { polite: resolve(textInTone(letter, 'polite')), firm: resolve(textInTone(letter, 'firm')) },
    noDeadline: letter.noDeadline,
    attach: letter.attach.map(resolve),
    ifNot: { text: resolve(letter.ifNot.text), links: letter.ifNot.links },
    grounds,
    cites: citedIds([...around, ...hints].join('\n')).filter((id) => !grounds.includes(id)),
  };
}
