import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: { '@': fileURLToPath(new URL('src', import.meta.url)) },
  },
  test: {
    include: [
      'tests/unit/**/*.test.ts',
      'tests/content/**/*.test.ts',
      'tests/build/**/*.test.ts',
      'tests/site/**/*.test.ts',
    ],
    allowOnly: !process.env.CI,
    env: { TZ: 'Asia/Shanghai' },
  },
});
