/** 「大字版」 lives in the address as `?big`, so that a link can carry it; `?big=0` switches it off. */
const bigParameter = /[?&]big(=[^&#]*)?(?=[&#]|$)/;

/** The address with `?big`; the fragment stays last. */
export function withBig(address: string): string {
  const [, path = '', hash = ''] = /^([^#]*)(.*)$/s.exec(withoutBig(address)) ?? [];
  return `${path}${path.includes('?') ? '&' : '?'}big${hash}`;
}

/** The address without it, whatever its value. */
export function withoutBig(address: string): string {
  return address
    .replace(bigParameter, (found, _value, at: number) =>
      found.startsWith('?') && address[at + found.length] === '&' ? '?\0' : '',
    )
    .replace('\0&', '');
}

/** Whether the page is shown in large type. */
export const isBig = (): boolean => document.documentElement.classList.contains('is-big');
