// What the launchers share: where the project is, and the environment of the tools that they call.
import { fileURLToPath } from 'node:url';

export const rootUrl = new URL('../', import.meta.url);
export const root = fileURLToPath(rootUrl);
export const dist = fileURLToPath(new URL('dist/', rootUrl));

// Set before Astro is imported, and inherited by every process that the launchers start.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** '' or '/guide': no slash at the end. */
export const basePath = `/${process.env.BASE_PATH ?? ''}`.replace(/\/+/g, '/').replace(/\/$/, '');

/** Stops with one sentence where a setting of the deployment is malformed; Astro would add a stack of its own. */
export async function checkSettings() {
  const { readDeployment } = await import('../src/lib/addresses/deployment.ts');
  try {
    readDeployment(process.env);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** One line where it says enough; the whole stack only with DEBUG, or for faults of the code itself. */
export function printError(error) {
  const { name, message, hint, loc, stack } = error;
  const place = loc?.file ? `${loc.file}${loc.line ? `:${loc.line}` : ''}\n  ` : '';
  const isPlain = Boolean(hint || loc) && !process.env.DEBUG;
  console.error(isPlain ? `${place}${name}: ${message}${hint ? `\n  ${hint}` : ''}` : (stack ?? error));
}

/** Stopping npm stops only the shell between npm and a server; the server notices that and follows. */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.exit(0), 300).unref();
}
