// Writes content/addresses.lock.yaml: every address that the guide has published.
import { printError, rootUrl } from './project.mjs';

try {
  const { writeAddressLock } = await import('../src/lib/addresses/lock-file.ts');
  await writeAddressLock(rootUrl);
} catch (error) {
  printError(error);
  process.exit(1);
}
