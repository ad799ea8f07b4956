/**
 * Asks for a file before it is needed; whoever needs it gets it from there. Does nothing where engines lack it.
 * @param kind `preload` for what `fetch` will ask for, `modulepreload` for what `import` will
 */
export function preload(href: string, kind: 'preload' | 'modulepreload' = 'preload'): void {
  const link = document.createElement('link');
  link.rel = kind;
  link.href = href;
  if (kind === 'preload') {
    link.setAttribute('as', 'fetch');
    link.crossOrigin = 'anonymous';
  }
  document.head.append(link);
}
