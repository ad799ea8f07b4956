import { kept } from './kept.ts';

/** What engines of the floor tell before the first paint, so that nothing jumps or flashes: classes of <html>. */
export function setModes(): void {
  const root = document.documentElement;
  const asked = /[?&]big(=0)?(?=&|=|$)/.exec(location.search);
  const scheme = kept('guide-scheme');
  root.className += ' has-script';
  if (navigator.share as unknown) root.className += ' can-share';
  if (asked ? !asked[1] : kept('guide-big')) root.className += ' is-big';
  if (scheme !== 'light' && scheme !== 'dark') return;
  root.className += ` is-${scheme}`;
  document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]').forEach((meta) => {
    meta.content = meta.dataset[scheme] as string;
  });
}
