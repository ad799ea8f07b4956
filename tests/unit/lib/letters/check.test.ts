import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/content/check.ts';
import { type Files, goodContent, paths, replaceIn, today } from '../../../fixtures/good-content.ts';

const { letter, lock, rules } = paths;
const swap = (from: string, to: string) => (files: Files) => replaceIn(files, letter, from, to);
const both = '{polite: 您好。, firm: 请处理。}';

interface Bad {
  name: string;
  change: (files: Files) => unknown;
  line?: number;
  message: string | RegExp;
  file?: string;
  count?: number;
}

const schemaFaults: Bad[] = [
  {
    name: 'an unknown field',
    change: swap('order: 1', 'order: 1\ntone: 客气'),
    message: '不认识字段“tone”，检查拼写，或者删去',
  },
  {
    name: 'no title',
    change: swap('title: 请商家退款\n', ''),
    message: '缺少字段“title”。title 要写：写给谁、为什么事',
  },
  {
    name: 'a title that is too long',
    change: swap('请商家退款', '长'.repeat(29)),
    line: 1,
    message: 'title 有 29 字，最多 28 字',
  },
  {
    name: 'an answer that is too long',
    change: swap('写清要什么。', '长'.repeat(61)),
    line: 2,
    message: 'answer 有 61 字，最多 60 字',
  },
  { name: 'no phrase', change: swap('[怎么要钱]', '[]'), line: 3, message: '“phrases”：至少写一种问法' },
  { name: 'no alias', change: swap('[退款模板, 要钱]', '[]'), line: 4, message: '“aliases”：至少写一个别名' },
  {
    name: 'an unknown recipient',
    change: swap('to: merchant', 'to: shop'),
    line: 5,
    message: '“to”：to 只能是 merchant、platform、courier、payment、regulator、police',
  },
  {
    name: 'an order that is no whole number',
    change: swap('order: 1', 'order: 1.5'),
    line: 6,
    message: '“order”的类型不对（要 int）。order 写整数，决定排在第几',
  },
  {
    name: 'a day that does not exist',
    change: swap('2026-01-31', '2026-02-31'),
    line: 7,
    message: '“reviewedOn”：日期写成带引号的 "2026-11-22"，而且要真有这一天',
  },
  {
    name: 'no place to send it to',
    change: swap('where: 商家的对话里。\n', ''),
    message: '缺少字段“where”。where 要写：发到哪里',
  },
  {
    name: 'an unknown blank',
    change: swap('[order, happened', '[ordre, happened'),
    line: 9,
    message: /^“fields → 0”：只能用这些空格的名字：order、shop、/,
  },
  {
    name: 'too few blanks',
    change: swap('[order, happened, wish, deadline]', '[wish, deadline]'),
    line: 9,
    message: '“fields”：fields 至少写三样',
  },
  { name: 'no wish to tap', change: swap('[全额退款]', '[]'), line: 10, message: '“wishes”：至少写一个' },
  {
    name: 'more wishes than fit',
    change: swap('[全额退款]', '[一, 二, 三, 四, 五]'),
    line: 10,
    message: '“wishes”：wishes 最多四个',
  },
  {
    name: 'a line with a tone that does not exist',
    change: swap(both, '{polite: 您好。, angry: 快。}'),
    line: 12,
    message: '不认识字段“letter → 0 → angry”，检查拼写，或者删去',
  },
  {
    name: 'nothing to attach',
    change: swap('attach: [截图]', 'attach: []'),
    line: 16,
    message: '“attach”：至少写一样',
  },
  {
    name: 'no way on',
    change: swap('ifNot: {text: 再找平台。, links: [demo/first]}', ''),
    message: '缺少字段“ifNot”。ifNot 要写：text 和 links',
  },
  {
    name: 'an empty way on',
    change: swap('links: [demo/first]', 'links: []'),
    line: 17,
    message: '“ifNot → links”：至少写一页',
  },
];

const ruleFaults: Bad[] = [
  {
    name: 'a blank in the text that is not declared',
    change: swap('订单【订单号】', '订单【订单号】【商品】'),
    line: 11,
    message: '客气的写法里有“【商品】”，fields 里没有它：在 fields 里加上 goods',
    count: 2,
  },
  {
    name: 'a blank with a slip of the pen',
    change: swap('【订单号】', '【定单号】'),
    line: 11,
    message: '坚决的写法里有“【定单号】”，fields 里没有它：是否想写“【订单号】”？',
    count: 4,
  },
  {
    name: 'a blank that one tone does not use',
    change: swap(both, '{polite: 您好。【商品】, firm: 请处理。}'),
    line: 11,
    message: '客气的写法里有“【商品】”，fields 里没有它：在 fields 里加上 goods',
  },
  {
    name: 'a declared blank that is not used',
    change: swap('[order, happened', '[order, goods, happened'),
    line: 9,
    message: 'fields 里有 goods，坚决的写法里却没有“【商品】”：写上它，或者删去',
    count: 2,
  },
  {
    name: 'a blank declared twice',
    change: swap('[order, happened', '[order, order, happened'),
    line: 9,
    message: 'fields 里 order 写了两次，删去一个',
  },
  {
    name: 'no demand',
    change: (files) => {
      replaceIn(files, letter, 'happened, wish', 'happened');
      replaceIn(files, letter, '我的要求：【我的要求】，请', '请');
    },
    line: 9,
    message: 'fields 里没有 wish：每封信都要写清「我的要求」',
  },
  {
    name: 'no day to answer by, and no reason',
    change: (files) => {
      replaceIn(files, letter, 'wish, deadline', 'wish');
      replaceIn(files, letter, '请在【答复期限】前答复', '请答复');
    },
    line: 9,
    message: 'fields 里没有 deadline：每封信都要写清「答复期限」；真的没有期限，就写 noDeadline 说明为什么',
  },
  {
    name: 'an optional blank that is not declared',
    change: swap('wishes:', 'optional: [staff]\nwishes:'),
    line: 10,
    message: 'optional 里的 staff 不在 fields 里：加进 fields，或者删去',
  },
  {
    name: 'a hint for a blank that is not declared',
    change: swap('wishes:', 'hints: {staff: 没有就空着}\nwishes:'),
    line: 10,
    message: 'hints 里的 staff 不在 fields 里：加进 fields，或者删去',
  },
  {
    name: 'tones that do not differ',
    change: swap(both, '您好。'),
    line: 11,
    message: '两种语气一字不差：至少有一行写成 polite: 和 firm:',
  },
  {
    name: 'a period without a record',
    change: swap('收货后', '三天内'),
    line: 15,
    message: /^“三天”是期限、时间或金额/,
  },
  {
    name: 'a phone number without a record',
    change: swap('再找平台。', '打 95187。'),
    line: 17,
    message: /^“95187”像一个号码/,
  },
  {
    name: 'a record that does not exist',
    change: swap('收货后', '收货后 ((demo-retrn))内'),
    line: 15,
    message: /^引用了“demo-retrn”/,
  },
  {
    name: 'hearsay as a ground',
    change: swap('您好。', '我打过 ((demo-line))。'),
    line: 12,
    message: '“((demo-line))”是网传，信里不能拿它当依据：换成有原文的法条，或者删去这一句',
  },
  {
    name: 'a retired record as a ground',
    change: (files) => {
      replaceIn(files, letter, '收货后可以退', '收货后 ((demo-return))内可以退');
      replaceIn(files, rules, '  text: 演示。', '  text: 演示。\n  retired: {on: "2026-02-01", why: 改了}');
    },
    line: 15,
    message: /^引用了已停用的“demo-return”/,
    count: 2, // and where the section cites it
  },
  {
    name: 'a law that nobody has read',
    change: (files) => {
      replaceIn(files, rules, '  text: 演示。', '  text: 演示。\n  law: 《演示法》第一条');
      replaceIn(files, rules, 'official-page', 'independent-lists');
      replaceIn(files, letter, '可以退', '可以退（((demo-return:law))）');
    },
    line: 15,
    message: '“((demo-return:law))”没有读到原文，不能在信里当法条引用',
  },
  {
    name: 'a record without a law, cited as one',
    change: swap('可以退', '可以退（((demo-police:law))）'),
    line: 15,
    message: '“((demo-police:law))”：这条记录没有写 law，说不出是哪部法第几条',
  },
  {
    name: 'a letter that is too long',
    change: swap('请处理。', '长'.repeat(400)),
    line: 11,
    message: /^坚决的写法有 4\d\d 字，最多 400 字$/,
  },
  {
    name: 'an alias twice',
    change: swap('退款模板, 要钱', '退款模板, 退款 模板'),
    line: 4,
    message: '别名“退款 模板”写了两次，只留一处',
  },
  {
    name: 'an alias with a number of nobody',
    change: swap('退款模板', '打95152退款'),
    line: 4,
    message: '别名“打95152退款”里的数字 95152 不属于任何记录：先在 numbers.yaml 里写清它是谁的',
  },
  {
    name: 'a link to nowhere',
    change: swap('[demo/first]', '[demo/frist]'),
    line: 17,
    message: '“demo/frist”没有这一页，检查名字',
  },
  {
    name: 'a link to a page that has moved',
    change: (files) => {
      replaceIn(files, letter, '[demo/first]', '[demo/old]');
      replaceIn(files, lock, 'demo/second:', 'demo/old: {movedTo: demo/second}\ndemo/second:');
    },
    line: 17,
    message: '“demo/old”已经搬到“demo/second”，改成新地址',
  },
  {
    name: 'a link to itself',
    change: swap('[demo/first]', '[letters/ask]'),
    line: 17,
    message: '不行的话又回到“letters/ask”，读者刚从那里来：换一页',
  },
  {
    name: 'a number to call that may not be called',
    change: swap('order: 1', 'order: 1\ncall: demo-line'),
    line: 7,
    message: '“demo-line”没有核对到可以一键拨打的程度，换一条，或者删去 call',
  },
  {
    name: 'a number to call that does not exist',
    change: swap('order: 1', 'order: 1\ncall: nobody'),
    line: 7,
    message: 'call 写的“nobody”不是一条记录，见 numbers.yaml',
  },
  {
    name: 'two letters in one place',
    change: (files) => {
      files.set('content/letters/two.yaml', files.get(letter) as string);
      replaceIn(files, lock, 'letters/ask:', 'letters/two: {}\nletters/ask:');
    },
    file: 'content/letters/two.yaml',
    line: 6,
    message: 'order 1 和 ask.yaml 一样，改一个',
  },
  {
    name: 'a file name that is no address',
    change: (files) => files.set('content/letters/Ask_me.yaml', files.get(letter) as string),
    file: 'content/letters/Ask_me.yaml',
    message: '文件名要写成 refund.yaml：只用小写字母、数字和单个连字符，它就是网址',
  },
  {
    name: 'a letter that is not registered',
    change: (files) =>
      files.set('content/letters/two.yaml', (files.get(letter) as string).replace('order: 1', 'order: 2')),
    file: lock,
    message: '还有 1 个新地址没有登记：letters/two。运行 npm run addresses',
  },
  {
    name: 'no letter at all',
    change: (files) => files.delete(letter),
    file: 'content/letters/',
    message: '一封信也没有：从版本记录里恢复这个文件夹',
    count: 3, // and its two addresses, which have vanished
  },
];

for (const [name, list] of Object.entries({
  'the shape of a letter': schemaFaults,
  'the rules for letters': ruleFaults,
}))
  describe(name, () => {
    for (const bad of list)
      test(`reports ${bad.name}`, () => {
        const files = goodContent();
        bad.change(files);
        const faults = checkContent({ files }, today);
        expect(faults).toContainEqual(
          expect.objectContaining({
            file: bad.file ?? letter,
            ...(bad.line && { line: bad.line }),
            message: typeof bad.message === 'string' ? bad.message : expect.stringMatching(bad.message),
          }),
        );
        expect(faults).toHaveLength(bad.count ?? 1);
      });
  });

test('an outcome of the triage leads to a letter that exists', () => {
  const files = goodContent();
  replaceIn(
    files,
    paths.triage,
    '    evidence: all\n    say: 请帮我止付。',
    '    letter: ask\n    evidence: all\n    say: 请帮我止付。',
  );
  expect(checkContent({ files }, today)).toEqual([]);
  replaceIn(files, paths.triage, 'letter: ask', 'letter: aks');
  expect(checkContent({ files }, today)).toMatchObject([
    { file: paths.triage, line: 22, message: 'letter 写的“aks”没有这封信，见 content/letters/' },
  ]);
});

test('a law is cited by its name', () => {
  const files = goodContent();
  replaceIn(files, rules, '  text: 演示。', '  text: 演示。\n  law: 《演示法》第一条');
  replaceIn(files, letter, '可以退', '可以退（((demo-return:law))）');
  expect(checkContent({ files }, today)).toEqual([]);
});

test('an optional blank, a common line, and no deadline with a reason are good', () => {
  const files = goodContent();
  replaceIn(files, letter, 'order, happened, wish, deadline', 'order, happened, wish, staff');
  replaceIn(files, letter, '请在【答复期限】前答复', '工号【工号】');
  replaceIn(files, letter, 'wishes:', 'optional: [staff]\nnoDeadline: 越快越好。\nwishes:');
  expect(checkContent({ files }, today)).toEqual([]);
});

test('authors may link to a letter and to the list of them', () => {
  const files = goodContent();
  replaceIn(files, paths.first, '[按问题找](find)', '[写信](letters)，[请退款](letters/ask)');
  expect(checkContent({ files }, today)).toEqual([]);
  replaceIn(files, paths.first, '(letters/ask)', '(letters/aks)');
  expect(checkContent({ files }, today)).toMatchObject([
    { message: '链接“letters/aks”没有这一页，检查文章名和小节名' },
  ]);
});
