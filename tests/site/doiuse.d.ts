/** What we use of doiuse, which ships no types: a PostCSS plugin that tells of features that browsers lack. */
declare module 'doiuse' {
  import type { ChildNode, Plugin } from 'postcss';

  interface FeatureUsage {
    /** Name of the feature in caniuse's data. */
    feature: string;
    /** Where the sheet uses it. */
    usage: ChildNode;
    /** Browsers without it, or with a part of it, in words. */
    featureData: { missing?: string; partial?: string };
  }
  export default function doiuse(options: {
    browsers: readonly string[];
    onFeatureUsage: (usage: FeatureUsage) => void;
  }): Plugin;
}
