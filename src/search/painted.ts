import { isWithin } from './loading.ts';

/** When what the page holds now has been painted; a page that nobody sees is not, and waits a moment only. Never rejects. */
export const painted = (): Promise<boolean> =>
  isWithin(new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))), 100);
