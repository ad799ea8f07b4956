import { copyKitText } from '@/text/copy-kit.ts';
import { copyAndReport } from './copy-report.ts';

/**
 * `<copy-kit data-text>`: copies a text that stands on the page anyway, and prints the sheet it stands in
 * (`[data-sheet]`), or the page. Without scripts its buttons stay hidden, and the text is copied by hand.
 */
class CopyKit extends HTMLElement {
  connectedCallback(): void {
    const buttons = this.querySelector<HTMLElement>('[data-buttons]');
    if (!buttons?.hidden) return;
    buttons.hidden = false;
    this.button('copy')?.addEventListener('click', () => void this.copy(this.dataset.text ?? ''));
    const print = this.button('print');
    if (!print || typeof window.print !== 'function') return;
    print.hidden = false;
    print.addEventListener('click', () => this.print());
  }

  private copy = (text: string) => copyAndReport(this, text, copyKitText.copied, copyKitText.byHand);

  /** Only this sheet, where there are several: the others are marked for the length of the print. */
  private print(): void {
    const own = this.closest('[data-sheet]');
    const others = Array.from(document.querySelectorAll('[data-sheet]')).filter((sheet) => own && sheet !== own);
    // Where the last print told no end, this sheet is still marked.
    own?.classList.remove('is-not-printed');
    for (const sheet of others) sheet.classList.add('is-not-printed');
    const restore = () => {
      for (const sheet of others) sheet.classList.remove('is-not-printed');
    };
    window.addEventListener('afterprint', restore, { once: true });
    window.print();
  }

  private button = (name: string) => this.querySelector<HTMLButtonElement>(`[data-${name}]`);
}

customElements.define('copy-kit', CopyKit);
