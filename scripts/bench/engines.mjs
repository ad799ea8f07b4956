// The same lists in every engine: asks Chromium, Firefox (WebDriver BiDi) and WebKit (WebDriver) the dev queries.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist } from '../project.mjs';
import { ask, fingerprint } from './queries.mjs';
import { openBrowser, serveSite } from './site.mjs';

const miniBrowsers = ['4.1', '4.0', '6.0'].flatMap((version) => [
  `/usr/lib/x86_64-linux-gnu/webkit${version === '6.0' ? '' : '2'}gtk-${version}/MiniBrowser`,
  `/usr/lib/aarch64-linux-gnu/webkit${version === '6.0' ? '' : '2'}gtk-${version}/MiniBrowser`,
]);

export async function benchEngines(rows) {
  const queries = rows.filter(({ set }) => set === 'dev').map(({ query }) => query);
  const site = await serveSite(dist);
  const address = `${site.origin}/search/`;
  const all = {};
  for (const [name, run] of Object.entries({ Chromium: inChromium, Firefox: inFirefox, WebKit: inWebKit })) {
    try {
      const answers = await run(address, queries);
      all[name] = answers;
      console.log(`${name}: ${answers.length} queries, fingerprint ${fingerprint(answers)}`);
    } catch (error) {
      console.log(`${name}: not compared. ${error.message}`);
    }
  }
  for (const [name, answers] of Object.entries(all))
    for (const [i, { found }] of answers.entries())
      if (found.join() !== all.Chromium?.[i].found.join()) console.log(`  ${name} differs: ${queries[i]}`);
  site.stop();
}

async function inChromium(address, queries) {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(address);
  const answers = [];
  for (const query of queries) answers.push(await page.evaluate(ask, query));
  await browser.close();
  return answers;
}

/** Speaks WebDriver BiDi to Firefox, which needs no driver for it. */
async function inFirefox(address, queries) {
  const binary = find(['firefox-esr', 'firefox']);
  if (!binary) throw new Error('Firefox is not installed (Debian: apt-get install firefox-esr).');
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'guide-firefox-'));
  const browser = spawn(
    binary,
    ['--headless', `--remote-debugging-port=${port}`, '--profile', profile, 'about:blank'],
    {
      stdio: 'ignore',
    },
  );
  try {
    const socket = await connect(`ws://127.0.0.1:${port}/session`);
    let last = 0;
    const waiting = new Map();
    socket.addEventListener('message', ({ data }) => {
      const { id, type, result, message } = JSON.parse(data);
      const waits = waiting.get(id);
      if (type === 'success') waits?.resolve(result);
      else waits?.reject(new Error(message));
    });
    const send = (method, params) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      });
    await send('session.new', { capabilities: {} });
    const { contexts } = await send('browsingContext.getTree', {});
    const { context } = contexts[0];
    await send('browsingContext.navigate', { context, url: address, wait: 'complete' });
    const answers = [];
    for (const query of queries) {
      const { result, exceptionDetails } = await send('script.callFunction', {
        functionDeclaration: `async (query) => JSON.stringify(await (${ask})(query))`,
        arguments: [{ type: 'string', value: query }],
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      answers.push(JSON.parse(result.value));
    }
    await send('browser.close', {}).catch(() => undefined);
    return answers;
  } finally {
    browser.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** WebKit lets a page change its address a hundred times in half a minute; each query does so twice. */
const webKitAsks = 40;

/** Speaks WebDriver to WebKitGTK's driver; without a screen under Xvfb. */
async function inWebKit(address, queries) {
  const binary = find(['WebKitWebDriver']);
  const browser = miniBrowsers.find(existsSync);
  if (!binary || !browser) throw new Error('WebKit is not installed (Debian: apt-get install webkit2gtk-driver).');
  if (!process.env.DISPLAY && !find(['xvfb-run']))
    throw new Error('WebKit needs a screen: set DISPLAY, or apt-get install xvfb.');
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
    const options = { binary: browser, args: ['--automation'] };
    const { sessionId } = await call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    const at = `/session/${sessionId}`;
    await call('POST', `${at}/timeouts`, { script: 60_000, pageLoad: 60_000 });
    const script = `const done = arguments[arguments.length - 1];
      (${ask})(arguments[0]).then(done, (error) => done({ fault: String(error) }));`;
    const answers = [];
    for (const [i, query] of queries.entries()) {
      if (i % webKitAsks === 0) await call('POST', `${at}/url`, { url: address });
      const answer = await call('POST', `${at}/execute/async`, { script, args: [query] });
      if (answer.fault) throw new Error(`${query}: ${answer.fault}`);
      answers.push(answer);
    }
    await call('DELETE', at);
    return answers;
  } finally {
    process.kill(-driver.pid);
  }
}

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
