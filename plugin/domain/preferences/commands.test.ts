import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { contradictionsOf, retired, saidAgain, toAdd } from './commands.ts';
import { isCurrent, type Preference } from './preference.ts';

const TODAY = calendarDate('2026-06-15');
const wish = (over: Partial<Preference> = {}): Preference & { id: string } => ({
  id: 'kept',
  category: 'FLOOR',
  value: 'HIGH',
  polarity: 'WANTS',
  strength: 'PREFERS',
  origin: 'OBSERVED',
  confidence: 0.6,
  evidenceStays: ['s1'],
  lastConfirmedOn: null,
  validUntil: null,
  sensitive: false,
  ...over,
});

describe('a wish that is said', () => {
  it('is sure, of today, and lasts', () =>
    expect(saidAgain(wish({ validUntil: calendarDate('2026-01-01') }), TODAY)).toMatchObject({
      origin: 'DECLARED',
      confidence: 1,
      lastConfirmedOn: TODAY,
      validUntil: null,
    }));

  it('is kept for two years where it says something about health', () =>
    expect(saidAgain(wish({ category: 'DIETARY', value: 'VEGAN', sensitive: true }), TODAY).validUntil).toBe(
      '2028-06-15',
    ));

  it('takes the place of what was known of the same, with its stays', () =>
    expect(
      toAdd([wish({ polarity: 'AVOIDS', evidenceStays: [] }), wish({ value: 'LOW' })], [wish()], TODAY),
    ).toMatchObject([
      { id: 'kept', preference: { polarity: 'AVOIDS', evidenceStays: ['s1'], origin: 'DECLARED' } },
      { id: undefined, preference: { value: 'LOW', evidenceStays: [] } },
    ]));

  it('that is retired holds today no more, until it is said again', () => {
    const gone = retired(wish(), TODAY);
    expect(isCurrent(gone, TODAY, null)).toBe(false);
    expect(isCurrent(gone, calendarDate('2026-06-14'), null)).toBe(true);
    expect(isCurrent(saidAgain(gone, TODAY), TODAY, null)).toBe(true);
  });
});

describe('wishes that do not go together', () => {
  const said = [wish({ value: 'LOW' })];
  it.each([
    ['a high floor and a low one', wish(), 1],
    ['a high floor that was for one stay', wish({ origin: 'ONE_OFF' }), 0],
    ['a high floor that was retired', wish({ validUntil: calendarDate('2026-06-14') }), 0],
    ['a high floor that ends today', wish({ validUntil: TODAY }), 1],
    ['another category', wish({ category: 'BED', value: 'KING' }), 0],
    ['the same, whose place it takes', wish({ value: 'LOW', polarity: 'AVOIDS' }), 0],
  ])('%s', (_, kept, many) => expect(contradictionsOf(said, [kept], TODAY)).toHaveLength(many));
});
