import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { micros } from '../../plugin/domain/money.ts';
import type { StayStatus } from '../../plugin/domain/stays/status.ts';
import type { GuestAtAGlance, StayOfGuest } from '../../plugin/host/guest-panel.ts';
import { guestPanelView } from './guest-panel-view.ts';

const stay = (id: string, status: StayStatus, arrivalOn: string, departureOn: string): StayOfGuest => ({
  id,
  name: id,
  status,
  arrivalOn: calendarDate(arrivalOn),
  departureOn: calendarDate(departureOn),
  nights: 2,
  roomNumber: '101',
  totalRevenue: { amountMicros: micros(300), currencyCode: 'EUR' },
  property: 'City',
  roomType: 'Deluxe',
});
const guest = (...stays: StayOfGuest[]): GuestAtAGlance => ({
  firstName: 'Inês',
  lastName: 'Almeida',
  guestNumber: 'G-1',
  nationality: 'PRT',
  language: '',
  totals: {
    stays: 2,
    nights: 5,
    totalRevenue: { amountMicros: micros(1234.56), currencyCode: 'EUR' },
    firstStayOn: calendarDate('2025-01-10'),
    lastStayOn: calendarDate('2026-01-12'),
    nextArrivalOn: calendarDate('2026-12-24'),
    cancellations: 1,
    noShows: 0,
    inHouse: 0,
  },
  stays,
  stayCount: stays.length,
});

describe('the guest panel', () => {
  it('says who it is and what the stays come to', () => {
    const view = guestPanelView(guest(stay('S1', 'CHECKED_OUT', '2026-01-10', '2026-01-12')));
    expect(view).toMatchObject({
      name: 'Inês Almeida',
      facts: { number: 'G-1', nationality: 'PRT', language: null },
      figures: {
        stays: 2,
        nights: 5,
        revenue: { amountMicros: 1_234_560_000, currencyCode: 'EUR' },
        cancellations: 1,
        noShows: 0,
      },
      isNew: false,
      inHouse: false,
    });
    expect(view.stays[0]).toMatchObject({
      room: 'City · Deluxe · 101',
      revenue: { amountMicros: 300_000_000, currencyCode: 'EUR' },
      nights: 2,
    });
  });

  it('finds the last and the next stay among the listed', () => {
    const view = guestPanelView(
      guest(
        stay('next', 'CONFIRMED', '2026-12-24', '2026-12-27'),
        stay('cancelled', 'CANCELLED', '2026-12-24', '2026-12-27'),
        stay('last', 'CHECKED_OUT', '2026-01-10', '2026-01-12'),
      ),
    );
    expect([view.lastStay?.id, view.nextStay?.id]).toEqual(['last', 'next']);
  });

  it('does not take a cancelled booking for the next stay', () => {
    expect(guestPanelView(guest(stay('cancelled', 'CANCELLED', '2026-12-24', '2026-12-27'))).nextStay).toBeNull();
  });

  it.each([
    ['a guest without stays', 0, true],
    ['a guest with one that is not listed', 1, false],
  ])('knows %s', (_, stayCount, isNew) => {
    expect(guestPanelView({ ...guest(), stayCount })).toMatchObject({ isNew, hidden: stayCount });
  });
});
