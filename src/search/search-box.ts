/** How long a reader waits before being told. Milliseconds. */
const patience = 8000;

/**
 * `<search-box base="/">` around a search form: results as one types. The form works without it.
 * This file is on every page, so it only waits for intent; the panel and the engine are loaded then.
 */
class SearchBox extends HTMLElement {
  private note: HTMLElement | undefined;
  private panel: Promise<import('./search-panel.ts').SearchPanel> | undefined;

  connectedCallback(): void {
    this.addEventListener('focusin', () => void this.load());
    this.addEventListener('pointerdown', () => void this.load());
    // A long run of digits may be an order or a card: it must not enter an address before it was looked at.
    this.addEventListener('submit', (event) => {
      const input = this.querySelector('input');
      const isPrivate = input && /(?:\d[\s-]?){6}/.test(input.value.normalize('NFKC'));
      // Without a network the next page would be the browser's own, and the words lost.
      if (!isPrivate && navigator.onLine !== false) return;
      event.preventDefault();
      const late = setTimeout(() => this.sayFailed(), patience);
      this.load()
        .then((panel) => {
          this.note?.remove();
          panel.submit();
        })
        .catch(() => this.sayFailed())
        .finally(() => clearTimeout(late));
    });
  }

  private load() {
    if (!this.panel) this.askForTable();
    this.panel ??= import('./search-panel.ts').then(({ SearchPanel }) => new SearchPanel(this));
    this.panel.catch(() => {
      this.panel = undefined;
    });
    return this.panel;
  }

  private sayFailed(): void {
    this.note ??= document.createElement('p');
    this.note.setAttribute('role', 'status');
    this.note.className = 'results__note';
    this.append(this.note);
    this.note.textContent = this.dataset.failed ?? '';
  }

  /** At once, beside the script: the engine takes it from there. By hand, so that this file shares nothing with the engine's. */
  private askForTable(): void {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.setAttribute('as', 'fetch');
    link.crossOrigin = 'anonymous';
    link.href = `${this.getAttribute('base') ?? '/'}search/table.json`;
    document.head.append(link);
  }
}

customElements.define('search-box', SearchBox);
