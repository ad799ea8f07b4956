import { pictureTexts } from '../../text/pictures.ts';
import { resolveCitations } from '../records/citations.ts';
import type { RecordMap } from '../records/records.ts';
import { type Drawing, drawingWidth, letterSizes, type PictureLine, setBox, setText } from './drawing.ts';

const rail = 12;
const left = 32;

/** What happens in a dispute, and the periods between, each from its record: law or the platform's practice. */
export function disputeEvents(records: RecordMap) {
  const say = (text: string) => resolveCitations(text, records);
  return pictureTexts.dispute.events.map(({ name, periods, page }) => ({
    name: say(name),
    page,
    periods: periods.map(({ text, record }) => ({
      text: withStanding(say(text), records.get(record)?.standingWord ?? ''),
      look: records.get(record)?.kind === 'law' ? ('law' as const) : ('practice' as const),
    })),
  }));
}

/** The standing is told of every period here, also where it is good. */
const withStanding = (text: string, word: string) => (text.includes(`（${word}）`) ? text : `${text}（${word}）`);

/** The time line of a dispute as a drawing and in words. */
export function drawDispute(records: RecordMap): { drawing: Drawing; lines: PictureLine[] } {
  const events = disputeEvents(records);
  const drawing: Drawing = { width: drawingWidth, height: 0, shapes: [], arrows: [], dots: [], texts: [] };
  let y = 2;
  for (const { name, periods } of events) {
    const width = drawingWidth - left - 2;
    const heading = setText(name, 'name', left, y, width);
    drawing.texts.push(...heading.texts);
    drawing.dots.push({ x: rail, y: y + letterSizes.name * 0.75, label: '' });
    y += heading.height + 4;
    for (const { text, look } of periods) {
      const box = setBox([{ text, letters: 'note' }], { x: left, y, width, look });
      drawing.shapes.push(box.shape);
      drawing.texts.push(...box.texts);
      y = box.bottom + 6;
    }
    y += 12;
  }
  drawing.height = y - 8;
  drawing.dots.slice(1).forEach((dot, i) => {
    drawing.arrows.push({ from: [rail, (drawing.dots[i]?.y ?? 0) + 7], to: [rail, dot.y - 7], hasHead: true });
  });
  const lines = events.map(({ name, page, periods }) => ({
    text: name,
    page,
    details: periods.map(({ text }) => text),
  }));
  return { drawing, lines };
}
