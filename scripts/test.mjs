// Every check, cheapest first; stops at the first that fails. The last line is the sum of both test runners.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { findNginx } from './nginx.mjs';
import { root } from './project.mjs';

// The settings of a deployment must not bend the tests.
delete process.env.SITE_URL;
delete process.env.BASE_PATH;
delete process.env.REPORT_URL;

const reports = mkdtempSync(join(tmpdir(), 'guide-test-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');
const sum = { passed: 0, failed: 0, skipped: 0 };

const steps = [
  ['类型检查', () => run('scripts/typecheck.mjs')],
  ['代码和文字检查', () => run('scripts/lint.mjs')],
  ['内容检查', () => run('scripts/check.mjs')],
  // Once below a folder of another host, as on GitHub Pages; dist/ is then built again as everyone gets it.
  ['生成网站（子路径）', () => underSubPath(() => run('scripts/build.mjs'))],
  [
    '浏览器测试（子路径）',
    () => underSubPath(() => runPlaywright('main-job', 'journeys', 'e2e/share', 'kitchen-sink', '--grep-invert=axe')),
  ],
  ['生成网站', () => run('scripts/build.mjs')],
  ['单元与内容测试', runVitest],
  ['浏览器测试', () => runPlaywright()],
];

for (const [title, step] of steps) {
  console.log(`\n== ${title}`);
  let isPassed = false;
  try {
    isPassed = step();
  } catch (error) {
    console.error(error.message);
  }
  if (isPassed) continue;
  // A step that has no tests of its own counts as one failure.
  sum.failed ||= 1;
  console.error(`没有通过：${title}`);
  process.exitCode = 1;
  break;
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);

function run(script, ...args) {
  return spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' }).status === 0;
}

function runVitest() {
  findNginx();
  const isPassed = run(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  );
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readReport(vitestReport) ?? {};
  return count(isPassed, numPassedTests, numFailedTests, numPendingTests);
}

function underSubPath(step) {
  Object.assign(process.env, { SITE_URL: 'https://guide.example', BASE_PATH: '/folder', KITCHEN_SINK: '1' });
  try {
    return step();
  } finally {
    delete process.env.SITE_URL;
    delete process.env.BASE_PATH;
    delete process.env.KITCHEN_SINK;
  }
}

function runPlaywright(...args) {
  process.env.PLAYWRIGHT_CHROMIUM_PATH = findBrowser();
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = playwrightReport;
  // The other run's sum must not be counted again where this one ends before it has written its own.
  rmSync(playwrightReport, { force: true });
  const isPassed = run('node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json', ...args);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(playwrightReport)?.stats ?? {};
  return count(isPassed, expected, unexpected + flaky, skipped);
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Nothing run is nothing shown: a runner without a single passed test has failed. */
function count(isPassed, passed, failed, skipped) {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
  return isPassed && passed > 0 && failed === 0;
}
