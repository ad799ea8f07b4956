import { searchText as text } from '@/text/search.ts';
import { tidyQuery } from './normalise.ts';
import { hasFailed, notices, statusOf } from './result-list.ts';
import { resultList } from './search-page-list.ts';
import { sharedEngine } from './shared-engine.ts';
import type { SearchSnapshot } from './types.ts';

type Control = HTMLAnchorElement | HTMLButtonElement;

/** By which a control is known again in the next list: a link's address; a button's article, or none for another try. */
const placeOf = (control: Control): string => ('href' in control ? control.href : control.value);

/**
 * The results on /search/: `<search-results base="/">` around a status line and a region. Without scripts
 * the page shows all questions instead. What is typed stays in the box whatever happens.
 */
class SearchResults extends HTMLElement {
  /** Counted on by each search. */
  turn = 0;
  private shown: string | undefined;
  /** Articles whose results are all shown. */
  private readonly opened = new Set<string>();

  connectedCallback(): void {
    this.show();
    window.addEventListener('popstate', () => {
      if (this.asked() !== this.shown) this.show();
    });
  }

  private get engine() {
    return sharedEngine(this.getAttribute('base') ?? '/');
  }

  private asked = () => tidyQuery(new URLSearchParams(location.search).get('q') ?? '');

  private show(): void {
    const query = this.asked();
    if (query !== this.shown) {
      this.opened.clear();
      document.querySelectorAll<HTMLInputElement>('input[name="q"]').forEach((input) => {
        // Who types while this script arrives goes on typing.
        if (this.shown !== undefined || input !== document.activeElement) input.value = query;
      });
      this.shown = query;
    }
    this.setStatus(query ? text.loading : text.empty);
    this.region?.setAttribute('aria-busy', String(query !== ''));
    void this.engine.search(query, (snapshot) => this.render(snapshot), this);
  }

  private render(snapshot: SearchSnapshot): void {
    const { region } = this;
    if (!region) return;
    const focused = region.contains(document.activeElement) ? placeOf(document.activeElement as Control) : undefined;
    region.textContent = '';
    region.append(...notices(snapshot));
    if (snapshot.results.length > 0) region.append(resultList(snapshot, this.opened));
    if (snapshot.isFinal) {
      if (hasFailed(snapshot)) region.append(this.retryButton());
      if (snapshot.strength === 'weak') region.append(this.waysOn());
      this.setStatus(statusOf(snapshot));
      region.setAttribute('aria-busy', 'false');
      this.classList.remove('is-busy');
    }
    // A reader who has come as far as the list does not fall out of it when it settles; whose place is gone is told why.
    if (focused === undefined) return;
    const same = [...region.querySelectorAll<Control>('a, button')].find((control) => placeOf(control) === focused);
    const { status } = this;
    if (status) status.tabIndex = -1;
    (same ?? status)?.focus({ preventScroll: true });
  }

  private retryButton(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = text.retry;
    button.addEventListener('click', () => {
      this.engine.retry();
      this.show();
    });
    return button;
  }

  private waysOn(): HTMLParagraphElement {
    const line = document.createElement('p');
    line.className = 'results__note';
    for (const [label, path] of [
      [text.all, 'find/'],
      [text.human, 'in-app-chat/reach-human/'],
    ] as const) {
      const link = document.createElement('a');
      link.href = `${this.getAttribute('base') ?? '/'}${path}`;
      link.textContent = label;
      line.append(link, '　');
    }
    return line;
  }

  private get region() {
    return this.querySelector<HTMLElement>('[data-region]');
  }

  private get status() {
    return this.querySelector<HTMLElement>('[role="status"]');
  }

  private setStatus(content: string): void {
    const { status } = this;
    if (status && status.textContent !== content) status.textContent = content;
  }
}

customElements.define('search-results', SearchResults);
