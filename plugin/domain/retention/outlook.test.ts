import { describe, expect, it } from 'vitest';
import { chanceOf, outlookOf } from './outlook.ts';

describe('a probability in a word', () => {
  it.each([
    [1, 'ALMOST_SURE'],
    [0.9, 'ALMOST_SURE'],
    [0.8999, 'LIKELY'],
    [0.6, 'LIKELY'],
    [0.5999, 'OPEN'],
    [0.4, 'OPEN'],
    [0.3999, 'UNLIKELY'],
    [0.1, 'UNLIKELY'],
    [0.0999, 'HARDLY'],
    [0, 'HARDLY'],
  ])('%f is %s', (probability, word) => expect(chanceOf(probability)).toBe(word));
});

describe('state and probability together', () => {
  it.each([
    ['AT_RISK', 0.998, 'LATE_BUT_LIKELY'],
    ['DUE', 0.6, 'LATE_BUT_LIKELY'],
    ['AT_RISK', 0.5, 'LATE_AND_OPEN'],
    ['LOST', 0.2, 'LATE_AND_UNLIKELY'],
    ['ACTIVE', 0.05, null],
    ['ACTIVE', 0.5, null],
    ['IN_HOUSE', 0.05, null],
    ['PROSPECT', null, null],
    [null, 0.5, null],
  ] as const)('%s and %s: %s', (state, probability, outlook) => expect(outlookOf(state, probability)).toBe(outlook));
});
