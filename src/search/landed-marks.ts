import { landedText as text } from '@/text/landed.ts';
import { storageKey } from './landed-terms.ts';
import { findMarks } from './marks.ts';

/** Marks the words searched for in the section that they led to, with a line to take the marks away again. */
export function markLanding(terms: readonly string[]): void {
  const body = document.querySelector('[data-section-body]');
  if (!body) return;
  const marks = textNodes(body).flatMap((node) => markNode(node, terms));
  if (marks.length === 0) return;
  const line = document.createElement('p');
  line.className = 'landed';
  line.append(`${text.marked}　`);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'landed__button';
  button.textContent = text.unmark;
  button.addEventListener('click', () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(mark.textContent ?? '');
      parent?.normalize();
    }
    forgetTerms();
    line.remove();
    document.querySelector<HTMLElement>('main')?.focus();
  });
  line.append(button);
  body.prepend(line);
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('.sources, svg, .cite__mark')) nodes.push(node);
  }
  return nodes;
}

function markNode(node: Text, terms: readonly string[]): HTMLElement[] {
  return findMarks(node.data, terms)
    .reverse()
    .map(({ start, end }) => {
      const hit = node.splitText(start);
      hit.splitText(end - start);
      const mark = document.createElement('mark');
      hit.replaceWith(mark);
      mark.append(hit);
      return mark;
    });
}

/** The reader wants no marks on this page. */
function forgetTerms(): void {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {
    // Denied: nothing was kept either.
  }
}
