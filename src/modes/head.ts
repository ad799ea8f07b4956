import { kept } from './kept.ts';

/** What engines of the floor tell before the first paint, so that nothing jumps or flashes: classes of <html>. */
export function setModes(): void {
  const root = document.documentElement;
  const asked = /[?&]big(=0)?(?=&|=|$)/.exec(location.search);
  const scheme = kept('guide-scheme');
  root.className += ' has-script';
  if (navigator.share as unknown) root.className += ' can-share';
  if (asked ? !asked[1] : kept('guide-big')) root.className += ' is-big';
  const at = ['light', 'dark'].indexOf(scheme ?? '');
  if (at < 0) return;
  root.className += at ? ' is-dark' : ' is-light';
  // One for each scheme of the system, in that order: both get the colour of the reader's own.
  const [light, dark] = document.querySelectorAll<HTMLMetaElement>('[name=theme-color]');
  if (light && dark) light.content = dark.content = (at ? dark : light).content;
}
