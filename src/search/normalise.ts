import type { Language } from './language.ts';

/** Longest query that is looked at, in characters. */
export const queryLimit = 200;

/** Tidies what was typed for showing: no control characters, invisible marks or lone surrogates; bounded. */
export function tidyQuery(query: string): string {
  const whole = [...query.slice(0, queryLimit * 2)]
    .map((char) => (/\s/.test(char) ? ' ' : char))
    .filter((char) => !/[\p{Cc}\p{Cs}\p{Cf}]/u.test(char))
    .join('');
  return [...whole.normalize('NFKC').replace(/\s+/g, ' ').trim()].slice(0, queryLimit).join('');
}

/** One form of each character: compatibility forms, case, Traditional. Used on the guide's text and on queries. */
export const normalise = (text: string, language: Language): string =>
  language.simplify(text.normalize('NFKC').toLowerCase());

/** The brand is in every question, so that it tells nothing apart. */
const brand = /拼多多|拼夕夕|pinduoduo|pdd/g;

const questionPhrases =
  /怎么办呢?|该?怎么样?|怎样|如何|咋办|咋|为什么|为啥|是不是|能不能|可不可以|可以|请问|帮我|帮忙|多少|什么|哪里|在哪儿?|哪个|是谁|有没有|应该|一下|我要|我想|想要|我的|我|你|吗|呢|吧|啊|呀|的|了|么|嘛/g;

/**
 * Takes the words out of a question that say nothing about the problem.
 * A query that consists of nothing else stays as it is.
 * @param query normalised
 */
export function stripQuestion(query: string): string {
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  const bare = tidy(query.replace(questionPhrases, ' '));
  const candidates = [tidy(bare.replace(brand, ' ')), bare];
  return candidates.find((text) => /[\p{L}\p{N}]/u.test(text)) ?? query;
}
