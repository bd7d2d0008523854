import { describe, expect, it } from 'vitest';
import { leftOutOf, type GuestMarks, type LeftOut } from './left-out.ts';
import { presetProgram } from './presets.ts';
import { readRuleFile, type RuleFile } from './rule-file.ts';

const NOBODY: GuestMarks = { doNotRent: false, tags: [] };
const house = presetProgram('house')!;
const programWith = (leftOut: RuleFile['leftOut']) => {
  const read = readRuleFile({ ...house, leftOut });
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  return read.program;
};

describe('guests whom the rules leave out', () => {
  it.each<[string, Partial<GuestMarks>, LeftOut | null]>([
    ['nobody without a mark', {}, null],
    ['do not rent', { doNotRent: true }, { code: 'GUEST_NOT_WELCOME' }],
    ['staff', { tags: ['golf', 'Staff'] }, { code: 'GUEST_LEFT_OUT', tag: 'Staff' }],
    ['anonymised', { tags: ['ANONYMIZED '] }, { code: 'GUEST_LEFT_OUT', tag: 'ANONYMIZED ' }],
    ['not who has another tag', { tags: ['staff of a partner'] }, null],
  ])('by default: %s', (_, marks, expected) => {
    expect(leftOutOf(house, { ...NOBODY, ...marks })).toEqual(expected);
  });

  it('are as the rules say', () => {
    const program = programWith({ doNotRent: false, tags: ['员工'] });
    expect(leftOutOf(program, { doNotRent: true, tags: ['staff'] })).toBeNull();
    expect(leftOutOf(program, { doNotRent: false, tags: ['员工'] })).toEqual({ code: 'GUEST_LEFT_OUT', tag: '员工' });
  });
});
