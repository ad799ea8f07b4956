import { searchText as text } from '@/text/search.ts';
import { tidyQuery } from './normalise.ts';
import { hasFailed, notices, statusOf } from './result-list.ts';
import { resultList } from './search-page-list.ts';
import { sharedEngine } from './shared-engine.ts';
import type { SearchSnapshot } from './types.ts';

/**
 * The results on /search/: `<search-results base="/">` around a status line and a region. Without scripts
 * the page shows all questions instead. What is typed stays in the box whatever happens.
 */
class SearchResults extends HTMLElement {
  private shown: string | undefined;

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
    this.shown = query;
    document.querySelectorAll<HTMLInputElement>('input[name="q"]').forEach((input) => {
      input.value = query;
    });
    this.setStatus(query ? text.loading : text.empty);
    this.region?.setAttribute('aria-busy', String(query !== ''));
    void this.engine.search(query, (snapshot) => this.render(snapshot));
  }

  private render(snapshot: SearchSnapshot): void {
    const { region } = this;
    if (!region) return;
    const focused = region.contains(document.activeElement) && (document.activeElement as HTMLAnchorElement).href;
    region.textContent = '';
    region.append(...notices(snapshot));
    if (snapshot.results.length > 0) region.append(resultList(snapshot));
    // A reader who has come as far as the list does not fall out of it when it settles.
    if (focused) [...region.querySelectorAll('a')].find(({ href }) => href === focused)?.focus({ preventScroll: true });
    if (!snapshot.isFinal) return;
    if (hasFailed(snapshot)) region.append(this.retryButton());
    if (snapshot.strength === 'weak') region.append(this.waysOn());
    this.setStatus(statusOf(snapshot));
    region.setAttribute('aria-busy', 'false');
    this.classList.remove('is-busy');
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

  private setStatus(content: string): void {
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (status && status.textContent !== content) status.textContent = content;
  }
}

customElements.define('search-results', SearchResults);
