import { searchText as text } from '@/text/search.ts';
import { limitGroups, resultLink } from './result-list.ts';
import type { Result, SearchSnapshot } from './types.ts';

/**
 * The ordered list of results; one item a result, its first link leads there.
 * @param opened ids of the articles whose other results are shown too; a button adds its own
 */
export function resultList(snapshot: SearchSnapshot, opened: Set<string>): HTMLOListElement {
  const list = document.createElement('ol');
  list.setAttribute('aria-label', text.results);
  list.className = 'results plain-list';
  const { shown, hidden } = limitGroups(snapshot.results);
  const item = (result: Result) => {
    const li = document.createElement('li');
    li.append(resultLink(result, snapshot.terms));
    return li;
  };
  const items = shown.map(item);
  list.append(...items);
  for (const [groupId, more] of hidden) {
    const lastOfGroup = shown.map((result) => result.groupId).lastIndexOf(groupId);
    const host = items[lastOfGroup];
    const open = () => {
      const others = more.map(item);
      host?.after(...others);
      return others;
    };
    if (opened.has(groupId)) {
      open();
      continue;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'results__more';
    button.value = groupId;
    button.textContent = text.moreFrom(more[0]?.group ?? '');
    button.addEventListener('click', () => {
      opened.add(groupId);
      button.remove();
      open()[0]?.querySelector('a')?.focus();
    });
    host?.append(button);
  }
  return list;
}
