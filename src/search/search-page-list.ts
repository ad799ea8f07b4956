import { searchText as text } from '@/text/search.ts';
import { limitGroups, resultLink } from './result-list.ts';
import type { Result, SearchSnapshot } from './types.ts';

/** The ordered list of results; one item a result, its first link leads there. */
export function resultList(snapshot: SearchSnapshot): HTMLOListElement {
  const list = document.createElement('ol');
  list.setAttribute('aria-label', text.results);
  list.className = 'results plain-list';
  const { shown, hidden } = limitGroups(snapshot.results);
  const item = (result: Result) => {
    const li = document.createElement('li');
    li.append(resultLink(result, snapshot.terms));
    return li;
  };
  for (const result of shown) list.append(item(result));
  for (const [groupId, more] of hidden) {
    const lastOfGroup = shown.map((result) => result.groupId).lastIndexOf(groupId);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'results__more';
    button.textContent = text.moreFrom(more[0]?.group ?? '');
    const host = list.children[lastOfGroup];
    button.addEventListener('click', () => {
      const items = more.map(item);
      host?.after(...items);
      button.remove();
      items[0]?.querySelector('a')?.focus();
    });
    host?.append(button);
  }
  return list;
}
