import { describe, expect, it } from 'vitest';
import { HANDOVER_NOTE, HANDOVER_WORDS } from './handover.ts';
import { slipsOf } from './testing.ts';
import { inWords } from './words.ts';

const counts = { ACCOUNT: 2, OPPORTUNITY: 1, TASK: 0, GUEST: 1 };
const name = 'Rui Costa';

describe('what is said of a handover', () => {
  it('has words in every language', () =>
    expect(
      slipsOf(HANDOVER_WORDS, [
        { code: 'HANDED_OVER', from: name, to: ['Eva Lind', 'Ana Lopes'], ...counts },
        { code: 'HANDOVER_GOES_ON', from: name },
        { code: 'HANDOVER_TAKEN_BACK', from: name, ...counts },
        { code: 'HANDED_TO_HIMSELF', name },
        { code: 'MEMBER_NOT_FOUND' },
        { code: 'NOTHING_TO_HAND_OVER', name },
        { code: 'HANDOVER_NOT_FOUND' },
        { code: 'HANDOVER_UNDER_WAY', name },
        { code: 'TAKEN_BACK_BEFORE', name },
      ]),
    ).toEqual([]));

  it('names who took over how much', () =>
    expect(inWords(HANDOVER_WORDS, { code: 'HANDED_OVER', from: name, to: ['Eva Lind'], ...counts }, 'en')).toBe(
      'Handed over from Rui Costa to Eva Lind: 2 accounts, 1 open opportunity, 0 open tasks and 1 guest looked after.',
    ));

  it('notes who had it before', () =>
    expect(HANDOVER_NOTE.en(name, 'Eva Lind')).toBe('Handed over from Rui Costa to Eva Lind'));
});
