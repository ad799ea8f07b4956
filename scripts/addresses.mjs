// Writes content/addresses.lock.yaml: every address that the guide has published, and where moved ones went.
import { printError, rootUrl } from './project.mjs';

try {
  const { addressesUsage, parseMoves, writeAddressLock } = await import('../src/lib/addresses/lock-file.ts');
  const moves = parseMoves(process.argv.slice(2));
  if (!moves) console.error(addressesUsage);
  process.exitCode = moves && writeAddressLock(rootUrl, moves) ? 0 : 1;
} catch (error) {
  printError(error);
  process.exit(1);
}
