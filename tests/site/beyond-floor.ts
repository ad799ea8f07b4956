import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import doiuse from 'doiuse';
import postcss from 'postcss';
import { floorBrowsers } from '@/lib/styles/floor.ts';
import { minify } from '@/lib/styles/lower.ts';
import { stringsOf } from '@/lib/styles/used.ts';

const esCheck = join(import.meta.dirname, '../../node_modules/es-check/lib/cli/index.js');

/**
 * Features of CSS (names of caniuse) that some browser of the floor lacks, wholly or in part, and that may be used all
 * the same: which browsers, by caniuse (a test compares), and what they show then. Flex `gap` (Chrome 84, Safari 14.1)
 * and logical shorthands (Chrome 87, Safari 14.1) are not among them: margins and physical sides stand in their place.
 */
export const allowedInCss: Record<string, { lacking: string; shown: string }> = {
  'text-decoration': {
    lacking: 'Edge (83), Chrome (83), Safari (14), Safari on iOS (14.0-14.4)',
    shown: 'An underline is drawn at its usual strength.',
  },
  'css-focus-visible': {
    lacking: 'Edge (83), Chrome (83), Safari (14), Safari on iOS (14.0-14.4)',
    shown: 'The rule that hides the ring from mice is dropped whole; every focus shows a ring.',
  },
  'css-overflow': {
    lacking: 'Edge (83), Chrome (83), Safari (14), Safari on iOS (14.0-14.4)',
    shown: 'Only `overflow: clip` is lacking, and it is tested for by name below.',
  },
  multicolumn: {
    lacking: 'Edge (83), Chrome (83)',
    shown: 'Breaks in columns are lacking; `columns` and `column-gap`, also of a grid, are known.',
  },
  'css-sticky': {
    lacking: 'Edge (83), Chrome (83)',
    shown: 'Its lack concerns rows of tables; the bar and the contents are neither.',
  },
  'css-text-indent': {
    lacking: 'Edge (83), Chrome (83), Safari (14), Safari on iOS (14.0-14.4)',
    shown: 'Only `hanging` and `each-line` are lacking; lengths are known.',
  },
  'css-appearance': {
    lacking: 'Safari (14), Safari on iOS (14.0-14.4)',
    shown: 'Written with and without prefix by Lightning CSS.',
  },
  'css-content-visibility': {
    lacking: 'Edge (83), Chrome (83), Safari (14), Safari on iOS (14.0-14.4)',
    shown:
      'Folds stay folded on paper; the list of sources at the end is never folded. What stands below results is laid out at once.',
  },
};

/** Words that neither caniuse's list nor Lightning CSS knows as newer than the floor. */
const untoldWords =
  /\boverflow(-[xy])?:\s*clip|\baspect-ratio:|color-mix\(|light-dark\(|[{;]\s*(rotate|scale|translate):|@property|@starting-style|\banimation-timeline:|:modal\b|(?<![\w#-])[\d.]*\dr?lh\b/;

/** Features that a sheet uses and some browser of the floor lacks, wholly or in part: which browsers, and a use. */
export async function lackingInCss(css: string): Promise<Map<string, { lacking: string; use: string }>> {
  const found = new Map<string, { lacking: string; use: string }>();
  const plugin = doiuse({
    browsers: [...floorBrowsers],
    onFeatureUsage: ({ feature, usage, featureData: { missing, partial } }) => {
      const lacking = [missing, partial].filter(Boolean).join(', ');
      if (lacking) found.set(feature, { lacking, use: usage.toString().slice(0, 80) });
    },
  });
  await postcss([plugin]).process(css, { from: undefined });
  return found;
}

/**
 * Gaps of what may be a flex box: grids and columns have long had them, and only a rule's own `display` or `columns`
 * tells that it is for one of those. Marks of lists as strings (Safari 14.1) without another value before them.
 */
function untoldDeclarations(css: string): string[] {
  const found: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    const said = rule.nodes.filter((node) => node.type === 'decl').map(({ prop, value }) => ({ prop, value }));
    const isGrid = said.some(({ prop, value }) => prop === 'display' && /^(inline-)?grid$/.test(value));
    const isColumns = said.some(({ prop }) => /^column(s|-count|-width)$/.test(prop));
    const isGap = ({ prop }: { prop: string }) => /(^|-)gap$/.test(prop) && !(isColumns && prop === 'column-gap');
    const marks = said.filter(({ prop }) => /^list-style(-type)?$/.test(prop));
    if ((!isGrid && said.some(isGap)) || /["']/.test(marks[0]?.value ?? '')) found.push(`${rule}`);
  });
  return found;
}

/** What a sheet says that the floor does not know; empty when all is well. */
export async function beyondFloorInCss(css: string): Promise<string[]> {
  const faults = new Set<string>();
  for (const [feature, { use }] of await lackingInCss(css))
    if (!(feature in allowedInCss)) faults.add(`${feature}: ${use}`);
  const untold = untoldWords.exec(css)?.[0];
  for (const use of [...(untold ? [untold] : []), ...untoldDeclarations(css)])
    faults.add(`newer than the floor: ${use}`);
  if (minify(css) !== css) faults.add('Lightning CSS would still lower it');
  return [...faults];
}

/** Globals and methods of browsers that es-check does not look for; a call by `?.(` asks first whether there is one. */
const untoldGlobals = new RegExp(
  [
    /\bstructuredClone\(|\bAbortSignal\.(timeout|any)\(|\bcrypto\.randomUUID\(|\bURL\.canParse\(|\bCSS\.highlights\b/,
    /\brequestIdleCallback\(|\.(replaceChildren|requestSubmit|showModal|checkVisibility|startViewTransition)\(/,
    /\.inert\b|\(["'`]inert["'`]|\bIntl\.Segmenter\(|\b(date|time)Style\b|\(\?<[=!]/,
    // Methods of iterators; those of lists have the same names.
    /\.(keys|values|entries)\(\)\.[a-z]+\(|\.matchAll\([^()]*\)\.[a-z]+\(/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Words of selectors, in strings: where one is unknown, `querySelector`, `closest` and `matches` throw. */
const untoldSelectors = /:(is|where|has)\(|:focus-visible|:modal\b/;

/** What scripts say that the floor does not know: syntax after ES2020, methods and globals that came later. */
export function beyondFloorInScripts(codes: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'floor-'));
  try {
    for (const [i, code] of codes.entries()) writeFileSync(join(folder, `${i}.js`), code);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [esCheck, 'es2020', '*.js', '--module', '--checkFeatures', '--noCache'],
      { cwd: folder, encoding: 'utf8' },
    );
    const untold = codes.flatMap((code) => [
      ...(untoldGlobals.exec(code)?.slice(0, 1) ?? []),
      ...stringsOf(code).filter((text) => untoldSelectors.test(text)),
    ]);
    return [...(status === 0 ? [] : [stdout + stderr]), ...untold.map((word) => `newer than the floor: ${word}`)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
