import { kept } from './kept.ts';

/** What engines of the floor tell before the first paint, so that nothing jumps or flashes: classes of <html>. */
export function setModes(): void {
  const root = document.documentElement;
  const asked = /[?&]big(=0)?(?=&|=|$)/.exec(location.search);
  const scheme = kept('guide-scheme');
  root.className += ' has-script';
  if (navigator.share as unknown) root.className += ' can-share';
  if (asked ? !asked[1] : kept('guide-big')) root.className += ' is-big';
  if (scheme === 'light') root.className += ' is-light';
  if (scheme === 'dark') root.className += ' is-dark';
}
