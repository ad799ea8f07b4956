import browserslist from 'browserslist';

/**
 * The oldest browsers that the site is styled and searchable in, from the one list in package.json (`browserslist`).
 * Whoever lowers, compiles or checks asks here.
 */
export const floorBrowsers: readonly string[] = browserslist(undefined, { path: import.meta.dirname });

/** The floor as Vite's build targets: `chrome 83` → `chrome83`, `ios_saf 14.0-14.4` → `ios14.0`. */
export const floorTargets: string[] = floorBrowsers.map((browser) => {
  const [name = '', version = ''] = browser.split(' ');
  return `${name === 'ios_saf' ? 'ios' : name}${version.split('-')[0]}`;
});
