// What readers do, done with real keys and taps in every engine: Chromium, Firefox, WebKit.
import { dist } from '../project.mjs';
import { engines, enter, NotInstalled, oldEngines } from './remote.mjs';
import { serveSite } from './site.mjs';

/**
 * Each flow acts through `at` and returns nothing; what is not as expected throws.
 * @type {Record<string, (at: ReturnType<typeof hands>) => Promise<void>>}
 */
const flows = {
  'an article is styled and no wider than the screen': async (at) => {
    await at.goto('/hotline/');
    await at.sees(() => document.querySelector('h1')?.textContent.length > 3);
    await at.sees(() => getComputedStyle(document.querySelector('main')).maxWidth !== 'none');
    await at.sees(() => document.documentElement.scrollWidth <= innerWidth);
  },
  'a question typed on the home page leads to its section': async (at) => {
    await at.goto('/');
    await at.tap('input[type="search"]');
    await at.type('退款没到账');
    await at.type(enter);
    await at.sees(() => location.pathname === '/search/' && location.search.startsWith('?q='));
    await at.sees(
      () =>
        document.querySelector('[data-region]')?.getAttribute('aria-busy') === 'false' &&
        document.querySelectorAll('ol[aria-label="搜索结果"] > li').length > 2,
    );
    await at.tap('ol[aria-label="搜索结果"] > li > a');
    await at.sees(() => location.pathname.startsWith('/after-sales/') && !!document.querySelector('h1'));
  },
  'results come while typing, in a list that the box owns': async (at) => {
    await at.goto('/about/');
    await at.tap('input[type="search"]');
    await at.type('物流不动');
    await at.sees(() => document.querySelectorAll('[role="listbox"] [role="option"]').length > 0);
    await at.sees(() => document.querySelector('input[role="combobox"]')?.value === '物流不动');
  },
  'a section is sent on: the button says what it did': async (at) => {
    await at.goto('/after-sales/refund-not-arrived/');
    await at.tap('share-kit button');
    await at.sees(() => document.querySelector('share-kit [role="status"]')?.textContent.length > 0);
  },
  'a pasted number is told whose it is': async (at) => {
    await at.goto('/whose-number/');
    await at.tap('whose-number textarea, whose-number input[type="text"], whose-number input[type="search"]');
    await at.type('400-618-6666');
    await at.tap('whose-number form button');
    await at.sees(() => document.querySelector('[data-verdict] h2')?.textContent.includes('先挂断'));
  },
  'the last day is counted': async (at) => {
    await at.goto('/last-day/');
    await at.tap('last-day input[type="text"], last-day textarea');
    await at.type('2026-11-20');
    await at.tap('last-day form button[type="submit"]');
    // Whatever today is, the day is named; before it, on it, and after it in other sentences.
    await at.sees(() => {
      const result = document.querySelector('[data-result]');
      return !result.hidden && result.textContent.includes('11 月 27 日');
    });
  },
  'a letter is written while typing': async (at) => {
    await at.goto('/letters/refund/');
    await at.tap('letter-form input:not([type]), letter-form input[type="text"]');
    await at.type('251120-123456789012345');
    await at.sees(() => document.querySelector('[data-preview]')?.textContent.includes('251120-123456789012345'));
  },
  'questions lead to what to do': async (at) => {
    await at.goto('/start/');
    for (let depth = 0; depth < 5; depth++) {
      if (await at.finds(() => !!document.querySelector('.outcome__say, [data-outcome]'))) return;
      const before = await at.finds(() => location.pathname);
      await at.tap('nav[aria-label="选一个最像的"] a');
      await at.sees((path) => location.pathname !== path, before);
    }
    throw new Error('five questions and no outcome');
  },
  'large type is kept on the next page': async (at) => {
    await at.goto('/hotline/');
    await at.tap('[data-big-switch="on"]');
    await at.sees(() => document.documentElement.classList.contains('is-big'));
    await at.tap('nav[aria-label="当前位置"] a');
    await at.sees(() => location.pathname === '/' && document.documentElement.classList.contains('is-big'));
    await at.tap('[data-big-switch="off"]');
    await at.sees(() => !document.documentElement.classList.contains('is-big'));
  },
};

/**
 * Prints a row a flow and a column an engine.
 * @returns whether every flow passed in every engine that is installed, Chromium among them, or that OLD_CHROMIUM names
 */
export async function benchFlows() {
  const site = await serveSite(dist);
  const rows = Object.fromEntries(Object.keys(flows).map((name) => [name, {}]));
  const said = [];
  let isWhole = true;
  for (const [engine, open] of Object.entries({ ...engines, ...oldEngines })) {
    let browser;
    try {
      browser = await within(60, open());
    } catch (error) {
      said.push(`${engine}: not tried. ${error.message}`);
      if (!(error instanceof NotInstalled)) isWhole = false;
      continue;
    }
    for (const [name, flow] of Object.entries(flows)) {
      const at = hands(browser, site.origin);
      try {
        await within(90, flow(at));
        rows[name][engine] = 'passed';
      } catch (error) {
        rows[name][engine] = 'FAILED';
        said.push(`${engine}, ${name}: ${error.message}`);
      }
      const errors = [...browser.errors().splice(0), ...(await within(10, at.heard()).catch(() => []))];
      if (errors.length > 0) {
        rows[name][engine] = 'FAILED';
        said.push(`${engine}, ${name}: ${[...new Set(errors)].join('; ')}`);
      }
    }
    await within(20, browser.close()).catch(({ message }) => said.push(`${engine}: ${message}`));
  }
  site.stop();
  console.table(rows);
  if (said.length > 0) console.log(said.join('\n'));
  return isWhole && !Object.values(rows).some((row) => Object.values(row).includes('FAILED'));
}

/** An engine that hangs must not hold up the others. */
const within = (seconds, promise) =>
  Promise.race([
    promise,
    new Promise((_, reject) =>
      setTimeout(() => reject(new Error(`nothing for ${seconds} seconds`)), seconds * 1000).unref(),
    ),
  ]);

/** A reader's hands and eyes in one browser. @param browser a `Remote` of remote.mjs */
function hands(browser, origin) {
  /** Asks the page until it says yes; a page that is just being left may fail to answer. */
  const sees = async (look, ...args) => {
    const end = Date.now() + 15_000;
    for (;;) {
      if (await browser.evaluate(look, ...args).catch(() => false)) return;
      if (Date.now() > end) throw new Error(`never seen: ${look}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  return {
    sees,
    finds: (look) => browser.evaluate(look),
    goto: async (path) => {
      await browser.goto(origin + path);
      await browser.evaluate(listen);
    },
    tap: async (selector) => {
      await sees((selector) => !!document.querySelector(selector), selector);
      const { x, y } = await browser.evaluate(middleOf, selector);
      const touch = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
      const move = { type: 'pointerMove', x, y, duration: 0 };
      await browser.act([
        { type: 'pointer', id: 'finger', parameters: { pointerType: 'mouse' }, actions: [move, ...touch] },
      ]);
    },
    type: (text) =>
      browser.act([
        {
          type: 'key',
          id: 'keys',
          actions: [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))),
        },
      ]),
    heard: () => browser.evaluate(() => window.heard ?? []).catch(() => []),
  };
}

/** Runs in the page: keeps what goes wrong after the page has loaded. */
function listen() {
  window.heard = [];
  addEventListener('error', ({ message }) => window.heard.push(message));
  addEventListener('unhandledrejection', ({ reason }) => window.heard.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.heard.push(violatedDirective));
}

/** Runs in the page: brings an element into view. @returns its middle, in CSS pixels of the viewport */
function middleOf(selector) {
  const element = document.querySelector(selector);
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
