// An old phone shows the top of a long page sooner when the sections below the screen are laid out after it, one a
// frame; all of them at once when a link may jump to one. Not for who comes back or loads anew, and not for who is
// led to a section: their browser looks for a place that all above it must be laid out for. Stands in the page, before
// its sections. (Navigation entries say what `performance.navigation` says, and cost an old phone more.)
((visit, root) => {
  if (!visit || visit.type !== visit.TYPE_NAVIGATE || location.hash) return;
  root.className += ' is-opening';
  addEventListener('click', () => root.classList.remove('is-opening'), true);
  addEventListener('load', () => {
    var sections = [...document.querySelectorAll('section[aria-labelledby]')];
    var next = () => {
      var section = sections.shift();
      if (section) {
        section.className += ' is-laid-out';
        requestAnimationFrame(next);
      } else root.classList.remove('is-opening');
    };
    requestAnimationFrame(next);
  });
})(performance.navigation, document.documentElement);
