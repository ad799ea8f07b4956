import { readNumbers } from '@/lib/whose-number/read-numbers.ts';
import type { Direction, WhoseNumberData } from '@/lib/whose-number/types.ts';
import { judge, loreOf } from '@/lib/whose-number/verdict.ts';
import { verdictText } from '@/text/whose-number-verdict.ts';
import { drawVerdict } from './whose-number-view.ts';

/** A pasted conversation fits; a pasted book would hold up the page. Characters. */
const longestText = 5000;
/** Of the further numbers in a text, so many are offered. */
const mostOthers = 4;

/**
 * `<whose-number>`: judges the first number in what was typed or pasted. All it knows stands in the page, so that
 * nothing is sent and nothing is loaded; nothing is stored. Without scripts the table of the page is the tool.
 */
class WhoseNumber extends HTMLElement {
  private data: WhoseNumberData | undefined;
  private frame: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.input();
    const lore = this.querySelector('[data-lore]')?.textContent;
    if (!form || !input || !lore || this.data) return;
    this.data = JSON.parse(lore) as WhoseNumberData;
    form.hidden = false;
    this.querySelector('[data-static]')?.setAttribute('hidden', '');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.check(true);
    });
    form.addEventListener('reset', () => {
      this.clear();
      setTimeout(() => input.focus());
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && !this.verdictBox().hidden) this.check(false);
    });
    // A verdict never stands beside a number that it is not about.
    input.addEventListener('input', () => this.clear());
    input.addEventListener('keydown', (event) => {
      // 229: Safari ends the composition before it reports the Enter that committed it.
      if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.shiftKey) return;
      event.preventDefault();
      this.check(true);
    });
    // Firefox and the back button bring typed text back: it is the reader's, but no verdict stands for it.
    this.clear();
  }

  private input = () => this.querySelector('textarea');
  private verdictBox = () => this.querySelector<HTMLElement>('[data-verdict]') as HTMLElement;

  /** Unanswered means that it called: the warier of the two. */
  private direction(): Direction {
    const chosen = this.querySelector<HTMLInputElement>('input[name="way"]:checked');
    return chosen?.value === 'outgoing' ? 'outgoing' : 'incoming';
  }

  private check(movesFocus: boolean, text: string = this.input()?.value ?? ''): void {
    if (!this.data) return;
    const [first, ...others] = readNumbers(text.slice(0, longestText), loreOf(this.data));
    const box = this.verdictBox();
    box.textContent = '';
    if (!first) {
      box.hidden = true;
      this.say(verdictText.none, true);
      this.input()?.focus();
      return;
    }
    const verdict = judge(first, this.direction(), this.data);
    drawVerdict(box, verdict, {
      others: [...new Set(others.map(({ typed }) => typed))]
        .filter((typed) => typed !== first.typed)
        .slice(0, mostOthers),
      pick: (typed) => {
        const input = this.input();
        if (input) input.value = typed;
        this.check(true);
      },
    });
    box.hidden = false;
    this.say(movesFocus ? '' : `${verdict.title}。${verdict.lead}`, false);
    if (movesFocus) box.querySelector<HTMLElement>('h2')?.focus();
  }

  private clear(): void {
    const box = this.verdictBox();
    box.hidden = true;
    box.textContent = '';
    this.say('', false);
  }

  /** Tells screen readers, and the eye where there is no verdict. */
  private say(sentence: string, isShown: boolean): void {
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!status) return;
    status.className = isShown ? 'whose__none' : 'visually-hidden';
    // Emptied first, so that the same sentence is announced again.
    status.textContent = '';
    clearTimeout(this.frame);
    this.frame = setTimeout(() => {
      status.textContent = sentence;
    }, 50);
  }
}

customElements.define('whose-number', WhoseNumber);
