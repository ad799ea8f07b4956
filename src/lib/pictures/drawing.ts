import { wrapText } from './wrap.ts';

/** Width of every drawing in its own units; a phone of 320 px shows one unit as nearly one pixel. */
export const drawingWidth = 300;

/** Sizes of letters in the drawing's units. */
export const letterSizes = { name: 16, note: 14 } as const;
type Letters = keyof typeof letterSizes;

export interface TextLine {
  x: number;
  /** The base line. */
  y: number;
  text: string;
  letters: Letters;
  anchor?: 'middle';
}

export interface Shape {
  x: number;
  y: number;
  width: number;
  height: number;
  /** `danger` is the shape to look at first; `mark` is what to press; `law` and `practice` tell who says so. */
  look: 'box' | 'danger' | 'mark' | 'screen' | 'faint' | 'law' | 'practice';
}

export interface Arrow {
  from: [x: number, y: number];
  to: [x: number, y: number];
  hasHead: boolean;
}

export interface Dot {
  x: number;
  y: number;
  /** A number in it, or nothing. */
  label: string;
}

/** A finished drawing: shapes below, texts above, all in its own units. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
  arrows: Arrow[];
  dots: Dot[];
  texts: TextLine[];
}

/** The same picture in words. */
export interface PictureLine {
  text: string;
  /** Article or section that tells more. */
  page?: string | undefined;
  details?: string[] | undefined;
}

const lineHeight = 1.45;
const padding = 10;

/** Lines of a text set from a corner, and the room they take. */
export function setText(text: string, letters: Letters, x: number, y: number, width: number) {
  const size = letterSizes[letters];
  const lines = wrapText(text, width / size);
  const texts = lines.map(
    (line, i): TextLine => ({ x, y: round(y + size * (1.1 + i * lineHeight)), text: line, letters }),
  );
  return { texts, height: round(lines.length * size * lineHeight) };
}

/** A box as high as its texts need. */
export function setBox(
  content: readonly { text: string; letters: Letters }[],
  { x, y, width, look }: Pick<Shape, 'x' | 'y' | 'width' | 'look'>,
): { shape: Shape; texts: TextLine[]; bottom: number } {
  let below = y + padding * 0.7;
  const texts = content.flatMap(({ text, letters }) => {
    const set = setText(text, letters, x + padding, below, width - 2 * padding);
    below += set.height;
    return set.texts;
  });
  const height = round(below - y + padding * 0.7);
  return { shape: { x, y, width, height, look }, texts, bottom: y + height };
}

/** Whole units are enough, and keep the page small. */
export const round: (value: number) => number = Math.round;
