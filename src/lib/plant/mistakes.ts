import { isMap, parseDocument } from 'yaml';
import { splitFrontmatter } from '../content/mdx.ts';
import { pick } from './random.ts';

type Files = ReadonlyMap<string, string>;
type Random = () => number;

/** A mistake in a copy of the content: which file, and its new text (undefined: the file is gone). */
export interface Planted {
  file: string;
  text: string | undefined;
}

/** A kind of mistake that an author may make, and how to make one somewhere in the content. */
export interface MistakeKind {
  name: string;
  plant: (files: Files, random: Random) => Planted[];
}

const sectionFile = /^content\/guide\/[^/]+\/(?!index)[^/]+\.mdx$/;
const recordFiles = ['content/numbers.yaml', 'content/rules.yaml', 'content/claims.yaml'];

/** Changes the body of a section that a pattern occurs in, at one of its places. */
function inBody(files: Files, random: Random, pattern: RegExp, change: (hit: string) => string): Planted[] {
  const places = [...files].flatMap(([file, text]) => {
    const body = sectionFile.test(file) ? splitFrontmatter(text)?.body : undefined;
    if (body === undefined) return [];
    const start = text.length - body.length;
    return [...body.matchAll(pattern)].map((hit) => ({ file, text, hit: hit[0], at: start + hit.index }));
  });
  const { file, text, hit, at } = pick(places, random);
  return [{ file, text: text.slice(0, at) + change(hit) + text.slice(at + hit.length) }];
}

/** Changes one record that meets a condition. */
function inRecord(
  files: Files,
  random: Random,
  path: readonly (string | number)[],
  change: (old: unknown, record: Record<string, unknown>) => unknown,
  isFit: (record: Record<string, unknown>) => boolean = () => true,
): Planted[] {
  const file = pick(recordFiles, random);
  const document = parseDocument(files.get(file) as string);
  const records = document.toJS() as Record<string, Record<string, unknown>>;
  const [id, record] = pick(
    Object.entries(records).filter(([, one]) => isFit(one)),
    random,
  );
  const next = change(document.getIn([id, ...path]), record);
  if (next === undefined) document.deleteIn([id, ...path]);
  else document.setIn([id, ...path], document.createNode(next));
  if (!isMap(document.contents)) throw new Error(`${file} is no mapping`);
  return [{ file, text: document.toString({ lineWidth: 0 }) }];
}

const sentence = /[\p{Script=Han}]。(?=\n)/gu;
const count = (random: Random) => 2 + Math.floor(random() * 27);
const hasValue = (record: Record<string, unknown>) => typeof record.value === 'string' && record.masked !== true;

/** Kinds that a gate can see. */
export const visibleKinds: readonly MistakeKind[] = [
  {
    name: '编号写错',
    plant: (files, random) => inBody(files, random, /\(\([a-z0-9-]+\)\)/g, (hit) => hit.replace(/.\)\)$/, 'q))')),
  },
  {
    name: '正文里写号码',
    plant: (files, random) =>
      inBody(files, random, sentence, (hit) => `${hit}也可以打 021-${Math.floor(1e7 + random() * 8e7)}。`),
  },
  {
    name: '正文里写期限或金额',
    plant: (files, random) => {
      const unit = pick(['天', '个工作日', '小时', '元', '个月'], random);
      return inBody(files, random, sentence, (hit) => `${hit}一般要等 ${count(random)} ${unit}。`);
    },
  },
  {
    name: '删掉来源',
    plant: (files, random) => inRecord(files, random, ['claims', 0, 'sources'], () => undefined, hasValue),
  },
  {
    name: '添一个没有凭据的相反说法',
    plant: (files, random) =>
      inRecord(
        files,
        random,
        ['claims'],
        (_, record) => {
          const said = 'owner' in record ? { owner: '另一家公司' } : { value: '正好相反' };
          const source = { title: '有人说在官网上看到过', date: '2026' };
          return [...(record.claims as unknown[]), { ...said, standing: 'official-page', sources: [source] }];
        },
        hasValue,
      ),
  },
  {
    name: '链接断了',
    plant: (files, random) => inBody(files, random, /\]\([a-z-]+\/[a-z0-9-]+\)/g, (hit) => hit.replace(/.\)$/, 'x)')),
  },
  {
    name: '加粗贴着标点',
    plant: (files, random) => inBody(files, random, sentence, (hit) => `${hit}**请记住：**先截图。`),
  },
  {
    name: '中文里用英文标点',
    plant: (files, random) => {
      const [from, to] = pick(
        [
          ['，', ','],
          ['。', '.'],
          ['：', ':'],
          ['；', ';'],
        ] as const,
        random,
      );
      return inBody(files, random, new RegExp(`(?<=\\p{Script=Han})${from}(?=\\p{Script=Han})`, 'gu'), () => to);
    },
  },
  {
    name: '地址撞车或消失',
    plant: (files, random) => {
      const file = pick(
        [...files.keys()].filter((path) => sectionFile.test(path)),
        random,
      );
      const text = files.get(file) as string;
      const gone = { file, text: undefined };
      const other = pick(
        [...files.keys()].filter((path) => sectionFile.test(path) && path !== file),
        random,
      );
      return pick<Planted[]>(
        [
          [{ file: file.replace(/[^/]+$/, (name) => name.toUpperCase().replace('MDX', 'mdx')), text }],
          [gone],
          [{ file: file.replace('.mdx', '-2.mdx'), text }, gone],
          [
            { file, text: files.get(other) as string },
            { file: other, text },
          ],
        ],
        random,
      );
    },
  },
  {
    name: '改了记录的值，没写更正',
    plant: (files, random) =>
      inRecord(
        files,
        random,
        ['value'],
        (old) => String(old).replace(/\d|$/, (digit) => (digit === '7' ? '8' : '7')),
        hasValue,
      ),
  },
  {
    name: '段落中间换行',
    plant: (files, random) => inBody(files, random, /(?<=\p{Script=Han})，(?=\p{Script=Han})/gu, () => '，\n'),
  },
  { name: '替别人打包票', plant: (files, random) => inBody(files, random, sentence, (hit) => `${hit}平台保证会退。`) },
];

/** Kinds that are well-formed and wrong: only whoever checks the source can see them. */
export const blindKinds: readonly MistakeKind[] = [
  {
    name: '引用了另一条真有的记录',
    plant: (files, random) => {
      const ids = Object.keys(parseDocument(files.get('content/rules.yaml') as string).toJS());
      return inBody(files, random, /\(\([a-z0-9-]+\)\)/g, () => `((${pick(ids, random)}))`);
    },
  },
  {
    name: '链接指到另一节真有的小节',
    plant: (files, random) => {
      const paths = [...files.keys()].filter((path) => sectionFile.test(path));
      const target = pick(paths, random).replace(/^content\/guide\/|\.mdx$/g, '');
      return inBody(files, random, /\]\([a-z-]+\/[a-z0-9-]+\)/g, () => `](${target})`);
    },
  },
  {
    name: '没有重新核对就改了日期',
    plant: (files, random) => inRecord(files, random, ['checkedOn'], () => '2026-11-23'),
  },
  {
    name: '添一个转载级的相反说法（页面改成有冲突，不算错）',
    plant: (files, random) =>
      inRecord(
        files,
        random,
        ['claims'],
        (_, record) => {
          const said = 'owner' in record ? { owner: '另一家公司' } : { value: '正好相反' };
          const sources = [{ title: '某网站', date: '2026' }];
          return [...(record.claims as unknown[]), { ...said, standing: 'reposts', sources }];
        },
        hasValue,
      ),
  },
  {
    name: '编了一个样子对的来源',
    plant: (files, random) =>
      inRecord(
        files,
        random,
        ['claims', 0, 'sources'],
        (_, record) => {
          const [claim] = record.claims as { sources: unknown[] }[];
          return [
            ...(claim?.sources ?? []),
            { title: '某某网上的一篇文章', address: 'https://example.org/a', date: '2026' },
          ];
        },
        hasValue,
      ),
  },
  {
    name: '新的值抄错了，更正也跟着写错',
    plant: (files, random) => {
      const [planted] = inRecord(files, random, ['value'], (old) => `${old}左右`, hasValue) as [Planted];
      const before = parseDocument(files.get(planted.file) as string).toJS() as Record<string, { value?: string }>;
      const after = parseDocument(planted.text as string).toJS() as Record<string, { value?: string }>;
      const id = Object.keys(after).find((key) => after[key]?.value !== before[key]?.value) as string;
      const entry = `- {on: "2026-11-24", record: ${id}, value: ${JSON.stringify(after[id]?.value)}, why: 抄错了, source: {title: 某页, date: "2026"}}\n`;
      const changes = files.get('content/changes.yaml') as string;
      return [planted, { file: 'content/changes.yaml', text: changes.replace(/^- /m, `${entry}- `) }];
    },
  },
];
