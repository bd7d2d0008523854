import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { micros } from '../../plugin/domain/money.ts';
import { productionOf } from '../../plugin/domain/sales/production.ts';
import type { AccountPage } from '../../plugin/flows/sales/account-page.ts';
import { bringsNothing, changeOf, contactsInOrder, monthsShown, revenueOf, staysBehind } from './account-panel-view.ts';

const TODAY = calendarDate('2026-03-12');
const booked = (lastOn: string, currencyCode: string | null = 'EUR') => ({
  propertyId: null,
  isAhead: lastOn > TODAY,
  currencyCode,
  lastOn: calendarDate(lastOn),
  stays: 1,
  nights: 2,
  revenue: micros(200),
});

describe('what an account brings', () => {
  it('shows the months in which something was or is', () =>
    expect(
      monthsShown(productionOf([booked('2025-05-02'), booked('2026-12-02')], TODAY)).map(({ month }) => month),
    ).toEqual([5, 12]));
  it.each([
    ['nothing', [], true],
    ['something last year', [booked('2025-05-02')], false],
    ['something booked for next year', [booked('2027-05-02')], false],
  ])('%s', (_, groups, expected) => expect(bringsNothing(productionOf(groups, TODAY))).toBe(expected));
  it('has no amount where no stay has one', () => {
    const production = productionOf([booked('2026-01-02', null)], TODAY);
    expect(revenueOf(production.total.now, production)).toBeNull();
  });
  it.each([
    [110, 100, 0.1],
    [50, 100, -0.5],
    [5, 0, null],
  ])('is %i against %i: %d', (now, before, change) => expect(changeOf(now, before)).toBe(change));
});

describe('the stays behind it', () => {
  it.each([
    ['a year', null, '2026-01-01', '2027-01-01'],
    ['a month', 3, '2026-03-01', '2026-04-01'],
    ['December', 12, '2026-12-01', '2027-01-01'],
  ])('are those of %s', (_, month, from, before) =>
    expect(staysBehind({ id: 'X', isAgency: false }, { year: 2026, month }).slice(1, 3)).toEqual([
      ['departureOn', 'IS_AFTER', from],
      ['departureOn', 'IS_BEFORE', before],
    ]),
  );
  it('name an agency as the agency', () =>
    expect(staysBehind({ id: 'X', isAgency: true }, { year: 2026, month: null })[0]![0]).toBe('travelAgent'));
});

it('contacts whose word counts most stand first', () =>
  expect(
    contactsInOrder(
      (['LOW', null, 'HIGH', 'MEDIUM'] as const).map((influence) => ({ influence })) as AccountPage['contacts'],
    ).map(({ influence }) => influence),
  ).toEqual(['HIGH', 'MEDIUM', 'LOW', null]));
