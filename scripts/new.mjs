// Writes a new section, or with --number or --rule a new record: asks for it, or takes it from flags.
import { printError, root } from './project.mjs';

try {
  const { runNew } = await import('../src/lib/author/run.ts');
  const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  process.exitCode = (await runNew(root, process.argv.slice(2), isTerminal)) ? 0 : 1;
} catch (error) {
  printError(error);
  process.exitCode = 1;
}
