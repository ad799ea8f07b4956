import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { moveSections } from '../build/long-life';
import { copyProject, type ProjectCopy } from '../build/project-copy';
import { expect, test } from './guarded.ts';

/** Beside the server of the real site. */
const port = (Number(process.env.TEST_PORT) || 4329) + 57;
const site = `http://127.0.0.1:${port}/`;

let project: ProjectCopy;
let server: ChildProcess;

// One build for all: the guide after years of renaming, moving and deleting.
test.describe.configure({ mode: 'serial' });
test.use({ baseURL: site });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  project = copyProject();
  moveSections(project);
  const { status, output } = project.build({ SITE_URL: '', BASE_PATH: '' });
  expect(status, output).toBe(0);
  const env = { ...process.env, PORT: String(port), BASE_PATH: '' };
  server = spawn(process.execPath, [join(project.dir, 'scripts/serve.mjs')], { cwd: project.dir, env });
  await new Promise((resolve) => server.stdout?.once('data', resolve));
});
test.afterAll(() => {
  server?.kill();
  project?.remove();
});

test('an old fragment of a renamed section shows the section under its new name', async ({ page }) => {
  await page.goto('hotline/#hours');
  await expect(page).toHaveURL(`${site}hotline/#opening-hours`);
  await expect(page.getByRole('heading', { name: '客服电话几点有人接' })).toBeInViewport();
});

test('an old fragment of a section that went to another article opens it there', async ({ page }) => {
  await page.goto('hotline/#voice-menu');
  await expect(page).toHaveURL(`${site}in-app-chat/voice-menu/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('电话里一堆语音菜单，怎么转到真人');
});

test('an old fragment that is opened later, on the same page, is followed as well', async ({ page }) => {
  await page.goto('hotline/');
  await page.evaluate(() => {
    location.hash = 'voice-menu';
  });
  await expect(page).toHaveURL(`${site}in-app-chat/voice-menu/`);
});

test('an old fragment of an article that has moved finds the section', async ({ page }) => {
  await page.goto('feedback/#suggest');
  await expect(page).toHaveURL(`${site}suggestions/suggest/`);
});

test('going back from a moved place is no trap', async ({ page }) => {
  await page.goto('find/');
  await page.goto('hotline/#voice-menu');
  await expect(page).toHaveURL(`${site}in-app-chat/voice-menu/`);
  await page.goBack();
  await expect(page).toHaveURL(`${site}find/`);
});

test('a fragment that never was leaves the page as it is', async ({ page }) => {
  await page.goto('hotline/#no-such-section');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(`${site}hotline/#no-such-section`);
});

test('a moved page keeps what stands behind the question mark', async ({ page }) => {
  await page.goto('hotline/when/?big');
  await expect(page).toHaveURL(`${site}hotline/opening-hours/?big`);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a moved page leads on by itself', async ({ page }) => {
    await page.goto('hotline/when/');
    await expect(page).toHaveURL(`${site}hotline/opening-hours/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('客服电话几点有人接');
  });

  test('an old fragment shows a link to the new place', async ({ page }) => {
    await page.goto('hotline/#voice-menu');
    const link = page.getByRole('link', { name: '电话里一堆语音菜单，怎么转到真人' });
    await expect(link).toBeInViewport();
    await link.click();
    await expect(page).toHaveURL(`${site}in-app-chat/voice-menu/`);
  });

  test('an old fragment of a renamed section shows a link within the page', async ({ page }) => {
    await page.goto('hotline/#hours');
    const link = page.locator('#hours').getByRole('link');
    await expect(link).toBeInViewport();
    await link.click();
    await expect(page.getByRole('heading', { name: '客服电话几点有人接' })).toBeInViewport();
  });
});
