import { composeLetter, letterText, type Piece, type ReadValue, readValue } from '@/lib/letters/compose.ts';
import type { FieldKind } from '@/schemas/letter.ts';
import { letterFormText as words } from '@/text/letter-form.ts';
import { copyText } from './copy-text.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Digits of today in China as `YYYY-MM-DD`, whatever the device's zone. */
const todayInChina = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/**
 * `<letter-form>`: fills a letter's template from a form while the reader types. The template stands in the page, so
 * that nothing is loaded; nothing is sent, nothing is stored. Without scripts the template is copied by hand.
 */
class LetterForm extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private spoken = '';
  private isUnsaved = false;
  /** What each field said when it was last read. */
  private known = new Map<HTMLElement, { typed: string; value: ReadValue }>();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form?.hidden) return;
    form.hidden = false;
    this.classList.add('letter-form--live');
    this.element('result').hidden = false;
    this.element('static').hidden = true;
    form.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLElement && target.closest('form')) this.setUnsaved(true);
      this.draw();
    });
    this.addEventListener('change', () => this.draw());
    this.addEventListener('click', ({ target }) => {
      const wish = target instanceof Element && target.closest<HTMLElement>('[data-wish]')?.dataset.wish;
      if (wish) this.setWish(wish);
    });
    this.element('copy').addEventListener('click', () => void this.copy());
    this.element('clear').addEventListener('click', () => this.clear());
    // A page that comes back from the browser's memory, or a browser that refills the form.
    window.addEventListener('pageshow', () => this.draw());
    this.draw();
  }

  disconnectedCallback(): void {
    this.setUnsaved(false);
  }

  private element = (name: string) => this.querySelector(`[data-${name}]`) as HTMLElement;
  private fields = () => Array.from(this.querySelectorAll<HTMLElement>('[data-field]'));
  private controlOf = (field: HTMLElement) => field.querySelector('input, textarea') as Control;

  /** Asks before what was typed is lost with the page; bound only while there is something to lose. */
  private guardLeave = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
    event.returnValue = '';
  };

  private setUnsaved(isUnsaved: boolean): void {
    if (this.isUnsaved === isUnsaved) return;
    this.isUnsaved = isUnsaved;
    if (isUnsaved) window.addEventListener('beforeunload', this.guardLeave);
    else window.removeEventListener('beforeunload', this.guardLeave);
  }

  private pieces(): Piece[] {
    const values = new Map<string, string>();
    const optional: string[] = [];
    const warnings: string[] = [];
    for (const field of this.fields()) {
      const { field: label = '', kind } = field.dataset;
      const control = this.controlOf(field);
      const { text, secrets } = this.read(field, control.value);
      values.set(label, text);
      if (field.dataset.optional !== undefined) optional.push(label);
      const found: string[] = secrets.map((secret) => words.secrets[secret]);
      if (secrets.includes('card')) found.push(words.notCard);
      const day = /^\d{4}-\d\d-\d\d$/.exec(control.value)?.[0];
      if (day && kind === 'future' && day < todayInChina()) found.push(words.past);
      if (day && kind === 'past' && day > todayInChina()) found.push(words.future);
      this.warn(field, control, found.join(''));
      if (found.length > 0) warnings.push(`${label}：${found.join('')}`);
    }
    const said = warnings.join('');
    if (said !== this.spoken) this.say(said, false);
    this.spoken = said;
    const tone = this.querySelector<HTMLInputElement>('input[name="tone"]:checked')?.value ?? 'polite';
    return composeLetter(this.element(`template="${tone}"`).textContent ?? '', values, optional);
  }

  /** What a field says; a keystroke reads the field that it changed, not all of them. */
  private read(field: HTMLElement, typed: string): ReadValue {
    const known = this.known.get(field);
    if (known?.typed === typed) return known.value;
    const value = readValue(typed, (field.dataset.kind ?? 'text') as FieldKind, words.hidden);
    this.known.set(field, { typed, value });
    return value;
  }

  private warn(field: HTMLElement, control: Control, sentence: string): void {
    const box = field.querySelector<HTMLElement>('.letter-form__warn');
    if (!box) return;
    box.textContent = sentence;
    box.hidden = !sentence;
    if (sentence) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }

  private draw(): Piece[] {
    const pieces = this.pieces();
    const preview = this.element('preview');
    preview.textContent = '';
    for (const { text, isBlank } of pieces) {
      const node = isBlank ? document.createElement('mark') : document.createTextNode(text);
      if (isBlank) node.textContent = text;
      preview.append(node);
    }
    const blanks = this.blanksOf(pieces);
    const state = blanks.length > 0 ? words.blanks(blanks) : words.full;
    this.element('count').textContent = words.count(Array.from(letterText(pieces)).length) + state;
    this.element('fallback').hidden = true;
    return pieces;
  }

  private blanksOf = (pieces: readonly Piece[]): string[] =>
    pieces
      .filter(({ isBlank }) => isBlank)
      .map(({ text }) => text.slice(1, -1))
      .filter((label, i, all) => all.indexOf(label) === i);

  private setWish(wish: string): void {
    const control = this.querySelector<Control>('#letter-wish');
    if (!control) return;
    control.value = wish;
    this.setUnsaved(true);
    this.draw();
  }

  private async copy(): Promise<void> {
    const pieces = this.draw();
    const text = letterText(pieces);
    const isCopied = await copyText(text);
    const blanks = this.blanksOf(pieces);
    const left = blanks.length > 0 ? words.blanks(blanks) : '';
    const field = this.element('fallback') as HTMLTextAreaElement;
    field.value = text;
    field.hidden = isCopied;
    if (isCopied) this.setUnsaved(false);
    else {
      field.focus();
      field.select();
    }
    this.say((isCopied ? words.copied : words.byHand) + left);
  }

  private clear(): void {
    for (const field of this.fields()) this.controlOf(field).value = '';
    this.setUnsaved(false);
    this.draw();
    this.say(words.cleared);
    const [first] = this.fields();
    if (first) this.controlOf(first).focus();
  }

  /** Tells screen readers, and the eye where no field says it. Emptied first, so that the same is announced again. */
  private say(sentence: string, isShown = true): void {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    status.classList.toggle('visually-hidden', !isShown);
    status.textContent = '';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      status.textContent = sentence;
    }, 50);
  }
}

customElements.define('letter-form', LetterForm);
