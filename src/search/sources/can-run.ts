/** The smallest module with two tables. Pagefind's has two, too; engines before Chromium 96 and Safari 15 refuse it. */
const twoTables = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 4, 7, 2, 112, 0, 0, 112, 0, 0);

/** Whether this engine can run Pagefind at all; asked before, since Pagefind's own failure would be an error of the page. */
export const canRunPagefind = (): boolean =>
  typeof WebAssembly === 'object' && typeof BigInt === 'function' && WebAssembly.validate(twoTables);
