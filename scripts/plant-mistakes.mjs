// Plants mistakes with a fixed seed into copies of the real content, and prints which ones the gates catch.
import { parseArgs } from 'node:util';
import { printError, root } from './project.mjs';

try {
  const { values } = parseArgs({ options: { seed: { type: 'string' }, times: { type: 'string' } } });
  const { todayInChina } = await import('../src/schemas/dates.ts');
  const { readContent } = await import('../src/lib/content/read.ts');
  const { blindKinds, visibleKinds } = await import('../src/lib/plant/mistakes.ts');
  const { plantMistakes } = await import('../src/lib/plant/run.ts');
  const { files } = readContent(root);
  const options = { seed: Number(values.seed ?? 20261122), times: Number(values.times ?? 4), today: todayInChina() };

  const print = (title, outcomes) => {
    console.log(`\n== ${title}`);
    for (const { kind, files, caught } of outcomes) {
      const said = caught ? `查出：${caught.message.slice(0, 60)}` : '没有查出';
      console.log(`${caught ? '✓' : '✗'} ${kind}  ${files.join('、')}\n    ${said}`);
    }
    const count = outcomes.filter(({ caught }) => caught).length;
    console.log(`${title}：${outcomes.length} 处里查出 ${count} 处`);
    return outcomes.length - count;
  };
  const missed = print('看得见的错', plantMistakes(files, visibleKinds, options));
  print('样子对、内容错，检查看不见的错（要靠人对照来源）', plantMistakes(files, blindKinds, options));
  process.exitCode = missed > 2 ? 1 : 0;
} catch (error) {
  printError(error);
  process.exitCode = 1;
}
