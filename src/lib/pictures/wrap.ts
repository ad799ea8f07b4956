/** Width of a text in em: Han and full-width marks are one, Latin and digits a little more than half. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef“”‘’…—]/.test(char) ? 1 : 0.6), 0);

/** Marks that may not start a line, and those that may not end one. */
const noStart = /^[，。、；：？！）」』〕》”’…]/;
const noEnd = /[（「『〔《“‘]$/;

/**
 * Breaks a text into lines for SVG, which breaks none itself: between Han characters, never inside a Latin word or
 * a figure, never before a closing mark.
 * @param most width of a line in em
 */
export function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text)) {
    if (line !== '' && widthOf(`${line}${piece}`.trim()) > most) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

/** Pieces that stay on one line, with the marks that cling to them; so does a standing in brackets: （网传）. */
function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  for (const part of text.match(/（[^（）]{1,6}）|[\u0021-\u2e7f]+|\s+|[\s\S]/gu) ?? []) {
    const last = pieces.at(-1);
    if (last !== undefined && (noStart.test(part) || noEnd.test(last))) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}
