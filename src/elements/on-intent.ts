import { mayBePrivate } from '@/search/numbers.ts';
import { scriptFailed } from '@/text/on-intent.ts';
import { isHere, load, type Name } from './page-files.ts';

/** How long a reader waits before being told. Milliseconds. */
const patience = 8000;
/** What `late` makes work. Links that lead on without it (page.ts) are shown without scripts, too. */
const controls = '.needs-script,[data-forward],[data-qr]';

/** The element that was pressed last while its script was on its way. */
let waiting: HTMLElement | undefined;
const note = document.createElement('p');
note.setAttribute('role', 'status');

/**
 * Loads scripts when someone is about to use what they serve. What is pressed or sent before they are there,
 * by hand or by keyboard, waits for them and is done then.
 */
export function waitForIntent(): void {
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click', 'submit'])
    document.addEventListener(type, hear, true);
}

function hear(event: Event): void {
  const { type, key, metaKey, ctrlKey, shiftKey } = event as KeyboardEvent;
  const at = event.target as HTMLElement;
  // The document itself is a target, too.
  if (!at.closest) return;
  const box = at.closest<HTMLElement & { submit: () => void }>('search-box');
  if (box && type !== 'pointerover') {
    load('search');
    if (type === 'submit' && !isHere.search && mustStay(at)) whenHere('search', event, at, () => box.submit());
  }
  const control = !isHere.late && at.closest<HTMLElement>(controls);
  if (!control) return;
  load('late');
  // A link that is called a button (page.ts) is pressed with the space bar, too.
  if (type === 'click' ? !metaKey && !ctrlKey && !shiftKey : key === ' ' && at.matches('a[role]'))
    whenHere('late', event, control, () => control.click());
}

/** A run of digits may be a card: it must not enter an address. And without a network the words would be lost. */
const mustStay = (form: Element): boolean =>
  mayBePrivate((form.querySelector('input') as HTMLInputElement).value) || !navigator.onLine;

/** Carries out what was asked for once its script is there; or says that it does not come. */
function whenHere(name: Name, event: Event, at: HTMLElement, action: () => void): void {
  event.preventDefault();
  waiting = at;
  const end = (): void => {
    if (waiting !== at) return;
    waiting = undefined;
    const { href } = at as HTMLAnchorElement;
    if (isHere[name]) action();
    else if (href) location.href = href;
    else (at.parentNode as Element).append(note);
    note.textContent = scriptFailed;
  };
  setTimeout(end, patience);
  load(name).then(end);
}
