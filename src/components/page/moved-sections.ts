/** Leads an old fragment of a page on to the section's new place (MovedSections.astro). */
class MovedSections extends HTMLElement {
  connectedCallback(): void {
    window.addEventListener('hashchange', this.follow);
    this.follow();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.follow);
  }

  private readonly follow = (): void => {
    const line = document.getElementById(location.hash.slice(1));
    const link = line && this.contains(line) ? line.querySelector('a') : null;
    if (!link) return;
    const target = new URL(link.href);
    target.search = location.search;
    // `replace`: going back must not return to the old fragment, which would lead on again.
    location.replace(target);
  };
}

customElements.define('moved-sections', MovedSections);
