import { parseAst } from 'vite';

/**
 * A script of ours, compiled to JavaScript, with short names in its strings; undefined where it names none.
 * @param names of scriptNames
 */
export function renameInScript(code: string, names: ReadonlyMap<string, string>): string | undefined {
  const found = placesOf(code, 'js').filter(({ word }) => names.has(word));
  if (found.length === 0) return undefined;
  return found
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { word, start }) => text.slice(0, start) + names.get(word) + text.slice(start + word.length), code);
}

/** A word in a string of a script. */
interface Place {
  word: string;
  start: number;
  /** Whether it can be nothing but a class: in a selector, or in what is set as a class. */
  isClass: boolean;
}

type Node = { type: string; start: number; end: number } & Record<string, unknown>;

/** Every word of a script's strings, except for the names of modules. */
export function placesOf(code: string, lang: 'js' | 'ts'): Place[] {
  const nodes = nodesOf(parseAst(code, { lang }));
  const modules = new Set(nodes.map((node) => node.source));
  const classes = new Set(classTexts(nodes));
  const quasis = nodes.filter(({ type }) => type === 'TemplateElement');
  const whole = nodes
    .filter((node) => node.type === 'Literal' && typeof node.value === 'string' && !modules.has(node))
    .flatMap((node) => wordsIn(code.slice(node.start + 1, node.end - 1), node.start + 1, classes.has(node)));
  const parts = quasis.flatMap((quasi) => {
    const text = (quasi.value as { raw: string }).raw;
    // The parser counts the signs around a piece in TypeScript, and leaves them out in JavaScript.
    const start = code.indexOf(text, quasi.start);
    const end = start + text.length;
    // A word at the seam with an expression may go on in there.
    return wordsIn(text, start, classes.has(quasi)).map((place) => {
      const isCut =
        (place.start === start && code[start - 1] !== '`') ||
        (place.start + place.word.length === end && code[end] !== '`');
      return isCut ? { ...place, isClass: false } : place;
    });
  });
  return [...whole, ...parts];
}

const wordsIn = (text: string, start: number, isClassList: boolean): Place[] =>
  [...text.matchAll(/[A-Za-z][\w-]*/g)].map(({ 0: word, index }) => ({
    word,
    start: start + index,
    isClass: isClassList || text[index - 1] === '.',
  }));

function nodesOf(root: unknown): Node[] {
  const nodes: Node[] = [];
  const read = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) read(child);
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    nodes.push(node as Node);
    for (const child of Object.values(node)) read(child);
  };
  read(root);
  return nodes;
}

/** Strings, and pieces of templates, that become classes: given to `className`, to `classList` or to a parameter of that name. */
function classTexts(nodes: readonly Node[]): Node[] {
  const parameters = new Map<unknown, number>();
  for (const { type, id, init, params } of nodes) {
    const made = type === 'VariableDeclarator' ? (init as Node | null)?.params : params;
    const at = Array.isArray(made) ? made.findIndex((one: Node) => nameOf(one.left ?? one) === 'className') : -1;
    if (at >= 0 && nameOf(id)) parameters.set(nameOf(id), at);
  }
  return nodes.flatMap((node) => {
    if (node.type === 'AssignmentExpression' && nameOf(node.left) === 'className') return textsIn(node.right);
    if (node.type !== 'CallExpression') return [];
    const callee = node.callee as Node;
    const given = node.arguments as Node[];
    if (callee.type === 'MemberExpression' && nameOf(callee.object) === 'classList') return given.flatMap(textsIn);
    const at = callee.type === 'Identifier' ? parameters.get(callee.name) : undefined;
    return at === undefined ? [] : textsIn(given[at]);
  });
}

/** `name` of `name`, and of `any.name`. */
function nameOf(node: unknown): unknown {
  const { type, name, property } = (node ?? {}) as Partial<Node>;
  if (type === 'Identifier') return name;
  return type === 'MemberExpression' ? nameOf(property) : undefined;
}

/** The strings, and pieces of templates, that an expression's value is made of. */
function textsIn(node: unknown): Node[] {
  const { type, quasis, consequent, alternate, left, right, operator } = (node ?? {}) as Node;
  if (type === 'Literal') return [node as Node];
  if (type === 'TemplateLiteral') return quasis as Node[];
  if (type === 'ConditionalExpression') return [consequent, alternate].flatMap(textsIn);
  if (type === 'LogicalExpression' || (type === 'BinaryExpression' && operator === '+'))
    return [left, right].flatMap(textsIn);
  return [];
}

/** The modules that a script imports, at once or later; types alone are none. */
export const modulesOf = (code: string): string[] =>
  nodesOf(parseAst(code, { lang: 'ts' }))
    .filter(({ source, importKind, exportKind }) => source && importKind !== 'type' && exportKind !== 'type')
    .map(({ source }) => String((source as Node).value));
