import { text } from '@/text/site.ts';
import { type Hit, searchSections, tidyQuery } from './engine';

/** How long the engine may take before the reader is told; it may still arrive later. */
const patience = 8000;

/**
 * The results on /search/: `<search-results base="/">` around a region and a status line. Without scripts
 * the page shows all questions instead. What is typed stays in the box whatever happens.
 */
class SearchResults extends HTMLElement {
  /** Told apart by number, so that a slow answer never replaces a newer one. */
  private turn = 0;

  connectedCallback(): void {
    void this.show();
    window.addEventListener('popstate', () => void this.show());
  }

  private async show(): Promise<void> {
    const turn = ++this.turn;
    const query = tidyQuery(new URLSearchParams(location.search).get('q') ?? '');
    for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) input.value = query;
    const region = this.querySelector<HTMLElement>('[data-region]');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!region || !status) return;
    if (!query) {
      region.replaceChildren();
      region.setAttribute('aria-busy', 'false');
      status.textContent = text.search.empty;
      return;
    }
    region.setAttribute('aria-busy', 'true');
    status.textContent = text.search.loading;
    const base = this.getAttribute('base') ?? '/';
    try {
      const hits = await Promise.race([
        searchSections(query, `${base}pagefind/`),
        new Promise<never>((_, reject) => setTimeout(() => reject(new Error('timeout')), patience)),
      ]);
      if (turn !== this.turn) return;
      region.replaceChildren(...(hits.length ? [resultList(hits, base)] : []));
      status.textContent = hits.length ? text.search.found(hits.length) : text.search.none;
      this.toggleAttribute('has-results', hits.length > 0);
    } catch {
      if (turn !== this.turn) return;
      region.replaceChildren();
      status.textContent = text.search.failed;
    }
    region.setAttribute('aria-busy', 'false');
  }
}

function resultList(hits: Hit[], base: string): HTMLOListElement {
  const list = document.createElement('ol');
  list.setAttribute('aria-label', text.search.results);
  list.className = 'results plain-list';
  list.append(
    ...hits.map(({ path, title, article, answer }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `${base}${path}`;
      link.className = 'results__link';
      link.append(line('results__article', article), line('results__title', title), line('results__answer', answer));
      item.append(link);
      return item;
    }),
  );
  return list;
}

function line(className: string, content: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = content;
  return span;
}

customElements.define('search-results', SearchResults);
