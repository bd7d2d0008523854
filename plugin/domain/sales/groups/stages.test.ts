import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../calendar-dates.ts';
import {
  decidedOn,
  defaultProbability,
  GROUP_STAGES,
  GROUP_WAY,
  groupProblems,
  nextStage,
  reachedBy,
  stageByCalendar,
  type Decided,
  type GroupState,
} from './stages.ts';

const today = calendarDate('2026-06-15');
const group = (over: Partial<GroupState> = {}): GroupState => ({
  stage: 'TENTATIVE',
  reached: 'PROPOSED',
  hasProperty: true,
  arrivalOn: calendarDate('2026-08-01'),
  departureOn: calendarDate('2026-08-04'),
  cutOffOn: null,
  optionUntil: null,
  block: 30,
  nightsOutside: 0,
  lostReason: '',
  ...over,
});
const codes = (over: Partial<GroupState>) => groupProblems(group(over), today).map(({ code }) => code);

describe('a stage', () => {
  it.each([
    ['INQUIRY', 'PROPOSED', []],
    ['INQUIRY', 'TENTATIVE', ['STAGE_SKIPPED']],
    ['PROPOSED', 'DEFINITE', ['STAGE_SKIPPED']],
    ['TENTATIVE', 'DEFINITE', []],
    ['DEFINITE', 'TENTATIVE', []],
    ['TENTATIVE', 'INQUIRY', []],
    [null, 'DEFINITE', []],
  ] as const)('after %s may be %s: %j', (reached, stage, expected) =>
    expect(codes({ reached, stage })).toEqual(expected),
  );

  it.each([
    ['LOST', 'TENTATIVE', []],
    ['LOST', 'DEFINITE', []],
    ['LOST', 'IN_HOUSE', ['LOST_AFTER_ARRIVAL']],
    ['REFUSED', 'TENTATIVE', []],
    ['REFUSED', 'DEFINITE', ['REFUSED_AFTER_CONTRACT']],
  ] as const)('may be %s after %s: %j', (stage, reached, expected) =>
    expect(codes({ stage, reached, lostReason: 'Price' })).toEqual(expected),
  );

  it('that ends a group needs a reason', () => {
    expect(codes({ stage: 'LOST', lostReason: ' ' })).toEqual(['NO_REASON_GIVEN']);
    expect(codes({ stage: 'LOST', lostReason: 'Price' })).toEqual([]);
  });

  it.each([
    ['the proposal', 'PROPOSED', { hasProperty: false }, ['GROUP_WITHOUT_PROPERTY']],
    ['the inquiry', 'INQUIRY', { hasProperty: false, arrivalOn: null }, []],
    ['the proposal', 'PROPOSED', { arrivalOn: null }, ['GROUP_WITHOUT_DAYS']],
    ['the option', 'TENTATIVE', { block: 0 }, []],
    ['the contract', 'DEFINITE', { reached: 'TENTATIVE', block: 0 }, ['GROUP_WITHOUT_BLOCK']],
    ['the contract', 'DEFINITE', { reached: 'TENTATIVE', nightsOutside: 1 }, ['NIGHTS_OUTSIDE_DAYS']],
  ] as const)('%s (%s) with %j has %j', (_, stage, over, expected) =>
    expect(codes({ reached: null, stage, ...over })).toEqual(expected),
  );

  it.each([
    ['the day before', '2026-06-16', []],
    ['on the day itself', '2026-06-15', []],
    ['the day after', '2026-06-14', ['GROUP_DAYS_OVER']],
  ])('that is open is looked at %s arrival', (_, arrivalOn, expected) =>
    expect(codes({ arrivalOn: calendarDate(arrivalOn), departureOn: calendarDate('2026-06-20') })).toEqual(expected),
  );

  it.each([
    ['2026-07-31', []],
    ['2026-08-01', []],
    ['2026-08-02', ['CUT_OFF_AFTER_ARRIVAL']],
  ])('with a cut-off on %s: %j', (cutOffOn, expected) =>
    expect(codes({ cutOffOn: calendarDate(cutOffOn) })).toEqual(expected),
  );

  it.each([
    ['2026-08-01', []],
    ['2026-08-02', ['OPTION_AFTER_ARRIVAL']],
  ])('with an option until %s: %j', (until, expected) =>
    expect(codes({ optionUntil: calendarDate(until) })).toEqual(expected),
  );

  it('with days the wrong way round says that alone', () =>
    expect(codes({ departureOn: calendarDate('2026-08-01') })).toEqual(['GROUP_DAYS_REVERSED']));

  it('is never skipped by going from each to the next', () =>
    expect(
      GROUP_WAY.slice(1).flatMap((stage, at) =>
        groupProblems(group({ stage, reached: GROUP_WAY[at]! }), today).filter(({ code }) => code === 'STAGE_SKIPPED'),
      ),
    ).toEqual([]));

  it('keeps what was reached when it cannot be, or leaves the way', () =>
    fc.assert(
      fc.property(fc.constantFrom(...GROUP_STAGES), fc.constantFrom(...GROUP_WAY), (stage, reached) => {
        const state = group({ stage, reached });
        const isWrong = groupProblems(state, today).some(({ code }) => code === 'STAGE_SKIPPED');
        const isOff = stage === 'LOST' || stage === 'REFUSED';
        expect(reachedBy(state)).toBe(isWrong || isOff ? reached : stage);
      }),
    ));
});

describe('the calendar', () => {
  const days = { arrivalOn: calendarDate('2026-06-15'), departureOn: calendarDate('2026-06-18') };
  it.each([
    ['DEFINITE', '2026-06-14', 'DEFINITE'],
    ['DEFINITE', '2026-06-15', 'IN_HOUSE'],
    ['IN_HOUSE', '2026-06-17', 'IN_HOUSE'],
    ['IN_HOUSE', '2026-06-18', 'CLOSED'],
    ['DEFINITE', '2026-06-20', 'CLOSED'],
    ['TENTATIVE', '2026-06-20', 'TENTATIVE'],
    ['LOST', '2026-06-20', 'LOST'],
  ] as const)('brings %s on %s to %s', (stage, on, expected) =>
    expect(stageByCalendar({ stage, ...days }, calendarDate(on))).toBe(expected),
  );
  it.each([
    ['INQUIRY', 'PROPOSED'],
    ['TENTATIVE', 'DEFINITE'],
    ['DEFINITE', null],
    ['LOST', null],
  ] as const)('after %s comes by hand %s', (stage, next) => expect(nextStage(stage)).toBe(next));
});

describe('the probability of a stage', () => {
  const decided: Decided[] = [
    { reached: 'CLOSED', stage: 'CLOSED', groups: 20 },
    { reached: 'TENTATIVE', stage: 'LOST', groups: 5 },
    { reached: 'INQUIRY', stage: 'LOST', groups: 20 },
    { reached: 'INQUIRY', stage: 'REFUSED', groups: 5 },
    { reached: 'DEFINITE', stage: 'DEFINITE', groups: 99 },
  ];
  it.each([
    // (20 + 10 × 0.1) of 50 and 10; (20 + 10 × 0.6) of 25 and 10.
    ['INQUIRY', 0.35, 20, 50],
    ['TENTATIVE', 0.74, 20, 25],
    ['DEFINITE', 0.97, 20, 20],
    ['CLOSED', 1, 0, 0],
    ['LOST', 0, 0, 0],
  ] as const)('%s by own history is %d', (stage, probability, won, all) =>
    expect(defaultProbability(stage, decided)).toEqual({ probability, won, decided: all }),
  );
  it.each([
    ['INQUIRY', 0.1],
    ['PROPOSED', 0.3],
    ['TENTATIVE', 0.6],
    ['DEFINITE', 0.9],
  ] as const)('%s without a history is what is usual', (stage, probability) =>
    expect(defaultProbability(stage, []).probability).toBe(probability),
  );
  it('grows on its way, whatever the history', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            reached: fc.constantFrom(...GROUP_WAY),
            stage: fc.constantFrom('LOST' as const, 'REFUSED' as const),
            groups: fc.nat(50),
          }),
        ),
        fc.nat(200),
        (lost, closed) => {
          const all: Decided[] = [...lost, { reached: 'CLOSED', stage: 'CLOSED', groups: closed }];
          const ways = GROUP_WAY.map((stage) => defaultProbability(stage, all).probability);
          expect(ways.toSorted((one, other) => one - other)).toEqual(ways);
        },
      ),
    ));
});

describe('the day of a decision', () => {
  const stored = {
    decidedOn: null,
    reached: 'TENTATIVE',
    probability: 0.6,
    closeOn: calendarDate('2026-09-01'),
  } as const;
  const [earlier, closed] = [calendarDate('2026-05-05'), calendarDate('2026-06-01')];
  it.each([
    ['an open group', 'TENTATIVE', {}, null],
    ['an open group that was won before', 'TENTATIVE', { decidedOn: earlier, reached: 'DEFINITE' }, null],
    ['a contract signed today', 'DEFINITE', {}, today],
    ['a contract that stands', 'DEFINITE', { decidedOn: earlier, reached: 'DEFINITE' }, earlier],
    ['a group that has come', 'IN_HOUSE', { decidedOn: earlier, reached: 'DEFINITE' }, earlier],
    ['a group lost today', 'LOST', {}, today],
    [
      'a contract that fell through today',
      'LOST',
      { decidedOn: earlier, reached: 'DEFINITE', probability: 0.9 },
      today,
    ],
    ['a group that stays lost', 'LOST', { decidedOn: earlier, probability: 0 }, earlier],
    ['a lost group that was won after all', 'DEFINITE', { decidedOn: earlier, probability: 0 }, today],
    ['a group that comes in won', 'CLOSED', { reached: null, closeOn: closed }, closed],
    ['one that comes in won, to be closed later', 'DEFINITE', { reached: null }, today],
    ['one that was lost before days were kept', 'LOST', { probability: 0, closeOn: closed }, closed],
    ['one that was refused, without a close date', 'REFUSED', { probability: 0, closeOn: null }, today],
  ] as const)('of %s', (_, stage, over, expected) => {
    expect(decidedOn({ stage, arrivalOn: calendarDate('2026-08-01') }, { ...stored, ...over }, today)).toBe(expected);
  });

  it('is at the latest that of arrival', () => {
    const arrivalOn = calendarDate('2024-03-01');
    expect(decidedOn({ stage: 'CLOSED', arrivalOn }, { ...stored, reached: null }, today)).toBe(arrivalOn);
  });
});
