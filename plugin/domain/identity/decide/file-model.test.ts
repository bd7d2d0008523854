import { describe, expect, it } from 'vitest';
import { addCandidate, noCandidates, type Candidates } from '../compare/candidates.ts';
import { newEvidence, type Field, type Outcome } from '../compare/evidence.ts';
import { learnFrom, leastEvidence, totalsOfCandidate } from './file-model.ts';
import { probability, shiftOf, type FileModel } from './score.ts';

type Findings = Partial<Record<Field, [Outcome, stranger: number, relative: number]>>;
const SURE: Findings = { firstName: ['SAME', 8, 8], lastName: ['SAME', 10, 0], phone: ['SAME', 15, 0.3] };

const candidates = (...groups: [times: number, Findings][]): Candidates => {
  const all = noCandidates();
  for (const [times, findings] of groups) {
    const evidence = newEvidence();
    for (const [field, [outcome, stranger, relative]] of Object.entries(findings) as [
      Field,
      [Outcome, number, number],
    ][])
      Object.assign(evidence.findings[field], { outcome, stranger, relative });
    for (let i = 0; i < times; i++) addCandidate(all, i, i + 1, evidence, Number.NEGATIVE_INFINITY);
  }
  return all;
};

describe('candidates', () => {
  it('are kept from the least evidence on', () => {
    const evidence = newEvidence();
    evidence.findings.phone = { outcome: 'SAME', stranger: 5, relative: 0 };
    const kept = (least: number): number => {
      const all = noCandidates();
      addCandidate(all, 0, 1, evidence, least);
      return all.count;
    };
    expect([kept(4.9), kept(5), kept(5.1)]).toEqual([1, 1, 0]);
  });

  it('give back what was found, many of them too', () => {
    const all = candidates([3_000, { ...SURE, nationality: ['DIFFERENT', -2.5, -1] }]);
    expect(all.count).toBe(3_000);
    expect(totalsOfCandidate(all, 2_999, { shifts: learnFrom(noCandidates(), 10).shifts })).toMatchObject({
      stranger: 30.5,
      relative: expect.closeTo(7.3),
    });
  });
});

describe('the least evidence', () => {
  it.each([
    ['a higher score asks more', leastEvidence(1_000, 0.1), leastEvidence(1_000, 0.5)],
    ['a larger file asks more', leastEvidence(1_000, 0.1), leastEvidence(20_000, 0.1)],
    ['a large one looks at fewer weak pairs', leastEvidence(20_000, 0.1) + 2, leastEvidence(20_001, 0.1)],
  ])('%s', (_, less, more) => expect(less).toBeLessThan(more));
});

describe('what a file teaches', () => {
  const model = (...groups: [number, Findings][]): FileModel => learnFrom(candidates(...groups), 1_000);

  it('nothing where it has no pairs', () => {
    const { shifts, relatives, namesakes } = model();
    expect(shifts.every((shift) => Math.abs(shift) < 1e-9)).toBe(true);
    expect(relatives).toBeCloseTo(0);
    expect(namesakes).toBeCloseTo(-5);
  });

  it('how often the fields of one person agree', () => {
    const often = model([500, { ...SURE, email: ['SAME', 15, 0.8] }]);
    const seldom = model([500, { ...SURE, email: ['DIFFERENT', -1.3, -0.7] }]);
    expect(shiftOf(often, 'email', 'DIFFERENT')).toBeLessThan(0);
    expect(shiftOf(seldom, 'email', 'SAME')).toBeLessThan(0);
  });

  it('within limits, however clear it is', () => {
    const { shifts } = model([5_000, { ...SURE, email: ['DIFFERENT', -1.3, -0.7] }]);
    expect(Math.max(...shifts)).toBeLessThanOrEqual(3.5);
    expect(Math.min(...shifts)).toBeGreaterThanOrEqual(-3.5);
  });

  describe('how rare two of one name under one roof are', () => {
    const born = (outcome: Outcome): Findings => ({ ...SURE, birthday: [outcome, 0, 0] });
    it('rarer where their birthdays are the same', () =>
      expect(model([1_000, born('SAME')]).namesakes).toBeLessThan(-8));
    it('not rare where many are born a generation apart', () =>
      expect(model([700, born('SAME')], [300, born('GENERATION')]).namesakes).toBeGreaterThan(-2));
    it('unless as many birthdays are simply wrong', () =>
      expect(model([700, born('SAME')], [150, born('GENERATION')], [150, born('DIFFERENT')]).namesakes).toBeCloseTo(
        model([700, born('SAME')]).namesakes,
      ));
    it('untold by pairs that share neither phone nor address', () =>
      expect(
        model([300, { firstName: ['SAME', 8, 8], lastName: ['SAME', 10, 0], birthday: ['GENERATION', -4, -4] }])
          .namesakes,
      ).toBeCloseTo(-5));
  });
});

describe('the score', () => {
  const even: FileModel = { ...learnFrom(noCandidates(), 10), strangers: 10, relatives: 0, namesakes: -5 };
  it.each([
    ['as likely strangers', { stranger: 10, relative: 50, namesake: 50 }, 1 / 2],
    ['as likely relatives', { stranger: 60, relative: 0, namesake: 50 }, 1 / 2],
    ['as likely father and son', { stranger: 60, relative: 50, namesake: -5 }, 1 / 2],
    ['as likely any of the three', { stranger: 10, relative: 0, namesake: -5 }, 1 / 4],
    ['three bits more than strangers', { stranger: 13, relative: 50, namesake: 50 }, 8 / 9],
    ['beyond doubt', { stranger: 60, relative: 50, namesake: 50 }, 1],
  ])('%s', (_, totals, expected) => expect(probability(totals, even)).toBeCloseTo(expected));
});
