((page) => {
  var query = new URLSearchParams(location.search).get('q');
  var status = page.querySelector('[role=status]');
  if (!query) {
    status.textContent = page.dataset.empty;
    return;
  }
  document.querySelector('input[name=q]').value = query.slice(0, 200);
  var region = page.querySelector('[data-region]');
  // What stands below waits, so that nothing moves; a browser that goes back needs the height to go back to.
  var isNew = performance.getEntriesByType('navigation').every((entry) => entry.type === 'navigate');
  var say = (words, isBusy) => {
    status.textContent = words;
    region.setAttribute('aria-busy', isBusy);
    page.className = isBusy && isNew ? 'is-busy' : '';
  };
  var fail = () => {
    if (!window.customElements || !customElements.get('search-results')) say(page.dataset.failed, false);
  };
  say(page.dataset.loading, true);
  addEventListener('error', fail, true);
  document.head.append(document.querySelector('template').content);
  setTimeout(fail, 8000);
})(document.querySelector('search-results'));
