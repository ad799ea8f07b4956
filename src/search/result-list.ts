import { searchText as text } from '@/text/search.ts';
import { rememberTerms } from './landed-terms.ts';
import { findMarks } from './marks.ts';
import type { Result, SearchSnapshot } from './types.ts';

/** Results of one article that are shown before those of others follow. */
const perGroup = 3;

/** Results in the order of the list: at most three of an article, its others behind one button. */
export function limitGroups(results: readonly Result[]): { shown: Result[]; hidden: Map<string, Result[]> } {
  const shown: Result[] = [];
  const hidden = new Map<string, Result[]>();
  for (const result of results) {
    const isFull = shown.filter(({ groupId }) => groupId === result.groupId).length >= perGroup;
    if (!isFull) shown.push(result);
    else hidden.set(result.groupId, [...(hidden.get(result.groupId) ?? []), result]);
  }
  return { shown, hidden };
}

/** A link to a result: article, title, and the answer or the passage that matched, with the words marked. */
export function resultLink(result: Result, terms: readonly string[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = result.href;
  link.className = 'results__link';
  link.append(
    line('results__article', result.group, []),
    line('results__title', result.title, terms),
    line('results__answer', result.passage ?? result.answer ?? '', terms),
  );
  link.addEventListener('click', () => rememberTerms(result.href, terms));
  return link;
}

function line(className: string, content: string, terms: readonly string[]): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  let end = 0;
  for (const mark of findMarks(content, terms)) {
    const element = document.createElement('mark');
    element.textContent = content.slice(mark.start, mark.end);
    span.append(content.slice(end, mark.start), element);
    end = mark.end;
  }
  span.append(content.slice(end));
  return span;
}

/** What is said above the results: to whom they may not apply, whose the number is, and which source is missing. */
export function notices({ query, number, sources, strength, isFinal }: SearchSnapshot): HTMLElement[] {
  const lines: HTMLElement[] = text.asides.flatMap(([words, aside]) =>
    words.test(query) ? note(aside, 'results__number') : [],
  );
  if (number) {
    const notice = document.createElement('p');
    notice.className = 'results__number';
    if (number.href) {
      const link = document.createElement('a');
      link.href = number.href;
      link.textContent = number.label;
      notice.append(link);
    } else notice.textContent = number.label;
    lines.push(notice);
  }
  const isSaid = isFinal && strength !== 'none';
  if (isSaid && sources.table === 'ready' && sources.fullText !== 'ready') lines.push(note(text.tableOnly));
  if (isSaid && sources.table !== 'ready' && sources.fullText === 'ready') lines.push(note(text.fullTextOnly));
  return lines;
}

function note(content: string, className = 'results__note'): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = content;
  return element;
}

/** One sentence for the status line. */
export function statusOf(snapshot: SearchSnapshot): string {
  const { query, results, strength } = snapshot;
  if (!query) return text.empty;
  if (hasFailed(snapshot)) return text.failed;
  if (strength === 'none') return text.none;
  return strength === 'weak' ? text.weak : text.found(results.length);
}

/** Whether neither source came; or nothing was found while some of what is known did not come. */
export const hasFailed = ({ query, sources, strength }: SearchSnapshot): boolean =>
  query !== '' &&
  sources.fullText !== 'ready' &&
  (sources.table !== 'ready' || (sources.details !== 'ready' && strength === 'none'));
