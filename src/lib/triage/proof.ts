import type { Triage } from '../../schemas/triage.ts';
import { nearest } from '../content/nearest.ts';
import { mostQuestions, walkTriage } from './tree.ts';

/** A fault, and the place of the value that has it. */
export type Found = [path: readonly PropertyKey[], message: string];

/** Proves the tree: every answer leads on, every question has one way to it, everything is reached, and soon. */
export function checkTree(triage: Triage): Found[] {
  return [...checkTargets(triage), ...checkQuestions(triage), ...checkOrphans(triage), ...checkDepth(triage)];
}

/** All answers with the question they belong to. */
export function allAnswers({ questions }: Triage) {
  return Object.entries(questions).flatMap(([parent, { answers }]) =>
    Object.entries(answers).map(([slug, { label, question, outcome }]) => ({
      question: parent,
      slug,
      label,
      target: { question, outcome },
    })),
  );
}

const guessed = (word: string, known: object, otherwise: string) => {
  const guess = nearest(word, Object.keys(known));
  return guess ? `，是否想写“${guess}”？` : `，${otherwise}`;
};

/** Names that stand for nothing. */
function checkTargets(triage: Triage): Found[] {
  const { first, questions, evidence, outcomes } = triage;
  const found: Found[] = [];
  if (!questions[first]) {
    const cure = guessed(first, questions, '改成 questions 里有的名字');
    found.push([['first'], `first 写的“${first}”不是一个问题${cure}`]);
  }
  for (const { question, slug, label, target } of allAnswers(triage)) {
    for (const [kind, known] of Object.entries({ question: questions, outcome: outcomes })) {
      const id = target[kind as 'question' | 'outcome'];
      if (id === undefined || known[id]) continue;
      const cure = guessed(id, known, `在 ${kind}s 里写上它`);
      const place = ['questions', question, 'answers', slug, kind];
      found.push([place, `答案“${label}”通到“${id}”，可是 ${kind}s 里没有${cure}`]);
    }
  }
  for (const [id, outcome] of Object.entries(outcomes)) {
    if (evidence[outcome.evidence]) continue;
    const cure = guessed(outcome.evidence, evidence, '在 evidence 里写上它');
    found.push([['outcomes', id, 'evidence'], `evidence 里没有“${outcome.evidence}”这一类${cure}`]);
  }
  return found;
}

/** Dead ends, and questions with several ways to them: the path is the address, so there can be only one. */
function checkQuestions(triage: Triage): Found[] {
  const answers = allAnswers(triage);
  return Object.entries(triage.questions).flatMap(([id, node]): Found[] => {
    const found: Found[] = [];
    const ways = answers
      .filter(({ target }) => target.question === id)
      .map(({ question, slug }) => `${question} → ${slug}`);
    if (id === triage.first) ways.unshift('first');
    if (ways.length > 1) {
      const cure = '一个问题只能有一条路。要共用，就让两边通到同一个 outcome';
      found.push([['questions', id], `问题“${id}”有 ${ways.length} 条路通到（${ways.join('、')}）：${cure}`]);
    }
    const count = Object.keys(node.answers).length;
    if (count < 2) {
      const fault = count === 0 ? '一个答案也没有，读者走进了死路' : '只有一个答案，不用问';
      found.push([['questions', id], `问题“${id}”${fault}：补上答案，或者删去这个问题`]);
    }
    return found;
  });
}

/** Questions, outcomes and kinds of evidence that no reader comes to. */
function checkOrphans(triage: Triage): Found[] {
  const pages = walkTriage(triage);
  const reached = {
    questions: new Set(pages.map(({ question }) => question)),
    outcomes: new Set(pages.map(({ outcome }) => outcome)),
    evidence: new Set(Object.values(triage.outcomes).map(({ evidence }) => evidence)),
  };
  const names = { questions: '问题', outcomes: '结果', evidence: '种类' } as const;
  return (['questions', 'outcomes', 'evidence'] as const).flatMap((part) =>
    Object.keys(triage[part])
      .filter((id) => !(reached[part] as ReadonlySet<string | undefined>).has(id))
      .map((id): Found => {
        const cure = part === 'evidence' ? '在一个结果的 evidence 里写上它' : '让一个答案通到它';
        return [[part, id], `没有一条路通到${names[part]}“${id}”：${cure}，或者删去`];
      }),
  );
}

function checkDepth(triage: Triage): Found[] {
  return walkTriage(triage).flatMap(({ path, steps, outcome }): Found[] => {
    const last = steps.at(-1);
    if (outcome === undefined || last === undefined || path.length <= mostQuestions) return [];
    const place = ['questions', last.question, 'answers', last.slug];
    return [[place, `走到“${path.join('/')}”要答 ${path.length} 个问题，最多 ${mostQuestions} 个：并掉一个问题`]];
  });
}
