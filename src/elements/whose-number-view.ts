import type { KnownClaim, KnownNumber, Verdict, WayOn } from '@/lib/whose-number/types.ts';
import { verdictText as words } from '@/text/whose-number-verdict.ts';
import { copyText } from './copy-text.ts';

type Child = Node | string | undefined | false;

/** An element with text and children; texts are never read as HTML. */
function el<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, ...children: Child[]) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  for (const child of children) if (child) element.append(child);
  return element;
}

const list = (className: string, items: Child[]) => el('ul', className, ...items.map((item) => el('li', '', item)));

function link({ text, href }: WayOn, className = ''): HTMLAnchorElement {
  const anchor = el('a', className, text);
  anchor.href = href;
  return anchor;
}

/** Puts a verdict into its box: first the sentence that matters most, last what to do where it did not help. */
export function drawVerdict(
  box: HTMLElement,
  verdict: Verdict,
  { others, pick }: { others: string[]; pick: (typed: string) => void },
): void {
  box.className = `verdict verdict--${verdict.mood}`;
  const title = el('h2', 'verdict__title', verdict.title);
  title.id = 'verdict-title';
  title.tabIndex = -1;
  box.append(
    title,
    el('p', 'verdict__lead', verdict.lead),
    ...(verdict.card ? [drawCard(verdict.card)] : []),
    list('verdict__points', verdict.points),
    ...(others.length > 0 ? drawOthers(others, pick) : []),
    el('h3', 'verdict__heading', words.neverAsk),
    list('verdict__points', verdict.neverAsks),
    el('h3', 'verdict__heading', words.verify),
    list(
      'verdict__ways plain-list',
      verdict.ways.map((way) => link(way)),
    ),
    el('h3', 'verdict__heading', words.ifNot),
    list(
      'verdict__ways plain-list',
      verdict.ifNot.map((way) => link(way)),
    ),
    drawCopy(verdict.message),
  );
}

function drawCard(known: KnownNumber): HTMLElement {
  const card = el('div', `number-card state--${known.standing}`);
  // Mark and icon are those of the table.
  const mark = document.querySelector(`tr[data-record="${known.id}"] .state`)?.cloneNode(true);
  const facts = [
    [words.card.owner, known.owner],
    [words.card.purpose, known.purpose],
    [words.card.hours, known.hours],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]));
  const call =
    known.telHref &&
    el('p', 'record__call', link({ text: words.card.call(known.value), href: known.telHref }, 'button'));
  card.append(
    el('p', 'record__label', known.label),
    el('p', 'record__value', known.value),
    ...(call ? [call] : []),
    el(
      'p',
      'record__state',
      mark ?? `${known.standingWord} ${known.checkedOn}`,
      el('span', 'record__by', known.checkedBy),
    ),
    el('dl', 'record__facts', ...facts.map(([name, what]) => el('div', '', el('dt', '', name), el('dd', '', what)))),
  );
  if (known.note) card.append(el('p', 'record__note', known.note));
  if (!call) card.append(el('p', 'record__no-call', words.card.noCall));
  card.append(el('div', 'record__claims', el('p', '', el('b', '', words.card.claims)), drawClaims(known.claims)));
  if (known.href) card.append(el('p', '', link({ text: words.card.more, href: known.href }, 'verdict__more')));
  return card;
}

function drawClaims(claims: readonly KnownClaim[]): HTMLElement {
  const source = ({ title, address, date }: KnownClaim['sources'][number]) => {
    const name = address ? link({ text: title, href: address }) : el('span', '', title);
    if (address) name.setAttribute('rel', 'noreferrer');
    return el('li', '', name, el('span', 'claims__date', date));
  };
  return el(
    'ul',
    'claims plain-list',
    ...claims.map(({ owner, says, standingLabel, sources }) =>
      el(
        'li',
        '',
        el('p', '', el('b', 'claims__what', owner), el('span', 'claims__standing', standingLabel)),
        says && el('p', '', says),
        el('ul', 'claims__sources plain-list', ...sources.map(source)),
      ),
    ),
  );
}

function drawOthers(others: readonly string[], pick: (typed: string) => void): HTMLElement[] {
  const buttons = others.map((typed) => {
    const button = el('button', 'button button--quiet', typed);
    button.type = 'button';
    button.addEventListener('click', () => pick(typed));
    return button;
  });
  return [el('h3', 'verdict__heading', words.others), el('p', 'form-actions', ...buttons)];
}

function drawCopy(message: string): HTMLElement {
  const button = el('button', 'button button--quiet', words.copy);
  button.type = 'button';
  const status = el('p', 'share__status');
  status.setAttribute('role', 'status');
  const field = el('textarea', 'field__input');
  field.readOnly = true;
  field.hidden = true;
  field.setAttribute('aria-label', words.byHand);
  button.addEventListener('click', () => {
    copyText(message).then((isCopied) => {
      field.value = message;
      field.hidden = isCopied;
      if (!isCopied) {
        field.focus();
        field.select();
      }
      status.textContent = isCopied ? words.copied : words.byHand;
    });
  });
  return el('div', 'form-actions', button, status, field);
}
