import { markPhrases } from './phrases.ts';

const heading = /<(h[1-3])\b[^>]*>[\s\S]*?<\/\1>/g;
/** What is read of a heading: text between tags, where it holds Chinese. */
const words = /(?<=>)[^<>]*\p{Script=Han}[^<>]*(?=<)/gu;

/** An escaped character, which no mark may stand in. */
const escaped = /(&[#\w]+;)/;

/** A page with its headings' phrases marked. */
export const markHeadings = (html: string): string =>
  html.replace(heading, (element) => element.replace(words, markText));

const markText = (text: string): string =>
  text
    .split(escaped)
    .map((part) => (escaped.test(part) ? part : markPhrases(part)))
    .join('');
