import { searchText as text } from '@/text/search.ts';
import { limitGroups, notices, resultLink, statusOf } from './result-list.ts';
import { sharedEngine } from './shared-engine.ts';
import type { SearchSnapshot } from './types.ts';

/** Results shown while typing; the page of results has them all. */
const optionLimit = 8;
/** Pause in typing after which is searched, and after which "nothing found" may be said. Milliseconds. */
const pause = 20;
const quiet = 400;

/** Where the list covers the page (styles/search.css), so that "back" must close it. */
const fullScreen = '(max-width: 40rem)';
const openState = 'isSearchOpen';

let count = 0;

/** The list below a search box: a combobox with a listbox after the ARIA pattern. */
export class SearchPanel {
  private readonly box: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly form: HTMLFormElement;
  private readonly panel = document.createElement('div');
  private readonly top = document.createElement('div');
  private readonly list = document.createElement('div');
  private readonly status = document.createElement('p');
  private active = -1;
  private timer = 0;
  private quietTimer = 0;
  /** Counted on by each search, and when the panel closes: what comes late does not open it again. */
  turn = 0;

  constructor(box: HTMLElement) {
    this.box = box;
    this.input = box.querySelector('input') as HTMLInputElement;
    this.form = box.querySelector('form') as HTMLFormElement;
    const id = `search-list-${++count}`;
    this.panel.className = 'search-panel';
    this.panel.hidden = true;
    this.list.id = id;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', text.results);
    this.status.setAttribute('role', 'status');
    this.status.className = 'search-panel__status';
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'search-panel__close';
    close.textContent = text.close;
    close.addEventListener('click', () => this.close());
    this.panel.append(close, this.status, this.top, this.list);
    this.form.after(this.panel);
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-controls', id],
      ['aria-expanded', 'false'],
    ] as const)
      this.input.setAttribute(name, value);
    this.listen();
    this.engine.warm();
    if (this.input.value && document.activeElement === this.input && !this.isResultsPage()) this.schedule();
  }

  /** Answers on the spot what must not stand in an address, and all when there is no network; anything else goes to the page of results. */
  submit(): void {
    if (navigator.onLine !== false && !this.engine.isPrivate(this.input.value)) this.form.submit();
    else void this.search(true);
  }

  private get engine() {
    return sharedEngine(this.box.getAttribute('base') ?? '/');
  }

  private isResultsPage = () => document.querySelector('search-results') !== null;

  private listen(): void {
    this.input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.schedule();
    });
    this.input.addEventListener('compositionstart', () => clearTimeout(this.timer));
    this.input.addEventListener('compositionend', () => this.schedule());
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.box.addEventListener('focusout', (event) => {
      if (!this.box.contains(event.relatedTarget as Node | null) && event.relatedTarget) this.close();
    });
    window.addEventListener('popstate', () => this.hide());
    document.addEventListener('pointerdown', (event) => {
      if (!this.box.contains(event.target as Node)) this.close();
    });
  }

  private onKey(event: KeyboardEvent): void {
    // 229: Safari ends the composition before it reports the Enter that committed it.
    if (event.isComposing || event.keyCode === 229) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    const options = this.options();
    if (event.key === 'Escape' && !this.panel.hidden) {
      event.preventDefault();
      this.close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      this.open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = this.active + step;
      this.choose(next < -1 ? options.length - 1 : next >= options.length ? -1 : next);
    } else if (event.key === 'Enter' && this.active >= 0) {
      event.preventDefault();
      options[this.active]?.click();
    }
  }

  private schedule(): void {
    clearTimeout(this.timer);
    clearTimeout(this.quietTimer);
    this.list.setAttribute('aria-busy', 'true');
    this.timer = window.setTimeout(() => void this.search(false), pause);
  }

  private search(isOnTheSpot: boolean): Promise<void> {
    const query = this.input.value.trim();
    if (!query) {
      this.close();
      return Promise.resolve();
    }
    return this.engine.search(query, (snapshot) => this.render(snapshot, isOnTheSpot), this);
  }

  private render(snapshot: SearchSnapshot, isOnTheSpot: boolean): void {
    clearTimeout(this.quietTimer);
    if (snapshot.isFinal) this.list.setAttribute('aria-busy', 'false');
    const isEmpty = snapshot.results.length === 0 && !snapshot.number;
    const show = () => {
      const chosen = this.options()[this.active]?.href;
      this.top.textContent = '';
      this.top.append(...notices(snapshot));
      this.list.textContent = '';
      limitGroups(snapshot.results)
        .shown.slice(0, optionLimit)
        .forEach((result, i) => {
          const option = resultLink(result, snapshot.terms);
          option.id = `${this.list.id}-${i}`;
          option.tabIndex = -1;
          option.setAttribute('role', 'option');
          option.setAttribute('aria-selected', 'false');
          this.list.append(option);
        });
      // Results that settle under a reader's choice keep it.
      this.choose(chosen ? this.options().findIndex(({ href }) => href === chosen) : -1);
      const said = statusOf(snapshot);
      this.status.textContent = this.engine.isPrivate(snapshot.query) ? `${said}${text.privateQuery}` : said;
      this.open();
    };
    // Nothing yet: the list of a moment ago stays, and "nothing found" waits until the fingers rest.
    if (!isEmpty) show();
    else if (snapshot.isFinal) this.quietTimer = window.setTimeout(show, isOnTheSpot ? 0 : quiet);
  }

  private options = () => [...this.list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];

  private choose(index: number): void {
    this.active = index;
    this.options().forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === index));
      if (i === index) {
        this.input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      }
    });
    if (index < 0) this.input.removeAttribute('aria-activedescendant');
  }

  private open(): void {
    if (this.panel.hidden && matchMedia(fullScreen).matches && !history.state?.[openState])
      history.pushState({ [openState]: true }, '');
    this.panel.hidden = false;
    this.box.classList.add('is-open');
    this.input.setAttribute('aria-expanded', String(this.options().length > 0));
  }

  /** By hand; the entry that `open` made for the button "back" goes too. */
  private close(): void {
    if (!this.panel.hidden && history.state?.[openState]) history.back();
    this.hide();
  }

  private hide(): void {
    clearTimeout(this.timer);
    clearTimeout(this.quietTimer);
    this.turn++;
    this.panel.hidden = true;
    this.box.classList.remove('is-open');
    this.input.setAttribute('aria-expanded', 'false');
    this.choose(-1);
  }
}
