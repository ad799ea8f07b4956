import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import doiuse from 'doiuse';
import postcss from 'postcss';
import { floorBrowsers } from '@/lib/styles/floor.ts';
import { minify } from '@/lib/styles/lower.ts';

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
  /\boverflow(-[xy])?:\s*clip|\baspect-ratio:|color-mix\(|light-dark\(|\btranslate:|@property|@starting-style|\banimation-timeline:/;

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

/** What a sheet says that the floor does not know; empty when all is well. */
export async function beyondFloorInCss(css: string): Promise<string[]> {
  const faults = new Set<string>();
  for (const [feature, { use }] of await lackingInCss(css))
    if (!(feature in allowedInCss)) faults.add(`${feature}: ${use}`);
  const untold = untoldWords.exec(css)?.[0];
  if (untold) faults.add(`newer than the floor: ${untold}`);
  if (minify(css) !== css) faults.add('Lightning CSS would still lower it');
  return [...faults];
}

/** Globals of browsers that es-check does not look for. */
const untoldGlobals =
  /\bstructuredClone\(|\bAbortSignal\.(timeout|any)\(|\bcrypto\.randomUUID\(|\bIntl\.Segmenter\(|\bCSS\.highlights\b|\(\?<[=!]/;

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
    const untold = codes.flatMap((code) => untoldGlobals.exec(code)?.[0] ?? []);
    return [...(status === 0 ? [] : [stdout + stderr]), ...untold.map((word) => `newer than the floor: ${word}`)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
