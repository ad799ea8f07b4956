import postcss, { type Declaration, type Rule } from 'postcss';

/**
 * What a page needs only once its scripts draw: the part of a sheet that some kind of page keeps for scripts which
 * are loaded on intent, and does not keep without them.
 * @param kinds of every kind of page: its sheet with those scripts, and without them
 */
export function lateSheet(css: string, kinds: readonly { withLate: string; own: string }[]): string {
  const late = new Set<string>();
  for (const { withLate, own } of kinds) {
    const inPage = keysOf(own);
    for (const key of keysOf(withLate)) if (!inPage.has(key)) late.add(key);
  }
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.filter((selector) =>
      declarationsOf(rule).some((declaration) => late.has(keyOf(rule, selector, declaration))),
    );
    if (rule.selectors.join('') === '') rule.remove();
    else
      for (const declaration of declarationsOf(rule))
        if (!rule.selectors.some((selector) => late.has(keyOf(rule, selector, declaration)))) declaration.remove();
  });
  for (let isEmptied = true; isEmptied; ) {
    isEmptied = false;
    root.walkAtRules((rule) => {
      if (rule.nodes?.length !== 0) return;
      rule.remove();
      isEmptied = true;
    });
  }
  return root.toString();
}

function keysOf(css: string): Set<string> {
  const keys = new Set<string>();
  postcss.parse(css).walkRules((rule) => {
    for (const selector of rule.selectors)
      for (const declaration of declarationsOf(rule)) keys.add(keyOf(rule, selector, declaration));
  });
  return keys;
}

const declarationsOf = (rule: Rule): Declaration[] => rule.nodes.filter((node) => node.type === 'decl');

/** A declaration with its selector and what stands around it. */
function keyOf(rule: Rule, selector: string, { prop, value }: Declaration): string {
  const around = rule.parent?.type === 'atrule' ? `${rule.parent.name} ${rule.parent.params}` : '';
  return [around, selector, prop, value].join('|');
}
