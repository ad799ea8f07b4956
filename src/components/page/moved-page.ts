/** Leads on from a moved page with what stands behind `?` (大字版), which a plain refresh would drop. */
class MovedPage extends HTMLElement {
  connectedCallback(): void {
    const line = document.getElementById(location.hash.slice(1));
    const isLeadOn = line?.closest('moved-sections');
    const link = this.querySelector('a');
    if (!link || !location.search || isLeadOn) return;
    // The link may carry `?big` by now: it is replaced, not doubled.
    const target = new URL(link.href);
    target.search = location.search;
    location.replace(target);
  }
}

customElements.define('moved-page', MovedPage);
