import { mayBePrivate } from './numbers.ts';
import { SearchPanel } from './search-panel.ts';

/**
 * `<search-box base="/">` around a search form: results as one types. The form works without it. The page's own
 * script (elements/on-intent.ts) loads this file when someone is about to type.
 */
class SearchBox extends HTMLElement {
  private panel: SearchPanel | undefined;

  connectedCallback(): void {
    this.addEventListener('focusin', () => this.open());
    this.addEventListener('submit', (event) => {
      const input = this.querySelector('input') as HTMLInputElement;
      // A long run of digits may be an order or a card: it must not enter an address before it was looked at.
      // Without a network the next page would be the browser's own, and the words lost.
      if (!mayBePrivate(input.value) && navigator.onLine) return;
      event.preventDefault();
      this.submit();
    });
    if (this.contains(document.activeElement)) this.open();
  }

  /** Sends what was sent before this file was there, too. */
  submit(): void {
    this.open().submit();
  }

  private open(): SearchPanel {
    this.panel ??= new SearchPanel(this);
    return this.panel;
  }
}

customElements.define('search-box', SearchBox);
