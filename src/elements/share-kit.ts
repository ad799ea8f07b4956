import { messageText } from '@/lib/share/message.ts';
import { shareText } from '@/text/share.ts';
import { copyText } from './copy-text.ts';

/**
 * `<share-kit data-title data-answer data-address>`: buttons that copy a section for a chat. Without scripts its
 * address stands there as text. Without an address of its own the one in use is copied.
 */
class ShareKit extends HTMLElement {
  connectedCallback(): void {
    const { title = '', answer = '' } = this.dataset;
    const address = this.dataset.address || `${location.origin}${location.pathname}`;
    const message = messageText({ title, answer, address });
    this.button('copy')?.addEventListener('click', () => void this.copy(message));
    this.button('address')?.addEventListener('click', () => void this.copy(address));
    const system = this.button('system');
    if (system && typeof navigator.share === 'function') {
      system.hidden = false;
      system.addEventListener('click', () => {
        navigator.share({ title, text: answer, url: address }).then(
          () => this.say(shareText.shared),
          () => undefined, // The reader changed their mind, or the phone refused: the other buttons are still there.
        );
      });
    }
    this.querySelector<HTMLElement>('[data-buttons]')?.removeAttribute('hidden');
  }

  private async copy(text: string): Promise<void> {
    const field = this.querySelector('textarea');
    const isCopied = await copyText(text);
    if (field) {
      field.value = text;
      field.hidden = isCopied;
      if (!isCopied) {
        field.focus();
        field.select();
      }
    }
    this.say(isCopied ? shareText.copied : shareText.byHand);
  }

  private say(sentence: string): void {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    // Emptied first, so that the same sentence is announced again.
    status.textContent = '';
    setTimeout(() => {
      status.textContent = sentence;
    }, 50);
  }

  private button = (name: string) => this.querySelector<HTMLButtonElement>(`[data-${name}]`);
}

customElements.define('share-kit', ShareKit);
