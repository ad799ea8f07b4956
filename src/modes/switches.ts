import { isBig, withBig, withoutBig } from './big.ts';

/**
 * The switches for large type and colours. head.ts has set the classes on <html> before the first paint; this file
 * changes them without a reload, keeps the choice where storage is allowed, and keeps `?big` in links within the guide.
 */
const root = document.documentElement;
const schemes = ['light', 'dark'];

function keep(name: 'guide-big' | 'guide-scheme', value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Storage denied: the choice holds for this page, and large type for its links.
  }
}

function setBig(on: boolean): void {
  root.classList.toggle('is-big', on);
  keep('guide-big', on ? '1' : null);
  followBig();
}

/** Makes the address, the forms and the links of the page say what its type says. */
function followBig(): void {
  const on = isBig();
  const address = on ? withBig(location.href) : withoutBig(location.href);
  if (address !== location.href) history.replaceState(history.state, '', address);
  for (const link of document.links) carryBig(link);
  for (const form of document.forms) {
    form.querySelector('input[name="big"]')?.remove();
    if (!on || form.method !== 'get' || !form.hasAttribute('action')) continue;
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'big' }));
  }
}

/** Links to pages of the guide, not to its files, to other places on the same page, or to the switches. */
function carryBig(link: HTMLAnchorElement | HTMLAreaElement): void {
  const isPage = link.origin === location.origin && link.pathname.endsWith('/');
  if (!isPage || link.dataset.bigSwitch !== undefined || link.getAttribute('href')?.startsWith('#')) return;
  const address = isBig() ? withBig(link.href) : withoutBig(link.href);
  if (address !== link.href) link.href = address;
}

/** To the other scheme. A choice that is the system's own is forgotten: the page follows the system again. */
function changeScheme(): void {
  const own = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const shown = schemes.find((name) => root.classList.contains(`is-${name}`)) ?? own;
  const chosen = schemes.find((name) => name !== shown && name !== own);
  for (const name of schemes) root.classList.toggle(`is-${name}`, name === chosen);
  keep('guide-scheme', chosen ?? null);
}

/** Before the click is carried out, so that links made later (results of a search) carry it too. */
for (const type of ['click', 'auxclick', 'contextmenu']) {
  document.addEventListener(
    type,
    (event) => {
      const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href]');
      if (link && isBig()) carryBig(link);
    },
    true,
  );
}

document.addEventListener('click', (event) => {
  const target = (event.target as Element).closest?.<HTMLElement>('[data-big-switch], [data-scheme]');
  if (!target) return;
  if (target.dataset.bigSwitch === undefined) return changeScheme();
  event.preventDefault();
  setBig(target.dataset.bigSwitch === 'on');
  // The link that was pressed is gone now; its counterpart takes its place, also for the keyboard.
  document.querySelector<HTMLElement>(`[data-big-switch="${isBig() ? 'off' : 'on'}"]`)?.focus();
});

if (isBig()) followBig();
