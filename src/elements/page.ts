import { setModes } from '../modes/head.ts';
import { kept } from '../modes/kept.ts';
import { waitForIntent } from './on-intent.ts';
import { load } from './page-files.ts';

/**
 * The one script that every page carries in its head: display modes before the first paint, and the other scripts
 * when someone is about to use them. An engine too old for `import()` runs none of it: a page without scripts.
 */
setModes();
waitForIntent();
document.addEventListener('DOMContentLoaded', () => {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  // They are links that do something on the spot (forward-section.ts, share-kit.ts).
  for (const link of all('[data-forward],[data-qr]')) link.setAttribute('role', 'button');
  // A kit that only copies shows its buttons itself. Whether a check is too old, check-age.ts tells by the calendar.
  const isOld = ({ dateTime, dataset }: HTMLTimeElement) =>
    Date.now() - Date.parse(dateTime) > Number(dataset.limit) * 864e5;
  if (
    `${kept('searched', 'sessionStorage')}`.includes(location.pathname) ||
    all('.is-big,[data-buttons]')[0] ||
    all('[data-limit]').some((time) => isOld(time as HTMLTimeElement))
  )
    load('late');
});
