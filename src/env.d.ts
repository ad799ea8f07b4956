declare namespace App {
  interface Locals {
    /** Set by the page of the whole guide before its bodies are rendered; missing on all other pages. */
    wholeGuide?: import('./lib/guide/whole-guide.ts').WholeGuide;
  }
}

/** The script in every page's head (integrations/page-script.ts). */
declare module 'virtual:page-script' {
  const code: string;
  export default code;
}
