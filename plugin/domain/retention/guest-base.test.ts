import { describe, expect, it } from 'vitest';
import { guestBase, guestBaseSchema, rfmMeasures } from './guest-base.ts';
import type { GuestHistory, StayHistory } from './guest-history.ts';
import { RFM_WINDOW_DAYS } from './rfm.ts';

const stays = (days: number[], amount: number): StayHistory => ({
  kind: 'stays',
  days,
  amounts: days.map(() => amount),
});
const ASOF = 2000;

/** Two hundred guests who bring less and less; the first ones return every ten days, the later ones every hundred. */
const hotel: GuestHistory[] = Array.from({ length: 200 }, (_, i) =>
  stays(i < 60 ? [1000, 1010, 1020] : [1000, 1100, 1200], 1000 / (i + 1)),
);

describe('the guest base', () => {
  it('has a rhythm for each segment of its own intervals', () => {
    const { rhythms, hotelRhythm } = guestBase(hotel, ASOF, 'day');
    expect(rhythms.OCCASIONAL).toMatchObject({ due: 100, of: 'OCCASIONAL' });
    expect(hotelRhythm).toMatchObject({ intervals: 400, due: 100, of: 'HOTEL' });
  });

  it('judges a segment with fewer than 30 intervals by the whole hotel', () => {
    const { rhythms, hotelRhythm } = guestBase(hotel, ASOF, 'day');
    // Two guests bring the first fifth of the revenue: four intervals.
    expect(rhythms.VIP).toEqual(hotelRhythm);
    expect(rhythms.KEY.of).toBe('HOTEL');
  });

  it.each([
    ['no guests', [], 'NOBODY'],
    ['two intervals', [stays([1000, 1010, 1020], 10)], 'NOBODY'],
    ['three intervals', [stays([1000, 1010, 1020, 1030], 10)], 'HOTEL'],
  ])('falls back to the house rule with %s: %s', (_, guests, of) => {
    expect(guestBase(guests, ASOF, 'day').rhythms.REGULAR.of).toBe(of);
  });

  it('takes the mean interval of summaries as random returns', () => {
    const summaries: GuestHistory[] = Array.from({ length: 40 }, () => ({
      kind: 'summary',
      frequency: 2,
      recency: 20,
      age: 30,
      value: 50,
    }));
    const { hotelRhythm, meanRepeatValue } = guestBase(summaries, ASOF, 'week');
    expect(hotelRhythm.intervals).toBe(80);
    expect(hotelRhythm.due).toBeCloseTo(70 * Math.log(2), 9);
    expect(meanRepeatValue).toBe(50);
  });

  it('knows no repeat value where no repeat stay was paid for', () => {
    expect(guestBase([stays([1000], 80), stays([1000, 1010], 0)], ASOF, 'day').meanRepeatValue).toBeNull();
  });

  it('comes back whole from JSON, classes that nobody reaches included', () => {
    const base = guestBase([], ASOF, 'day');
    expect(base.pyramid.vip).toBe(Infinity);
    expect(guestBaseSchema.parse(JSON.parse(JSON.stringify(base)))).toEqual(base);
    const full = guestBase(hotel, ASOF, 'day');
    expect(guestBaseSchema.parse(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });
});

describe('RFM measures', () => {
  it.each([
    ['the first day of the window', ASOF - RFM_WINDOW_DAYS + 1, 2],
    ['the day before it', ASOF - RFM_WINDOW_DAYS, 1],
  ])('count a stay on %s: %i stays', (_, day, frequency) => {
    expect(rfmMeasures(stays([day, 1900], 70), ASOF, 'day')).toEqual({
      recency: 1900,
      frequency,
      monetary: 70 * frequency,
    });
  });

  it('are none for a guest who has not stayed in the window', () => {
    expect(rfmMeasures(stays([ASOF - RFM_WINDOW_DAYS], 70), ASOF, 'day')).toBeNull();
  });

  it('of a summary count the first stay, whose amount is not known', () => {
    const summary: GuestHistory = { kind: 'summary', frequency: 2, recency: 20, age: 30, value: 50 };
    expect(rfmMeasures(summary, ASOF, 'week')).toEqual({ recency: ASOF - 70, frequency: 3, monetary: 100 });
  });
});
