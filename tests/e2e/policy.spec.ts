import { readFileSync } from 'node:fs';
import { expect, type Page, test } from './guarded.ts';

const section = 'after-sales/refund-not-arrived/';
const plants = {
  'an inline script': '<script>window.planted = true</script>',
  'an event handler': '<img src="/favicon.svg" alt="" onload="window.planted = true">',
  'a foreign script': '<script src="https://planted.example/x.js"></script>',
  'a foreign picture': '<img src="https://planted.example/x.png" alt="">',
  'a style attribute': '<p style="position:fixed;inset:0">planted</p>',
  'an inline style': '<style>main { display: none }</style>',
  'a form to another host':
    '<form action="https://planted.example/" method="get" id="sent-away"><input name="card" value="1"></form>',
  'a base': '<base href="https://planted.example/">',
};

/** Serves the section with something planted at its end, and the headers as shipped or, as on GitHub Pages, none. */
async function plant(page: Page, markup: string, isMetaOnly: boolean): Promise<void> {
  await page.route(`**/${section}`, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': policy, ...headers } = response.headers();
    expect(policy).toBeTruthy();
    const body = (await response.text()).replace('</main>', () => `${markup}</main>`);
    await route.fulfill({
      response,
      body,
      headers: isMetaOnly ? headers : { ...headers, 'content-security-policy': policy as string },
    });
  });
  await page.goto(section);
}

for (const [name, markup] of Object.entries(plants))
  for (const isMetaOnly of [false, true])
    test(`${name} planted into a page is refused ${isMetaOnly ? 'by the meta element alone' : 'by the headers'}`, async ({
      page,
      guard,
    }) => {
      const sent: string[] = [];
      page.on('response', (response) => sent.push(response.url()));
      page.on('requestfailed', (request) => sent.push(`${request.failure()?.errorText} ${request.url()}`));
      await plant(page, markup, isMetaOnly);
      if (markup.includes('<form'))
        await page.evaluate(() => document.querySelector<HTMLFormElement>('#sent-away')?.submit());
      await expect.poll(() => guard.take().join('\n')).toMatch(/policy violation:|Content Security Policy/);
      const state = await page.evaluate(() => ({
        hasRun: 'planted' in window,
        isBaseOurs: document.baseURI === location.href,
        isShown: (document.querySelector('h1')?.clientHeight ?? 0) > 0,
        isAtHome: location.host,
      }));
      const { host } = new URL(page.url());
      expect(state).toEqual({ hasRun: false, isBaseOurs: true, isShown: true, isAtHome: host });
      // Refused before it left: the engine tells of no answer, and of no failure but its own.
      expect(sent.filter((line) => line.includes('planted.example') && !/csp|ERR_BLOCKED/.test(line))).toEqual([]);
      await page.waitForTimeout(100);
      guard.take();
    });

test.describe('the guard over every test', () => {
  // Each of these fails because of the guard alone, and passes as a test only by failing.
  test('fails a test in which a planted inline script was refused', async ({ page }) => {
    test.fail();
    await plant(page, plants['an inline script'], false);
  });

  test('fails a test in which a request to another host was made', async ({ page }) => {
    test.fail();
    await page.route('https://planted.example/', (route) => route.fulfill({ body: 'planted' }));
    await page.goto(section);
    await page.evaluate(() => {
      location.href = 'https://planted.example/';
    });
    await page.waitForURL('https://planted.example/');
  });

  test('fails a test in which a script threw', async ({ page }) => {
    test.fail();
    await page.goto(section);
    await page.evaluate(() =>
      setTimeout(() => {
        throw new Error('planted');
      }),
    );
    await page.waitForTimeout(200);
  });
});

test('markup made from text is refused by the engine itself', async ({ page, guard }) => {
  await page.goto(section);
  const thrown = await page.evaluate(() => {
    const sinks: (() => unknown)[] = [
      () => {
        document.body.innerHTML = '<b>planted</b>';
      },
      () => document.body.insertAdjacentHTML('beforeend', '<b>planted</b>'),
      () => new DOMParser().parseFromString('<b>planted</b>', 'text/html'),
      () => document.write('<b>planted</b>'),
      () => {
        document.createElement('script').src = '/x.js';
      },
      () => {
        document.createElement('iframe').srcdoc = '<b>planted</b>';
      },
    ];
    return sinks.map((sink) => {
      try {
        sink();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(thrown).toEqual(thrown.map(() => 'TypeError'));
  expect(guard.take().length).toBeGreaterThan(0);
});

test('every file comes with the headers that _headers states, and the two host files do not come at all', async ({
  request,
}) => {
  const lines = readFileSync(new URL('../../dist/_headers', import.meta.url), 'utf8').split('\n');
  const stated = lines
    .slice(lines.indexOf('/*') + 1, lines.indexOf('/_astro/*'))
    .map((line) => line.trim().split(': '));
  expect(stated.length).toBeGreaterThan(5);
  const script = /\/(_astro\/[\w.-]+\.js)/.exec(await (await request.get('./')).text())?.[1] as string;
  for (const path of ['./', 'search/table.json', 'pagefind/pagefind.js', script, 'favicon.svg', 'no/such/page/']) {
    const headers = (await request.get(path)).headers();
    for (const [name, value] of stated as [string, string][])
      expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
    expect(headers['cache-control'], path).toMatch(path === script ? /immutable/ : /must-revalidate/);
  }
  expect((await request.get('_astro/no-such-file.js')).headers()['cache-control']).not.toContain('immutable');
  for (const path of ['_headers', 'nginx.conf']) expect((await request.get(path)).status(), path).toBe(404);
});
