/** Leads on from a moved page with what stands behind `?` (大字版), which a plain refresh would drop. */
class MovedPage extends HTMLElement {
  connectedCallback(): void {
    const line = document.getElementById(location.hash.slice(1));
    const isLeadOn = line?.closest('moved-sections');
    const link = this.querySelector('a');
    if (link && location.search && !isLeadOn) location.replace(link.href + location.search);
  }
}

customElements.define('moved-page', MovedPage);
