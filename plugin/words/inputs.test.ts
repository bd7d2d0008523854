import { expect, it } from 'vitest';
import type { InputReason } from '../domain/input-reasons.ts';
import { INPUT_WORDS, sayInput } from './inputs.ts';
import { slipsOf } from './testing.ts';

it('what is wrong with a value has words in every language', () => {
  const codes = Object.keys(INPUT_WORDS) as InputReason['code'][];
  expect(
    slipsOf(
      INPUT_WORDS,
      codes.map((code) => ({ code })),
    ),
  ).toEqual([]);
});

it.each([
  ['NOT_TEXT', 'en', 'is not text'],
  ['NOT_TEXT', 'zh-CN', '不是文本'],
  ['Too big', 'zh-CN', 'Too big'],
  ['toString', 'en', 'toString'],
] as const)('%s in %s is %s', (message, language, words) => expect(sayInput(message, language)).toBe(words));
