import { findMarks } from './marks.ts';
import type { Ranking } from './planner.ts';
import type { Details, Result, Shown, Table } from './types.ts';

/** Most results without the table, where each costs one small file; with it all are listed. */
const fullTextLimit = 30;
/** Results whose passage is looked for; each costs one small file. */
const passageLimit = 5;

/** What results are made of. */
export interface Known {
  /** The site's root with its base path. */
  base: string;
  table: Table | undefined;
  details: Details | undefined;
  /** What the full text has to show of a document; without it no passages are looked for. */
  entry?: ((document: number) => Promise<Shown>) | undefined;
}

/** What the reader is shown of a ranking: of each section its article, title, answer, and the passage that matched. */
export async function makeResults({ ranked, terms }: Ranking, known: Known): Promise<Result[]> {
  const { base, table, details, entry } = known;
  const hasTable = table !== undefined && table.ids.length > 0;
  let passages = 0;
  const show = async ({ document, score }: Ranking['ranked'][number]): Promise<Result | undefined> => {
    const title = table?.titles[document];
    const answer = details?.answers[document];
    const isShown = title !== undefined && findMarks(title + (answer ?? ''), terms).length > 0;
    const needsEntry = title === undefined || (!isShown && passages++ < passageLimit);
    const text = needsEntry && entry ? await quietly(entry(document)) : undefined;
    const id = table?.ids[document] ?? text?.id;
    if (id === undefined) return undefined;
    const groupId = id.split('/')[0] as string;
    const passage = isShown ? undefined : text?.passage;
    const shownAnswer = answer ?? text?.answer;
    return {
      id,
      href: `${base}${id}/`,
      groupId,
      group: table?.groups[groupId] ?? text?.group ?? '',
      title: title ?? text?.title ?? '',
      ...(shownAnswer !== undefined && { answer: shownAnswer }),
      ...(passage !== undefined && { passage }),
      score,
    };
  };
  const results = await Promise.all(ranked.slice(0, hasTable ? undefined : fullTextLimit).map(show));
  return results.filter((result) => result !== undefined);
}

/** A passage is an extra: its file may be missing, or unknown to the full text. */
const quietly = (text: Promise<Shown>): Promise<Shown | undefined> => text.catch(() => undefined);
