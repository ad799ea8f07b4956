/** WCAG 2.5.5 with its exception for links in a sentence; runs in the page. */
export function smallTargets(path: string): string[] {
  const isInSentence = (element: Element) =>
    getComputedStyle(element).display === 'inline' &&
    (element.closest('p, li, dd, td')?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0);
  return [
    ...document.querySelectorAll('a[href], button, input:not([type="hidden"]), textarea, select, summary'),
  ].flatMap((element) => {
    const target = element.closest('label') ?? element;
    const { width, height } = target.getBoundingClientRect();
    if (width === 0 || height === 0 || isInSentence(element) || element.matches('[href="#main"]')) return [];
    // Half a pixel of rounding.
    if (width >= 43.5 && height >= 43.5) return [];
    const name = `${element.tagName.toLowerCase()}.${element.className}`;
    return [`${path} ${name} ${Math.round(width)}×${Math.round(height)} ${element.textContent?.trim().slice(0, 20)}`];
  });
}
