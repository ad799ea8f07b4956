import { pictureTexts } from '../../text/pictures.ts';
import { resolveCitations } from '../records/citations.ts';
import type { RecordMap } from '../records/records.ts';
import { type Drawing, drawingWidth, type PictureLine, setBox } from './drawing.ts';

const { ladder } = pictureTexts;
const rail = 14;
const left = 38;
const gap = 16;

/** Whom to turn to first, whom next, and how long each may take: the first is for money being lost. */
export function ladderSteps(records: RecordMap) {
  const say = (text: string) => resolveCitations(text, records);
  return {
    first: { name: ladder.first.name, wait: say(ladder.first.wait), page: ladder.first.page },
    steps: ladder.steps.map(({ name, wait, page }) => ({ name: say(name), wait: say(wait), page })),
    ifNot: { text: say(ladder.ifNot.text), page: ladder.ifNot.page },
  };
}

/** The ladder of channels as a drawing and in words. */
export function drawLadder(records: RecordMap): { drawing: Drawing; lines: PictureLine[] } {
  const { first, steps, ifNot } = ladderSteps(records);
  const drawing: Drawing = { width: drawingWidth, height: 0, shapes: [], arrows: [], dots: [], texts: [] };
  const add = (name: string, note: string, x: number, y: number, look: 'box' | 'danger' | 'faint') => {
    const content = [
      { text: name, letters: 'name' as const },
      { text: note, letters: 'note' as const },
    ];
    const box = setBox(
      content.filter(({ text }) => text),
      { x, y, width: drawingWidth - x - 1, look },
    );
    drawing.shapes.push(box.shape);
    drawing.texts.push(...box.texts);
    return box;
  };
  let y = add(first.name, first.wait, 1, 1, 'danger').bottom + gap;
  steps.forEach(({ name, wait }, i) => {
    const { shape, bottom } = add(name, wait, left, y, 'box');
    drawing.dots.push({ x: rail, y: shape.y + shape.height / 2, label: String(i + 1) });
    y = bottom + gap;
  });
  // One rail behind the numbers, which tell the order.
  const [top, bottom] = [drawing.dots[0]?.y ?? 0, drawing.dots.at(-1)?.y ?? 0];
  drawing.arrows.push({ from: [rail, top], to: [rail, bottom], hasHead: false });
  drawing.height = add('', ifNot.text, left, y, 'faint').bottom + 1;
  const lines = [
    { text: first.name, page: first.page, details: [first.wait] },
    ...steps.map(({ name, wait, page }) => ({ text: name, page, details: [wait] })),
    { text: ifNot.text, page: ifNot.page },
  ];
  return { drawing, lines };
}
