/**
 * Makes a link, which leads somewhere without scripts, do something on the spot. To keyboards and screen readers it
 * is a button then; opening it in a new tab still works.
 */
export function actAsButton(link: HTMLAnchorElement, action: () => void): void {
  link.setAttribute('role', 'button');
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    action();
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    action();
  });
}
