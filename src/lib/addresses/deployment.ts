/** The settings of a deployment. */
export interface Deployment {
  /** Origin with scheme, or undefined: then nothing absolute is written. */
  site: string | undefined;
  /** Base path with slashes at both ends. */
  base: string;
  /** Where readers report errors, or undefined: then no page offers it. */
  report: string | undefined;
}

/**
 * Reads SITE_URL, BASE_PATH and REPORT_URL.
 * @throws Error in Chinese where one is malformed
 */
export function readDeployment(env: Record<string, string | undefined>): Deployment {
  const base = `/${env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
  if (!/^\/([\w~-][\w.~-]*\/)*$/.test(base))
    throw new Error(`BASE_PATH“${env.BASE_PATH}”不对：写成 /guide 这样的路径，只用字母、数字和连字符。`);
  const report = readReport(env.REPORT_URL);
  if (!env.SITE_URL) return { site: undefined, base, report };
  const url = URL.canParse(env.SITE_URL) ? new URL(env.SITE_URL) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.pathname !== '/') {
    throw new Error(`SITE_URL“${env.SITE_URL}”不对：写成 https://example.org 这样完整的网址，路径写在 BASE_PATH 里。`);
  }
  return { site: url.origin, base, report };
}

/** A page for a new issue, a mail address, or either with `{title}` and `{body}` where a tracker wants them. */
function readReport(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const isMail = /^mailto:[^\s@?&]+@[^\s@?&]+$/.test(value);
  const isPage = /^https?:\/\/[^\s"'<>]+$/.test(value) && URL.canParse(value) && !value.includes('#');
  if (isMail || isPage) return value;
  throw new Error(
    `REPORT_URL“${value}”不对：写成新建问题的网址（如 https://example.org/group/guide/issues/new），或者 mailto:name@example.org。`,
  );
}
