/** WCAG 1.4.4 and 1.4.10: what sticks out of the window, or out of a box that hides what does not fit. Runs in the page. */
export function cutOff(where: string): string[] {
  const found: string[] = [];
  const excess = document.documentElement.scrollWidth - innerWidth;
  if (excess > 0) found.push(`${where}: the page is ${excess} px too wide`);
  /** What only screen readers get is clipped to nothing. */
  const isForEars = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clip === 'rect(0px, 0px, 0px, 0px)' || isForEars(element.parentElement));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent?.trim();
    const element = node.parentElement;
    if (!words || !element || element.closest('[href="#main"], script, style, svg') || isForEars(element)) continue;
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, width } of range.getClientRects()) {
      // A pixel of rounding.
      if (width === 0) continue;
      if (right > innerWidth + 1 || left < -1) found.push(`${where}: “${words.slice(0, 20)}” leaves the window`);
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const edges = box.getBoundingClientRect();
        const isHidden = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (
          (isHidden(overflowX) && (right > edges.right + 1 || left < edges.left - 1)) ||
          (isHidden(overflowY) && (bottom > edges.bottom + 1 || top < edges.top - 1))
        )
          found.push(`${where}: “${words.slice(0, 20)}” is cut off by ${box.tagName}.${box.className}`);
      }
    }
  }
  return [...new Set(found)];
}

/** Stops behind a mark: how many there are, and which stand on another line than their mark. Runs in the page. */
export function stopsBehindMarks(where: string): { all: number; apart: string[] } {
  const stops = [...document.querySelectorAll('a[class*="state--"][href^="#"]')].flatMap((mark) => {
    const cite = mark.parentElement;
    const after = cite?.nextSibling;
    const stop = /[，。、；：？！]/.exec(after?.textContent?.slice(0, 2) ?? '');
    if (!cite || !after || !stop) return [];
    const range = document.createRange();
    range.setStart(after, stop.index);
    range.setEnd(after, stop.index + 1);
    const place = range.getBoundingClientRect();
    const { top, bottom } = mark.getBoundingClientRect();
    const isBeside = place.top < bottom && place.bottom > top;
    return { isBeside, said: `${where}: ${cite.textContent?.slice(0, 12)} ${stop[0]}` };
  });
  return { all: stops.length, apart: stops.filter(({ isBeside }) => !isBeside).map(({ said }) => said) };
}
