// The site's pages in other engines than the one of the tests, all driven by the same few words.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { openBrowser } from './site.mjs';

/**
 * A browser with one tab of a phone's size.
 * @typedef {object} Remote
 * @property {(url: string) => Promise<void>} goto until the page has loaded
 * @property {(run: Function, ...args: string[]) => Promise<any>} evaluate runs a function of its own in the page, awaited
 * @property {(actions: object[]) => Promise<void>} act input by WebDriver's actions (keys, pointer)
 * @property {() => string[]} errors uncaught errors that the engine itself reported so far
 * @property {() => Promise<void>} close
 */

const viewport = { width: 390, height: 844 };

const miniBrowsers = ['4.1', '4.0', '6.0'].flatMap((version) =>
  ['x86_64', 'aarch64'].map(
    (cpu) => `/usr/lib/${cpu}-linux-gnu/webkit${version === '6.0' ? '' : '2'}gtk-${version}/MiniBrowser`,
  ),
);

/** An engine that this machine does not have, with what to install; all else that keeps one from starting is a fault. */
export class NotInstalled extends Error {}

/** @type {Record<string, () => Promise<Remote>>} Throws `NotInstalled` where there is none of the kind. */
export const engines = { Chromium: () => openChromium(), Firefox: openFirefox, WebKit: openWebKit };

/**
 * Old builds of Chromium, as old web views have them, by path: their files may all have the same name. The paths stand
 * in `OLD_CHROMIUM`, a colon between them (on Windows a semicolon).
 */
export const oldEngines = Object.fromEntries(
  (process.env.OLD_CHROMIUM?.split(delimiter) ?? []).filter(Boolean).map((path) => [path, () => openChromium(path)]),
);

async function openChromium(path) {
  const browser = await openBrowser(path);
  const page = await browser.newPage({ viewport });
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const play = {
    keyDown: ({ value }) => page.keyboard.down(keyNames[value] ?? value),
    keyUp: ({ value }) => page.keyboard.up(keyNames[value] ?? value),
    pointerMove: ({ x, y }) => page.mouse.move(x, y),
    pointerDown: () => page.mouse.down(),
    pointerUp: () => page.mouse.up(),
  };
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: (run, ...args) => page.evaluate(`(${run})(...${JSON.stringify(args)})`),
    act: async (actions) => {
      // A character that no key of the keyboard has goes in as text.
      for (const action of actions.flatMap(({ actions }) => actions))
        if (action.value?.charCodeAt(0) > 127 && !keyNames[action.value])
          await (action.type === 'keyDown' && page.keyboard.insertText(action.value));
        else await play[action.type](action);
    },
    errors: () => errors,
    close: () => browser.close(),
  };
}

/** Speaks WebDriver BiDi to Firefox, which needs no driver for it. */
async function openFirefox() {
  const binary = find(['firefox-esr', 'firefox']);
  if (!binary) throw new NotInstalled('Firefox is not installed (Debian: apt-get install firefox-esr).');
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'guide-firefox-'));
  const browser = spawn(
    binary,
    ['--headless', `--remote-debugging-port=${port}`, '--profile', profile, 'about:blank'],
    { stdio: 'ignore' },
  );
  const stop = () => {
    browser.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const socket = await connect(`ws://127.0.0.1:${port}/session`);
    let last = 0;
    const waiting = new Map();
    const errors = [];
    socket.addEventListener('message', ({ data }) => {
      const { id, type, method, result, message, params } = JSON.parse(data);
      if (method === 'log.entryAdded' && params.level === 'error' && params.type === 'javascript')
        errors.push(params.text);
      if (type === 'success') waiting.get(id)?.resolve(result);
      else waiting.get(id)?.reject(new Error(message));
    });
    const send = (method, params) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      });
    await send('session.new', { capabilities: {} });
    await send('session.subscribe', { events: ['log.entryAdded'] });
    const { contexts } = await send('browsingContext.getTree', {});
    const { context } = contexts[0];
    await send('browsingContext.setViewport', { context, viewport });
    return {
      goto: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
      evaluate: async (run, ...args) => {
        const { result, exceptionDetails } = await send('script.callFunction', {
          functionDeclaration: `async (...args) => JSON.stringify(await (${run})(...args)) ?? 'null'`,
          arguments: args.map((value) => ({ type: 'string', value })),
          target: { context },
          awaitPromise: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.text);
        return JSON.parse(result.value);
      },
      act: (actions) => send('input.performActions', { context, actions }),
      errors: () => errors,
      close: async () => {
        await send('browser.close', {}).catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Speaks WebDriver to WebKitGTK's driver; without a screen under Xvfb. It reports no errors by itself. */
async function openWebKit() {
  const binary = find(['WebKitWebDriver']);
  const browser = miniBrowsers.find(existsSync);
  if (!binary || !browser)
    throw new NotInstalled('WebKit is not installed (Debian: apt-get install webkit2gtk-driver).');
  if (!process.env.DISPLAY && !find(['xvfb-run']))
    throw new NotInstalled('WebKit needs a screen: set DISPLAY, or apt-get install xvfb.');
  const port = await freePort();
  const [command, ...args] = process.env.DISPLAY ? [binary] : ['xvfb-run', '-a', binary];
  const driver = spawn(command, [...args, `--port=${port}`], { stdio: 'ignore', detached: true });
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(value?.message ?? `${response.status}`);
    return value;
  };
  try {
    await retry(() => call('GET', '/status'));
    const { sessionId } = await call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } },
    });
    const at = `/session/${sessionId}`;
    await call('POST', `${at}/timeouts`, { script: 60_000, pageLoad: 60_000 });
    await call('POST', `${at}/window/rect`, viewport);
    return {
      goto: (url) => call('POST', `${at}/url`, { url }),
      evaluate: async (run, ...args) => {
        const script = `const done = arguments[arguments.length - 1];
          Promise.resolve((${run})(...arguments[0])).then((value) => done({ value }), (error) => done({ fault: String(error) }));`;
        const { value, fault } = await call('POST', `${at}/execute/async`, { script, args: [args] });
        if (fault) throw new Error(fault);
        return value;
      },
      act: (actions) => call('POST', `${at}/actions`, { actions }),
      errors: () => [],
      close: async () => {
        await call('DELETE', at).catch(() => undefined);
        process.kill(-driver.pid);
      },
    };
  } catch (error) {
    process.kill(-driver.pid);
    throw error;
  }
}

/** WebDriver's code points of keys that write nothing. */
const keyNames = { '\uE007': 'Enter' };
/** Presses Enter, for `act` and its like. */
export const enter = '\uE007';

const find = (names) => names.find((name) => spawnSync('which', [name]).status === 0);

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function retry(task, tries = 60) {
  try {
    return await task();
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return retry(task, tries - 1);
  }
}

const connect = (address) =>
  retry(
    () =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(address);
        socket.addEventListener('open', () => resolve(socket));
        socket.addEventListener('error', () => reject(new Error('Firefox did not open its remote agent')));
      }),
  );
