import type { AreaNames } from './area-codes.ts';

/** What the form of an unknown number says: a rule of numbering, never whose it is. */
export type Shape =
  | 'foreign'
  | 'service95'
  | 'service96'
  | 'line400'
  | 'port106'
  | 'short'
  | 'emergency'
  | 'mobile'
  | 'landline'
  | 'local'
  | 'long'
  | 'odd';

const forms: [Shape, RegExp][] = [
  ['service95', /^95\d{3,6}$/],
  ['service96', /^96\d{3,4}$/],
  ['line400', /^[48]00\d{7}$/],
  ['port106', /^106\d{5,17}$/],
  ['mobile', /^1[3-9]\d{9}$/],
  ['short', /^1[0-2]\d{3}$/],
  ['emergency', /^1\d\d$/],
  ['landline', /^0(?:10|2\d|[3-9]\d\d)\d{7,8}$/],
  ['local', /^[2-8]\d{6,7}$/],
  ['long', /^\d{12,}$/],
];

/** The form of a number. @param isForeign whether it began with + or 00 that are not China's */
export function shapeOf(digits: string, isForeign = false): Shape {
  if (isForeign) return 'foreign';
  return forms.find(([, form]) => form.test(digits))?.[0] ?? 'odd';
}

/** Whether the form alone shows that this is a telephone number, and a whole one. */
export const isWholeShape = (shape: Shape): boolean => !['emergency', 'local', 'long', 'odd'].includes(shape);

/** Area code (with its zero) and place of a landline, as far as the list knows it. */
export function areaOf(digits: string, areas: AreaNames): { code: string; place: string } | undefined {
  const code = /^0(10|2\d|[3-9]\d\d)/.exec(digits)?.[1];
  const place = code && areas[code];
  return place ? { code: `0${code}`, place } : undefined;
}
