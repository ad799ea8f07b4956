import { pictureTexts } from '../../text/pictures.ts';
import type { RecordMap } from '../records/records.ts';
import { type Arrow, type Drawing, drawingWidth, letterSizes, type PictureLine, round } from './drawing.ts';
import { wrapText } from './wrap.ts';

const perRow = 3;
/** Room of one screen with its label, in the drawing's units. */
const slot = drawingWidth / perRow;
const screen = { width: 76, height: 132, gap: slot - 76 } as const;
const row = { height: 26, x: 6 } as const;

/** One screen of the path: what to press in it. */
export interface PathScreen {
  kind: 'tab' | 'row' | 'chat';
  press: string;
  /** `点「个人中心」`. */
  label: string;
}

/** The screens on the way to a human, read from the records of the path and of the words to type. */
export function pathScreens(records: RecordMap): PathScreen[] {
  const { appPath } = pictureTexts;
  const path = quoted(records.get('pdd-chat-path')?.value ?? '').at(0) ?? '';
  const [first = '', ...others] = path.split('→').map((name) => name.trim());
  const word = quoted(records.get('pdd-chat-ask-human')?.value ?? '').at(-1) ?? '';
  return [
    { kind: 'tab' as const, press: first, label: appPath.tab(first) },
    ...others.map((press) => ({ kind: 'row' as const, press, label: appPath.row(press) })),
    { kind: 'chat' as const, press: word, label: appPath.chat(word) },
  ].filter(({ press }) => press !== '');
}

const quoted = (text: string) => [...text.matchAll(/「([^」]+)」/g)].map((hit) => hit[1] as string);

/** The path through the App as schematic screens, three a row, and in words. */
export function drawAppPath(records: RecordMap): { drawing: Drawing; lines: PictureLine[] } {
  const screens = pathScreens(records);
  const drawing: Drawing = { width: drawingWidth, height: 0, shapes: [], arrows: [], dots: [], texts: [] };
  const labelHeight = letterSizes.note * 1.45 * 2;
  screens.forEach((one, i) => {
    const x = (i % perRow) * slot + screen.gap / 2;
    const y = 1 + Math.floor(i / perRow) * (screen.height + labelHeight + 34);
    drawScreen(drawing, one, x, y);
    drawing.dots.push({ x: x + screen.width / 2, y: y + screen.height + 18, label: String(i + 1) });
    wrapText(one.label, slot / letterSizes.note).forEach((text, line) => {
      const base = y + screen.height + 34 + letterSizes.note * (1 + line * 1.45);
      drawing.texts.push({ x: x + screen.width / 2, y: round(base), text, letters: 'note', anchor: 'middle' });
    });
    if (i > 0 && i % perRow > 0) drawing.arrows.push(arrowBefore(x, y));
    drawing.height = Math.max(drawing.height, round(y + screen.height + 34 + labelHeight));
  });
  return { drawing, lines: screens.map(({ label }) => ({ text: label })) };
}

const arrowBefore = (x: number, y: number): Arrow => ({
  from: [x - screen.gap + 4, y + screen.height / 2],
  to: [x - 4, y + screen.height / 2],
  hasHead: true,
});

function drawScreen({ shapes, texts }: Drawing, { kind, press }: PathScreen, x: number, y: number): void {
  shapes.push({ x, y, width: screen.width, height: screen.height, look: 'screen' });
  const inner = screen.width - 2 * row.x;
  const at = kind === 'row' ? y + 54 : y + screen.height - row.height - 8;
  const faint = { tab: [14, 40, 66], row: [14, 92], chat: [14, 40] }[kind];
  for (const top of faint) {
    const width = kind === 'chat' && top === 40 ? inner * 0.6 : inner;
    shapes.push({ x: x + row.x, y: y + top, width: round(width), height: 18, look: 'faint' });
  }
  shapes.push({ x: x + row.x, y: at, width: inner, height: row.height, look: 'mark' });
  texts.push({ x: x + screen.width / 2, y: at + 18, text: press, letters: 'note', anchor: 'middle' });
}
