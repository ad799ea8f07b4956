import { type Triage, triageSchema } from '../../schemas/triage.ts';
import type { PageTitles } from '../addresses/lock.ts';
import { parseYaml } from '../content/yaml.ts';
import { checkTree } from './proof.ts';
import { trailOf, walkTriage } from './tree.ts';

export const triageFile = 'content/triage.yaml';

/** Parses the triage; `data` is missing where it is faulty. */
export const parseTriage = (text: string) => parseYaml<Triage>(triageFile, text, triageSchema);

/**
 * Addresses of the pages of a triage, each with the way to it in words. Where the tree is broken, the published
 * addresses stand for its pages: the fault is told once, and not again for every page that it hides.
 */
export function triageTitles(text: string, published: readonly string[]): PageTitles {
  const { data } = parseTriage(text);
  if (!data || checkTree(data).length > 0) {
    return new Map(published.filter((address) => /^start(\/|$)/.test(address)).map((address) => [address, undefined]));
  }
  const root = data.questions[data.first]?.ask ?? '';
  return new Map(walkTriage(data).map((page) => [page.id, trailOf(page, root)]));
}
