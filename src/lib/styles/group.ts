import postcss from 'postcss';

/** A page for the grouping: the words that its sheet can be asked for by, and how much its bytes count. */
export interface SheetUser {
  names: ReadonlySet<string>;
  weight: number;
}

interface Group {
  members: number[];
  weight: number;
  /** For each rule of the sheet: 1 where some member uses it. */
  uses: Uint8Array;
  bytes: number;
}

/**
 * Puts pages that use nearly the same rules together, so that there are at most `limit` different sheets: each is a
 * hash in the policy that hosts send, and the line that holds it has a limit of its own. Begins with a sheet for
 * every page and joins, again and again, the two that cost readers the fewest bytes.
 * @returns the places of the pages in the list, by group
 */
export function groupBySheet(css: string, pages: readonly SheetUser[], limit: number): number[][] {
  const rules = readRules(css);
  const sizes = rules.map(({ bytes }) => bytes);
  const sum = (uses: Uint8Array) => uses.reduce((all, use, i) => all + use * (sizes[i] as number), 0);
  const bySheet = new Map<string, Group>();
  for (const [i, { names, weight }] of pages.entries()) {
    const uses = Uint8Array.from(rules, ({ needs }) =>
      Number(needs.some((all) => all.every((name) => names.has(name)))),
    );
    const same = bySheet.get(uses.join(''));
    if (same) {
      same.members.push(i);
      same.weight += weight;
    } else bySheet.set(uses.join(''), { members: [i], weight, uses, bytes: sum(uses) });
  }
  const groups = [...bySheet.values()];
  while (groups.length > limit) {
    const [a, b] = cheapestPair(groups, sizes);
    groups.splice(groups.indexOf(b), 1);
    a.uses = a.uses.map((use, i) => use | (b.uses[i] as number));
    a.members.push(...b.members);
    a.weight += b.weight;
    a.bytes = sum(a.uses);
  }
  return groups.map(({ members }) => members);
}

/** The two groups whose joining adds the fewest bytes, weighed by those who read them. */
function cheapestPair(groups: readonly Group[], sizes: readonly number[]): [Group, Group] {
  let best: [Group, Group] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, a] of groups.entries())
    for (const b of groups.slice(i + 1)) {
      let joint = 0;
      for (let rule = 0; rule < sizes.length; rule++) if (a.uses[rule] || b.uses[rule]) joint += sizes[rule] as number;
      const added = (joint - a.bytes) * a.weight + (joint - b.bytes) * b.weight;
      if (added >= least) continue;
      least = added;
      best = [a, b];
    }
  return best as [Group, Group];
}

/** What each rule needs, by its classes alone: one list for each of its selectors. */
function readRules(css: string): { needs: string[][]; bytes: number }[] {
  const rules: { needs: string[][]; bytes: number }[] = [];
  postcss.parse(css).walkRules((rule) => {
    const needs = rule.selectors.map((selector) =>
      [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].map(([, name]) => name as string),
    );
    if (needs.every((all) => all.length > 0)) rules.push({ needs, bytes: rule.toString().length });
  });
  return rules;
}
