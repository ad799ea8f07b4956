/** What an earlier page kept (switches.ts, search/landed-terms.ts); nothing where storage is denied. */
export function kept(
  name: string,
  storage: 'localStorage' | 'sessionStorage' = 'localStorage',
): string | null | undefined {
  try {
    return window[storage].getItem(name);
  } catch {
    return undefined;
  }
}
