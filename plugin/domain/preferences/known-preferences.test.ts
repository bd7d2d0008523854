import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, fromDayNumber } from '../calendar-dates.ts';
import { observedPreferences } from './behaviour.ts';
import { combinePreferences, contradict, preferencesForStay, withoutSensitive } from './known-preferences.ts';
import { phraseTable } from './phrase-table.ts';
import { type Preference, preferenceWeight } from './preference.ts';
import { declaredPreference, vocabularyOf } from './statements.ts';

const preference = (given: Partial<Preference>): Preference => ({
  category: 'FLOOR',
  value: 'HIGH',
  polarity: 'WANTS',
  strength: 'PREFERS',
  origin: 'DECLARED',
  confidence: 1,
  evidenceStays: [],
  lastConfirmedOn: calendarDate('2026-01-01'),
  validUntil: null,
  sensitive: false,
  ...given,
});
const table = phraseTable();
const asOf = calendarDate('2026-06-01');

describe('statements', () => {
  it.each([
    ['FLOOR', 'High floor', 'HIGH', 'WANTS'],
    ['FLOOR', 'high', 'HIGH', 'WANTS'],
    ['VIEW', 'ocean', 'SEA', 'WANTS'],
    ['BED', '大床', 'DOUBLE', 'WANTS'],
    ['SMOKING', 'NON_SMOKING', 'SMOKING', 'AVOIDS'],
    ['LOCATION', 'away from elevator', 'NEAR_ELEVATOR', 'AVOIDS'],
    ['NEWSPAPER', 'Morning Post', 'MORNING_POST', 'WANTS'],
    ['ROOM_TYPE', 'dlx', 'DLX', 'WANTS'],
  ] as const)('%s "%s" is %s, %s', (category, value, expected, polarity) => {
    expect(vocabularyOf(category, value, table)).toEqual({ value: expected, polarity });
  });

  it.each([
    ['WANTS', 'AVOIDS'],
    ['AVOIDS', 'WANTS'],
  ] as const)('%s non-smoking is %s smoking', (polarity, expected) => {
    const stated = {
      category: 'SMOKING',
      value: 'non-smoking',
      polarity,
      strength: 'MUST',
      on: asOf,
      stay: null,
    } as const;
    expect(declaredPreference(stated, table)).toMatchObject({ value: 'SMOKING', polarity: expected, strength: 'MUST' });
  });

  it('keeps diet apart and lets it run out', () => {
    const stated = {
      category: 'DIETARY',
      value: 'halal',
      polarity: 'WANTS',
      strength: 'PREFERS',
      on: asOf,
      stay: 'S1',
    } as const;
    const declared = declaredPreference(stated, table);
    expect(declared).toMatchObject({ sensitive: true, validUntil: '2028-06-01', evidenceStays: ['S1'] });
    expect(withoutSensitive([declared, preference({})])).toEqual([preference({})]);
  });
});

describe('age', () => {
  it.each([
    ['fresh', 'DECLARED', 0, 1],
    ['said four years ago', 'DECLARED', 1460, 0.5],
    ['seen two years ago', 'OBSERVED', 730, 0.5],
    ['seen four years ago', 'OBSERVED', 1460, 0.25],
  ] as const)('a wish %s counts by half-lives', (_name, origin, days, expected) => {
    const lastConfirmedOn = fromDayNumber(20_000);
    expect(preferenceWeight(preference({ origin, lastConfirmedOn }), fromDayNumber(20_000 + days))).toBeCloseTo(
      expected,
      10,
    );
  });

  it('does not fade a must', () => {
    expect(preferenceWeight(preference({ strength: 'MUST' }), fromDayNumber(40_000))).toBe(1);
  });
});

const stays = (...beds: (string | null)[]) =>
  beds.map((value, index) => ({
    stay: `S${index + 1}`,
    departureOn: fromDayNumber(20_000 + index),
    chosen: value === null ? [] : [{ category: 'BED' as const, value, polarity: 'WANTS' as const }],
  }));

describe('behaviour', () => {
  it.each([
    ['one stay', ['KING'], []],
    ['one of two', ['KING', null], []],
    ['two of two', ['KING', 'KING'], [['KING', 0.75]]],
    ['two of three', ['KING', 'TWIN', 'KING'], [['KING', 0.6]]],
    ['one of three each', ['KING', 'TWIN', 'QUEEN'], []],
    ['three of three', ['KING', 'KING', 'KING'], [['KING', 0.8]]],
    ['only the last three count', ['KING', 'KING', 'TWIN', 'TWIN'], [['TWIN', 0.6]]],
    ['a habit that ended', ['KING', 'KING', null, null], []],
  ])('%s', (_name, beds, expected) => {
    expect(observedPreferences(stays(...beds)).map(({ value, confidence }) => [value, confidence])).toEqual(expected);
  });

  it('gives its evidence and date, and is never a must', () => {
    expect(observedPreferences(stays('KING', 'TWIN', 'KING'))[0]).toMatchObject({
      origin: 'OBSERVED',
      strength: 'PREFERS',
      evidenceStays: ['S1', 'S3'],
      lastConfirmedOn: fromDayNumber(20_002),
    });
  });

  it('does not depend on the order of the stays', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('KING', 'TWIN', null), { maxLength: 6 }), (beds) => {
        const given = stays(...beds);
        expect(observedPreferences(given.toReversed())).toEqual(observedPreferences(given));
      }),
    );
  });
});

describe('combining', () => {
  const statement = fc.record({
    category: fc.constantFrom('BED' as const, 'FLOOR' as const),
    value: fc.constantFrom('HIGH', 'LOW', 'KING', 'TWIN'),
    polarity: fc.constantFrom('WANTS' as const, 'AVOIDS' as const),
    origin: fc.constantFrom('DECLARED' as const, 'OBSERVED' as const),
    lastConfirmedOn: fc.integer({ min: 20_000, max: 20_010 }).map(fromDayNumber),
    evidenceStays: fc.constantFrom<string[]>([], ['S1'], ['S2']),
  });

  it('does not depend on the order in which statements came in', () => {
    fc.assert(
      fc.property(fc.array(statement.map(preference)), (given) => {
        expect(combinePreferences(given.toReversed())).toEqual(combinePreferences(given));
      }),
    );
  });

  it('never lets a one-off change what lasts', () => {
    fc.assert(
      fc.property(fc.array(statement.map(preference)), fc.array(statement.map(preference)), (lasting, others) => {
        const oneOffs = others.map((other) => ({ ...other, origin: 'ONE_OFF' as const, evidenceStays: ['S9'] }));
        expect(combinePreferences([...oneOffs, ...lasting]).lasting).toEqual(combinePreferences(lasting).lasting);
      }),
    );
  });

  it.each([
    [
      'the later of two declared',
      [
        { polarity: 'WANTS', lastConfirmedOn: '2026-01-02' },
        { polarity: 'AVOIDS', lastConfirmedOn: '2026-01-01' },
      ],
      'WANTS',
    ],
    [
      'what was said, though something else was seen later',
      [
        { polarity: 'AVOIDS', lastConfirmedOn: '2025-01-01' },
        { origin: 'OBSERVED', lastConfirmedOn: '2026-01-01' },
      ],
      'AVOIDS',
    ],
  ] as const)('counts %s', (_name, given, expected) => {
    const statements = given.map((each) =>
      preference({ ...each, lastConfirmedOn: calendarDate(each.lastConfirmedOn) }),
    );
    const known = combinePreferences(statements);
    expect(known.lasting.map(({ polarity }) => polarity)).toEqual([expected]);
    expect(known.contradictions).toHaveLength(1);
  });

  it('lets behaviour confirm what was said', () => {
    const seen = preference({ origin: 'OBSERVED', confidence: 0.6, evidenceStays: ['S2'], lastConfirmedOn: asOf });
    expect(combinePreferences([preference({ evidenceStays: ['S1'] }), seen]).lasting).toEqual([
      preference({ evidenceStays: ['S1', 'S2'], lastConfirmedOn: asOf }),
    ]);
  });
});

describe('contradictions', () => {
  const pair = (category: Preference['category'], a: string, b: string): [Preference, Preference] => [
    preference({ category, value: a }),
    preference({ category, value: b }),
  ];
  it.each([
    ['a high floor and a low one', pair('FLOOR', 'HIGH', 'LOW'), true],
    ['a king bed and twin beds', pair('BED', 'KING', 'TWIN'), true],
    ['a king bed and a double bed', pair('BED', 'KING', 'DOUBLE'), false],
    ['two views', pair('VIEW', 'SEA', 'GARDEN'), false],
    ['the same twice', pair('FLOOR', 'HIGH', 'HIGH'), false],
    ['wanted and avoided', [preference({}), preference({ polarity: 'AVOIDS' })], true],
    [
      'a high floor wanted, a low one avoided',
      [preference({}), preference({ value: 'LOW', polarity: 'AVOIDS' })],
      false,
    ],
    ['different categories', [preference({}), preference({ category: 'VIEW', polarity: 'AVOIDS' })], false],
  ] as [string, [Preference, Preference], boolean][])('%s: %s', (_name, [a, b], expected) => {
    expect(contradict(a, b)).toBe(expected);
    expect(contradict(b, a)).toBe(expected);
  });

  it('shows both sides', () => {
    const { contradictions } = combinePreferences([preference({}), preference({ value: 'LOW', origin: 'OBSERVED' })]);
    expect(contradictions).toEqual([
      { counts: preference({}), against: preference({ value: 'LOW', origin: 'OBSERVED' }) },
    ]);
  });
});

describe('what counts for a stay', () => {
  const oneOff = preference({
    value: 'LOW',
    origin: 'ONE_OFF',
    evidenceStays: ['S1'],
    validUntil: calendarDate('2026-06-03'),
  });

  it.each([
    ['its own one-off goes before what lasts', 'S1', '2026-06-01', ['LOW']],
    ['to its last day', 'S1', '2026-06-03', ['LOW']],
    ['and no longer', 'S1', '2026-06-04', ['HIGH']],
    ['for another stay the lasting wish stands', 'S2', '2026-06-01', ['HIGH']],
  ])('%s', (_name, stay, on, expected) => {
    const known = { lasting: [preference({})], oneOffs: [oneOff] };
    expect(preferencesForStay(known, stay, calendarDate(on)).map(({ value }) => value)).toEqual(expected);
  });

  it('does not weaken a must that is asked for again as a wish', () => {
    const must = preference({ strength: 'MUST' });
    const again = preference({ origin: 'ONE_OFF', evidenceStays: ['S1'] });
    expect(preferencesForStay({ lasting: [must], oneOffs: [again] }, 'S1', asOf)).toEqual([must]);
  });
});
