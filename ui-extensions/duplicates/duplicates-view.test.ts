import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { MatchReason } from '../../plugin/domain/identity/decide/reasons.ts';
import type { OpenPair, PersonOfPair } from '../../plugin/host/duplicates.ts';
import { writingFor } from '../kit/writing.ts';
import { likePair, pairView } from './duplicates-view.ts';

const person = (id: string, fields: Partial<PersonOfPair> = {}): PersonOfPair => ({
  id,
  createdAt: '2026-01-01T00:00:00Z',
  name: { firstName: 'Ana', lastName: 'Silva' },
  email: '',
  phone: '',
  guestNumber: '',
  guestBirthday: null,
  guestNationality: '',
  guestLanguage: '',
  guestStays: 0,
  stays: 0,
  guestNights: 0,
  guestLastStayOn: null,
  guestTotalRevenue: null,
  guestDoNotRent: false,
  ...fields,
});
const same = (field: 'lastName' | 'birthday'): MatchReason => ({
  code: 'FIELD',
  field,
  outcome: 'SAME',
  frequency: null,
  bits: 5,
});
const pair = (id: string, grounds: MatchReason[], fields: Partial<OpenPair> = {}): OpenPair => ({
  id,
  score: 0.987,
  grounds,
  one: person('A'),
  other: person('B'),
  ...fields,
});
const options = { isSwapped: false, yes: 'Yes', writing: writingFor('en') };

describe('a pair', () => {
  it('has the guest with more stays first, unless it is swapped', () => {
    const two = pair('1', [], { one: person('A', { stays: 1 }), other: person('B', { stays: 4 }) });
    expect(pairView(two, options)).toMatchObject({
      kept: { id: 'B' },
      givenUp: { id: 'A', stays: 1 },
      likeness: '98.7%',
    });
    expect(pairView(two, { ...options, isSwapped: true })).toMatchObject({ kept: { id: 'A' }, givenUp: { id: 'B' } });
  });

  it('marks what differs, what one side lacks, and leaves out what neither says', () => {
    const two = pair('1', [], {
      one: person('A', {
        stays: 2,
        email: 'a@example.org',
        guestBirthday: calendarDate('1980-05-01'),
        guestDoNotRent: true,
      }),
      other: person('B', { email: 'b@example.org', name: { firstName: 'ANA', lastName: 'Sílva' } }),
    });
    expect(pairView(two, options).lines).toEqual([
      { field: 'name', kept: 'Silva, Ana', givenUp: 'Sílva, ANA', finding: 'SAME' },
      { field: 'birthday', kept: 'May 1, 1980', givenUp: '–', finding: 'MISSING' },
      { field: 'email', kept: 'a@example.org', givenUp: 'b@example.org', finding: 'DIFFERENT' },
      { field: 'stays', kept: '2', givenUp: '–', finding: 'MISSING' },
      { field: 'doNotRent', kept: 'Yes', givenUp: '–', finding: 'MISSING' },
    ]);
  });
});

describe('pairs that are decided alike', () => {
  const first = pair('1', [same('lastName'), same('birthday')]);
  it.each<[string, MatchReason[], boolean]>([
    ['the same fields in any order', [same('birthday'), same('lastName')], true],
    ['another field', [same('lastName')], false],
    ['a conflict', [same('lastName'), same('birthday'), { code: 'TWO_GENDERS' }], false],
    ['no reasons', [], false],
  ])('%s', (_, grounds, isLike) =>
    expect(likePair(first, [first, pair('2', grounds)]).map(({ id }) => id)).toEqual(isLike ? ['1', '2'] : ['1']),
  );

  it('are none where something speaks against it', () =>
    expect(likePair(pair('1', [{ code: 'NOTHING_BUT_THE_NAME' }]), [first])).toEqual([]));
});
