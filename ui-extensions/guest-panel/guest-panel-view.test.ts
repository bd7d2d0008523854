import { describe, expect, it } from 'vitest';
import type { GuestPanelQuery, StayStatusEnum } from '../../plugin/host/generated/documents.ts';
import { guestPanelView } from './guest-panel-view.ts';

type Person = NonNullable<GuestPanelQuery['people']>['edges'][number]['node'];

const person: Person = {
  id: 'p',
  name: { firstName: 'Inês', lastName: 'Almeida' },
  guestNumber: 'G-1',
  guestNationality: 'PRT',
  guestLanguage: null,
  guestBirthday: null,
  guestStays: 2,
  guestNights: 5,
  guestTotalRevenue: { amountMicros: 1_234_560_000, currencyCode: 'EUR' },
  guestFirstStayOn: '2025-01-10',
  guestLastStayOn: '2026-01-12',
  guestNextArrivalOn: '2026-12-24',
  guestCancellations: 1,
  guestNoShows: 0,
  guestInHouseStays: 0,
};
const stay = (id: string, status: StayStatusEnum, arrivalOn: string, departureOn: string) => ({
  node: {
    id,
    name: id,
    status,
    arrivalOn,
    departureOn,
    nights: 2,
    roomNumber: '101',
    totalRevenue: { amountMicros: 300_000_000, currencyCode: 'EUR' },
    property: { name: 'City' },
    roomType: { name: 'Deluxe' },
  },
});
const answer = (over: Partial<Person>, ...stays: ReturnType<typeof stay>[]): GuestPanelQuery => ({
  people: { edges: [{ node: { ...person, ...over } }] },
  stays: { totalCount: stays.length, edges: stays },
});

describe('the guest panel', () => {
  it('shows nothing of a person who is gone or hidden', () => {
    expect(guestPanelView({ people: { edges: [] }, stays: null })).toBeNull();
  });

  it('says who it is and what the stays come to', () => {
    const view = guestPanelView(answer({}, stay('S1', 'CHECKED_OUT', '2026-01-10', '2026-01-12')));
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
    expect(view?.stays[0]).toMatchObject({
      room: 'City · Deluxe · 101',
      revenue: { amountMicros: 300_000_000, currencyCode: 'EUR' },
      nights: 2,
    });
  });

  it('finds the last and the next stay among the listed', () => {
    const view = guestPanelView(
      answer(
        {},
        stay('next', 'CONFIRMED', '2026-12-24', '2026-12-27'),
        stay('cancelled', 'CANCELLED', '2026-12-24', '2026-12-27'),
        stay('last', 'CHECKED_OUT', '2026-01-10', '2026-01-12'),
      ),
    );
    expect([view?.lastStay?.id, view?.nextStay?.id]).toEqual(['last', 'next']);
  });

  it('does not take a cancelled booking for the next stay', () => {
    const view = guestPanelView(answer({}, stay('cancelled', 'CANCELLED', '2026-12-24', '2026-12-27')));
    expect(view?.nextStay).toBeNull();
  });

  it.each([
    ['a guest without stays', 0, true],
    ['a guest with one', 1, false],
  ])('knows %s', (_, totalCount, isNew) => {
    const view = guestPanelView({ ...answer({}), stays: { totalCount, edges: [] } } as unknown as GuestPanelQuery);
    expect(view).toMatchObject({ isNew, hidden: totalCount });
  });

  it('knows no amount where none is written, and zeros for counts never written', () => {
    const view = guestPanelView(
      answer({ guestTotalRevenue: { amountMicros: null, currencyCode: null }, guestStays: null }),
    );
    expect(view?.figures).toMatchObject({ revenue: null, stays: 0 });
  });
});
