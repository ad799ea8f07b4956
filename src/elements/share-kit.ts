import { messageText } from '@/lib/share/message.ts';
import { shareSaid } from '@/text/share.ts';
import { announce, copyAndReport, copyField, copyReport } from './copy-report.ts';
import { prepareForwarding } from './forward-section.ts';
import { actAsButton } from './link-button.ts';

/**
 * `<share-kit>`: buttons that copy a page for a chat. Title, answer and address are those that the page's head tells
 * chats and search engines; `data-answer` stands there where the answer may not travel as it is. Without scripts the
 * address stands there as text. Without a canonical one the one in use is copied.
 */
class ShareKit extends HTMLElement {
  connectedCallback(): void {
    const title = saidByHead('meta[property="og:title"]', 'content') ?? '';
    const answer = this.dataset.answer ?? saidByHead('meta[name="description"]', 'content') ?? '';
    this.querySelector('[role="status"]')?.after(copyField(shareSaid.byHand));
    const address = saidByHead('link[rel="canonical"]', 'href') ?? location.href.split(/[?#]/, 1).join();
    const message = (url: string) => messageText({ title, answer, address: url });
    this.copyOn('copy', message(address), shareSaid.copied);
    this.prepareFirst(message(address));
    this.copyOn('address', address, shareSaid.copiedAddress);
    this.copyOn('big', message(`${address}?big`), shareSaid.copiedBig);
    this.prepareSystemSheet({ title, text: answer, url: address });
    this.prepareQr(title);
    prepareForwarding(address);
  }

  private copyOn(name: string, text: string, copied: string): void {
    this.control(name)?.addEventListener('click', () => void copyAndReport(this, text, copied, shareSaid.byHand));
  }

  /** In large type the first button stands below the answer (CopyFirst.astro), and says there what it did. */
  private prepareFirst(text: string): void {
    const button = document.querySelector('button.if-big');
    if (!button) return;
    const report = copyReport(shareSaid.byHand);
    button.after(report);
    button.addEventListener('click', () => void copyAndReport(report, text, shareSaid.copied, shareSaid.byHand));
  }

  private prepareSystemSheet(data: ShareData): void {
    this.control('system')?.addEventListener('click', () => {
      navigator.share(data).then(
        () => announce(this, shareSaid.shared),
        () => undefined, // The reader changed their mind, or the phone refused: the other buttons are still there.
      );
    });
  }

  /** The image is loaded when it is asked for; the link to it becomes the button that shows and hides it. */
  private prepareQr(title: string): void {
    const link = this.control('qr') as HTMLAnchorElement | null;
    if (!link) return;
    const box = document.createElement('div');
    box.className = 'share__qr';
    box.hidden = true;
    link.parentElement?.after(box);
    const show = link.textContent;
    link.setAttribute('aria-expanded', 'false');
    actAsButton(link, () => {
      if (!box.firstChild) this.loadQr(box, title, link);
      box.hidden = !box.hidden;
      link.textContent = box.hidden ? show : shareSaid.hideQr;
      link.setAttribute('aria-expanded', String(!box.hidden));
    });
  }

  private loadQr(box: HTMLElement, title: string, link: HTMLAnchorElement): void {
    const image = new Image();
    image.className = 'share__code';
    const tip = document.createElement('p');
    tip.className = 'share__tip';
    image.alt = shareSaid.qrAlt(title);
    image.onload = () => {
      tip.textContent = shareSaid.qrTip;
    };
    image.onerror = () => {
      if (!box.hidden) link.click();
      box.textContent = ''; // the next try loads it again
      announce(this, shareSaid.qrFailed);
    };
    // What stands behind `?` in the links of a page (大字版) is no part of the image's address.
    image.src = link.href.split('?', 1).join();
    box.append(image, tip);
  }

  private control = (name: string) => this.querySelector<HTMLElement>(`[data-${name}]`);
}

const saidByHead = (selector: string, attribute: string) =>
  document.head.querySelector(selector)?.getAttribute(attribute);

customElements.define('share-kit', ShareKit);
