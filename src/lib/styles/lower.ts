import flattenLayers from '@csstools/postcss-cascade-layers';
import { browserslistToTargets, type CustomAtRules, Features, transform, type Visitor } from 'lightningcss';
import postcss, { type Declaration, type Plugin, type Rule } from 'postcss';
import { floorBrowsers } from './floor.ts';

const targets = browserslistToTargets([...floorBrowsers]);

/**
 * A sheet in the words that the floor knows, as small as it gets: cascade layers become specificity (an old
 * browser drops a layer whole), nesting and ranges are written out, colours get values in sRGB.
 * @throws where the sheet cannot be read
 */
export async function lowerCss(css: string): Promise<string> {
  const flat = await postcss([dropComments, flattenLayers(), inlineConstants]).process(css, { from: undefined });
  return minify(flat.css);
}

/**
 * Custom properties that the whole sheet sets once, for all, are written where they are used: they are names for
 * authors, and every page would carry names and values.
 */
const inlineConstants: Plugin = {
  postcssPlugin: 'inline-constants',
  OnceExit(root) {
    const set = new Map<string, Declaration[]>();
    root.walkDecls(/^--/, (declaration) => {
      set.set(declaration.prop, [...(set.get(declaration.prop) ?? []), declaration]);
    });
    const constants = new Map<string, string>();
    for (const [name, [declaration, ...others]] of set) {
      const rule = declaration?.parent;
      const isForAll =
        rule?.type === 'rule' && rule.parent === root && /^:root(,\s*:host)?$/.test((rule as Rule).selector);
      if (!declaration || !isForAll || others.length > 0 || declaration.value.includes('var(')) continue;
      constants.set(name, declaration.value);
      declaration.remove();
    }
    root.walkDecls((declaration) => {
      declaration.value = declaration.value.replace(/var\((--[\w-]+)\)/g, (use, name) => constants.get(name) ?? use);
    });
  },
};

/** Licence banners, too: their text is in the package, and every page would carry them. */
const dropComments: Plugin = {
  postcssPlugin: 'drop-comments',
  Comment: (comment) => {
    comment.remove();
  },
};

/**
 * The same for a sheet whose layers are flat already.
 * @param visitor sees, and may change, what the sheet is made of
 */
export function minify(css: string, visitor: Visitor<CustomAtRules> = {}): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    targets,
    // We use no light-dark(); its stand-in variables would be written beside every color-scheme.
    exclude: Features.LightDark,
    visitor,
  });
  return code.toString();
}
