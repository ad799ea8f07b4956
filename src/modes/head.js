((root) => {
  var keep = (name) => {
    try {
      return localStorage.getItem('guide-' + name);
    } catch (_) {
      return null;
    }
  };
  var asked = /[?&]big(=0)?(?=&|=|$)/.exec(location.search);
  var scheme = keep('scheme');
  root.className += ' has-script';
  if (asked ? !asked[1] : keep('big')) root.className += ' is-big';
  if (scheme !== 'light' && scheme !== 'dark') return;
  root.className += ' is-' + scheme;
  document.querySelectorAll('meta[name=theme-color]').forEach((meta) => {
    meta.content = meta.dataset[scheme];
  });
})(document.documentElement);
