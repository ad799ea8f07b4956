/** The two settings of a deployment. */
export interface Deployment {
  /** Origin with scheme, or undefined: then nothing absolute is written. */
  site: string | undefined;
  /** Base path with slashes at both ends. */
  base: string;
}

/**
 * Reads SITE_URL and BASE_PATH.
 * @throws Error in Chinese where one is malformed
 */
export function readDeployment(env: Record<string, string | undefined>): Deployment {
  const base = `/${env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
  if (!/^\/([\w~-][\w.~-]*\/)*$/.test(base))
    throw new Error(`BASE_PATH“${env.BASE_PATH}”不对：写成 /guide 这样的路径，只用字母、数字和连字符。`);
  if (!env.SITE_URL) return { site: undefined, base };
  const url = URL.canParse(env.SITE_URL) ? new URL(env.SITE_URL) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.pathname !== '/') {
    throw new Error(`SITE_URL“${env.SITE_URL}”不对：写成 https://example.org 这样完整的网址，路径写在 BASE_PATH 里。`);
  }
  return { site: url.origin, base };
}
