// Writes content/addresses.lock.yaml: every address that the guide has published, and where moved ones went.
import { printError, rootUrl } from './project.mjs';

try {
  const { runAddresses } = await import('../src/lib/addresses/lock-file.ts');
  process.exitCode = runAddresses(rootUrl, process.argv.slice(2)) ? 0 : 1;
} catch (error) {
  printError(error);
  process.exit(1);
}
