import { defineConfig } from '@playwright/test';
import { findInstalledBrowser, launchArgs } from './scripts/browser.mjs';
import { basePath } from './scripts/project.mjs';

const port = Number(process.env.TEST_PORT) || 4329;
const baseURL = `http://127.0.0.1:${port}${basePath}/`;
const executablePath = findInstalledBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: { args: launchArgs, ...(executablePath && { executablePath }) },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
  },
  webServer: {
    // The Node that runs the tests, and dist/ as it was built: no build hides in here.
    command: `"${process.execPath}" scripts/serve.mjs`,
    url: baseURL,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
