declare namespace App {
  interface Locals {
    /** Set by the page of the whole guide before its bodies are rendered; missing on all other pages. */
    wholeGuide?: import('./lib/guide/whole-guide.ts').WholeGuide;
  }
}
