import flattenLayers from '@csstools/postcss-cascade-layers';
import { browserslistToTargets, Features, transform } from 'lightningcss';
import postcss, { type Plugin } from 'postcss';
import { floorBrowsers } from './floor.ts';

const targets = browserslistToTargets([...floorBrowsers]);

/**
 * A sheet in the words that the floor knows, as small as it gets: cascade layers become specificity (an old
 * browser drops a layer whole), nesting and ranges are written out, colours get values in sRGB.
 * @throws where the sheet cannot be read
 */
export async function lowerCss(css: string): Promise<string> {
  const flat = await postcss([dropComments, flattenLayers()]).process(css, { from: undefined });
  return minify(flat.css);
}

/** Licence banners, too: their text is in the package, and every page would carry them. */
const dropComments: Plugin = {
  postcssPlugin: 'drop-comments',
  Comment: (comment) => {
    comment.remove();
  },
};

/** The same for a sheet whose layers are flat already. */
export function minify(css: string): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    targets,
    // We use no light-dark(); its stand-in variables would be written beside every color-scheme.
    exclude: Features.LightDark,
  });
  return code.toString();
}
