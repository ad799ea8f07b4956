import { chinaToday, shiftDay } from '@/lib/last-day/days.ts';
import { type CalendarTemplate, fillCalendar } from '@/lib/last-day/fill-calendar.ts';
import type { LegalPeriod } from '@/lib/last-day/period.ts';
import { judgeDay, type LastDay } from '@/lib/last-day/result.ts';

interface Lore {
  period: LegalPeriod;
  calendar: CalendarTemplate;
}

/**
 * `<last-day>`: counts the last day from a date that was picked, typed or pasted. All it needs stands in the page:
 * nothing is sent, loaded or stored. Without scripts the page tells how to count.
 */
class LastDayTool extends HTMLElement {
  private lore: Lore | undefined;
  /** What the result that is shown was counted from, and the day on which it was written. */
  private counted: { text: string; written: string } | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const lore = this.querySelector('[data-lore]')?.textContent;
    if (!form || !lore || this.lore) return;
    this.lore = JSON.parse(lore) as Lore;
    form.hidden = false;
    this.piece('static').hidden = true;
    const [date, text] = this.fields();
    date.max = this.today();
    // A browser that does not know date fields shows a second field for words.
    if (date.type !== 'date') (date.closest('.field') as HTMLElement).hidden = true;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.count(text.value.trim() === '' ? date.value : text.value, true);
    });
    form.addEventListener('reset', () => {
      this.clear();
      setTimeout(() => date.focus());
    });
    form.addEventListener('click', ({ target }) => {
      const ago = target instanceof HTMLElement ? target.dataset.ago : undefined;
      if (ago !== undefined) this.pick(shiftDay(this.today(), -Number(ago)));
    });
    // Half-typed years are days, too (0202): those wait for the button.
    date.addEventListener('input', () => {
      text.value = '';
      if (date.value > '2000' && date.value <= this.today()) this.count(date.value, false);
      else this.clear();
    });
    text.addEventListener('input', () => this.clear());
    // A page left open over night must not go on saying how many days are left, nor refuse the new day.
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) return;
      date.max = this.today();
      if (this.counted) this.count(this.counted.text, false, this.counted.written);
    });
    this.clear();
  }

  private today = () => chinaToday(Date.now());
  private piece = (name: string) => this.querySelector(`[data-${name}]`) as HTMLElement;
  private fields = () => [...this.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];

  private pick(day: string): void {
    const [date, text] = this.fields();
    date.value = day;
    text.value = '';
    this.count(day, true);
  }

  private count(text: string, movesFocus: boolean, written = this.today()): void {
    if (!this.lore) return;
    const told = judgeDay(text, this.today(), this.lore.period, written);
    if ('fault' in told) {
      this.clear();
      const [date, words] = this.fields();
      const field = words.value.trim() !== '' || date.type !== 'date' ? words : date;
      field.setAttribute('aria-invalid', 'true');
      this.say(told.fault, true);
      field.focus();
      return;
    }
    this.show(told);
    this.counted = { text, written };
    this.say(movesFocus ? '' : `${told.title}。${told.lead}`, false);
    if (movesFocus) this.piece('title').focus();
  }

  private show({ received, last, isPassed, title, lead, points, memo }: LastDay): void {
    const [date] = this.fields();
    for (const field of this.fields()) field.removeAttribute('aria-invalid');
    date.value = received;
    this.piece('title').textContent = title;
    this.piece('lead').textContent = lead;
    this.piece('memo').textContent = memo;
    const list = this.piece('points');
    list.textContent = '';
    for (const point of points) {
      const item = document.createElement('li');
      item.textContent = point;
      list.append(item);
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = (part.dataset.when === 'passed') !== isPassed;
    const kit = this.querySelector<HTMLElement>('copy-kit');
    if (kit) kit.dataset.text = memo;
    this.offerCalendar(received, last);
    const box = this.piece('result');
    box.className = isPassed ? 'result result--passed' : 'result';
    box.hidden = false;
  }

  private offerCalendar(received: string, last: string): void {
    const link = this.piece('calendar') as HTMLAnchorElement;
    URL.revokeObjectURL(link.href);
    const file = fillCalendar((this.lore as Lore).calendar, received, last, Date.now());
    link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }));
  }

  private clear(): void {
    this.counted = undefined;
    this.piece('result').hidden = true;
    for (const field of this.fields()) field.removeAttribute('aria-invalid');
    this.say('', false);
  }

  /** Tells screen readers, and the eye where there is no result. */
  private say(sentence: string, isShown: boolean): void {
    const status = this.piece('status');
    status.className = isShown ? 'last-day__fault' : 'visually-hidden';
    // Emptied first, so that the same sentence is announced again.
    status.textContent = '';
    setTimeout(() => {
      if (isShown || !this.piece('result').hidden) status.textContent = sentence;
    }, 50);
  }
}

customElements.define('last-day', LastDayTool);
