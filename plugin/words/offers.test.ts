import { describe, expect, it } from 'vitest';
import { calendarDate } from '../domain/calendar-dates.ts';
import { micros } from '../domain/money.ts';
import { OFFER_KINDS } from '../domain/offers/offer.ts';
import { LANGUAGES } from './language.ts';
import { NO_OFFERS_WORDS, offerName, offerToGuest, OFFER_REASON_WORDS, OFFER_WORDS } from './offers.ts';
import { slipsOf } from './testing.ts';

const amount = { amountMicros: micros(60), currencyCode: 'EUR' };
const wishes = [{ category: 'AMENITY', value: 'BATHTUB', polarity: 'WANTS' }] as const;
const similar = { code: 'SIMILAR_STAYS', taken: 40, of: 100, share: 0.4, lift: 1.6 } as const;

it('says in every language why an offer fits, why there is none, and what commands did', () => {
  expect(
    slipsOf(OFFER_REASON_WORDS, [
      { code: 'ROOMS_LEFT', rooms: 1 },
      { code: 'TIER_GIVES_IT' },
      { code: 'PARTY_TOO_LARGE', sleeps: 2, party: 3 },
      { code: 'HAD_TYPE_BEFORE', times: 2, of: 5 },
      { code: 'HAD_MEALS_BEFORE', times: 2, of: 5 },
      { code: 'USUALLY_LONGER', nights: 4, of: 5 },
      { code: 'FLEXIBLE', weekdays: 4, of: 5 },
      { code: 'MEETS_WISHES', wishes },
      { code: 'LOSES_WISHES', wishes },
      { ...similar, alike: 'PARTY_PURPOSE_SEGMENT', tells: 'MORE' },
      { ...similar, alike: 'PARTY_PURPOSE', tells: 'LESS' },
      { ...similar, alike: 'PARTY', tells: 'AS_OTHERS' },
      { code: 'OFFERED_TO_SIMILAR', taken: 1, answered: 5 },
      { code: 'SMALL_STEP', share: 0.1 },
      { code: 'LARGE_STEP', share: 0.6 },
      { code: 'SAVES', share: 0.2 },
      { code: 'HOUSE_NEARLY_FULL', rooms: 3 },
    ]),
  ).toEqual([]);
  expect(
    slipsOf(NO_OFFERS_WORDS, [
      { code: 'STAY_OVER', status: 'CANCELLED' },
      { code: 'STAY_WITHOUT_DAYS' },
      { code: 'GUEST_IS_BARRED' },
      { code: 'CASE_IS_OPEN' },
      { code: 'PRICE_NOT_KNOWN' },
      { code: 'PRICES_IN_ANOTHER_CURRENCY', currencyCode: 'USD' },
    ]),
  ).toEqual([]);
  expect(
    slipsOf(OFFER_WORDS, [
      { code: 'OFFER_MADE', what: 'Suite', difference: amount },
      { code: 'OFFER_ACCEPTED', what: 'Suite', difference: amount },
      { code: 'OFFER_DECLINED', what: 'Suite' },
      { code: 'OFFER_WITHDRAWN', what: 'Suite' },
      { code: 'OFFER_NOT_FOUND' },
      { code: 'OFFER_DOES_NOT_FIT' },
      { code: 'OFFER_IS', status: 'DECLINED' },
      { code: 'STAY_CHANGED_SINCE' },
      { code: 'OFFER_ROOMS_GONE' },
    ]),
  ).toEqual([]);
});

describe('an offer', () => {
  const named = {
    roomType: 'Suite',
    ratePlan: 'Half board',
    arrivalOn: calendarDate('2026-06-12'),
    departureOn: calendarDate('2026-06-16'),
  };
  const cheaper = { ...amount, amountMicros: micros(-60) };

  it.each(OFFER_KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const)))(
    'has a name and what to say to the guest: %s in %s',
    (kind, language) => {
      expect(offerName({ kind, ...named }, language)).toMatch(/Suite|Half board|2026/);
      const said = offerToGuest(
        { kind, ...named },
        { difference: kind === 'OTHER_DAYS' ? cheaper : amount, perNight: amount },
        language,
      );
      expect(said).toMatch(/60/);
      expect(said).not.toMatch(/-€|−|undefined|null/);
    },
  );

  it('that the tier gives names no price', () =>
    expect(
      offerToGuest(
        { kind: 'UPGRADE', ...named },
        { difference: { ...amount, amountMicros: micros(0) }, perNight: amount },
        'en',
      ),
    ).toBe('As a member you may have our Suite for this stay, at no extra charge. Would you like it?'));
});
