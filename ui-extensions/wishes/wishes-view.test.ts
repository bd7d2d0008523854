import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { KeptPreference } from '../../plugin/host/preferences.ts';
import { wishesView } from './wishes-view.ts';

const TODAY = calendarDate('2026-06-15');
const wish = (id: string, over: Partial<KeptPreference> = {}): KeptPreference => ({
  id,
  guestId: 'ana',
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
  ...over,
});
const shown = (kept: KeptPreference[]) => {
  const { current, past, contradictions } = wishesView(kept, TODAY);
  return {
    current: current.map(({ id }) => id),
    past: past.map(({ id }) => id),
    contradictions: contradictions.map(({ preference, against }) => [preference.id, against.id]),
  };
};

describe('the wishes of a guest', () => {
  it('are musts first, then what was said last', () =>
    expect(
      shown([
        wish('old', { category: 'VIEW', value: 'SEA' }),
        wish('new', { lastConfirmedOn: calendarDate('2026-06-01') }),
        wish('must', { category: 'BED', value: 'TWIN', strength: 'MUST' }),
        wish('never dated', { category: 'VIEW', value: 'CITY', lastConfirmedOn: null }),
      ]).current,
    ).toEqual(['must', 'new', 'old', 'never dated']));

  it.each([
    ['2026-06-14', false],
    ['2026-06-15', true],
    ['2026-06-16', true],
  ])('that hold until %s count on 2026-06-15: %s', (until, counts) =>
    expect(shown([wish('a', { validUntil: calendarDate(until) })])).toMatchObject(
      counts ? { current: ['a'], past: [] } : { current: [], past: ['a'] },
    ),
  );

  it('for one stay are left to that stay', () =>
    expect(shown([wish('a', { origin: 'ONE_OFF' })])).toEqual({ current: [], past: [], contradictions: [] }));

  it('that contradict are told of once each, unless one of them counts no more', () => {
    const low = wish('low', { value: 'LOW' });
    expect(shown([wish('high'), low]).contradictions).toEqual([['high', 'low']]);
    expect(shown([wish('high'), { ...low, validUntil: calendarDate('2026-06-14') }]).contradictions).toEqual([]);
  });
});
