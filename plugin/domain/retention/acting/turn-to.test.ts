import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../calendar-dates.ts';
import type { Consent } from '../../consents.ts';
import { briefOf, mayTurnTo, nextStepAfter, valuesOf, type GuestToTurnTo } from './turn-to.ts';

const granted: Consent = { channel: 'EMAIL', purpose: 'MARKETING', state: 'GRANTED', at: '2026-01-01T00:00:00Z' };
const guest = (over: Partial<GuestToTurnTo> = {}): GuestToTurnTo => ({
  id: 'g',
  name: 'Inês Almeida',
  firstName: 'Inês',
  lastName: 'Almeida',
  email: 'ines@mail.example',
  isMasked: false,
  phone: '+351 912345678',
  language: 'pt',
  segment: 'KEY',
  stays: 3,
  lastStayOn: calendarDate('2026-01-15'),
  nextArrivalOn: null,
  revenue: null,
  openCases: 0,
  isInHouse: false,
  doNotRent: false,
  doNotContact: false,
  nps: null,
  reasons: [],
  consents: [granted],
  preferences: [],
  cases: [],
  membership: null,
  keeperId: null,
  ...over,
});

describe('a message to a guest', () => {
  it.each<[string, Partial<GuestToTurnTo>, boolean, object | null]>([
    ['may be drafted with a consent', {}, false, null],
    ['may not without one', { consents: [] }, false, { code: 'NO_CONSENT', channel: 'EMAIL' }],
    [
      'may not after it was withdrawn',
      { consents: [granted, { ...granted, state: 'WITHDRAWN', at: '2026-02-01T00:00:00Z' }] },
      false,
      { code: 'NO_CONSENT', channel: 'EMAIL' },
    ],
    [
      'may not by a consent to surveys',
      { consents: [{ ...granted, purpose: 'SURVEY' }] },
      false,
      { code: 'NO_CONSENT', channel: 'EMAIL' },
    ],
    ['may not to nowhere', { email: '' }, false, { code: 'NO_EMAIL' }],
    ['may not to an address that a site made up', { isMasked: true }, false, { code: 'EMAIL_HIDDEN' }],
    ['may not to who must not stay here', { doNotRent: true }, false, { code: 'GUEST_BARRED' }],
    ['may be drafted while a case is open', { openCases: 1 }, false, null],
    ['may not offer anything while a case is open', { openCases: 1 }, true, { code: 'CASE_OPEN' }],
  ])('%s', (_, over, withOffer, expected) => expect(mayTurnTo(guest(over), 'EMAIL', { withOffer })).toEqual(expected));
});

describe('a call of a guest', () => {
  it.each<[string, Partial<GuestToTurnTo>, object | null]>([
    ['needs no consent', { consents: [] }, null],
    [
      'is left out where the guest has objected',
      { consents: [{ ...granted, channel: 'PHONE', state: 'DENIED' }] },
      { code: 'OBJECTED', channel: 'PHONE' },
    ],
    ['needs a number', { phone: '' }, { code: 'NO_PHONE' }],
  ])('%s', (_, over, expected) => expect(mayTurnTo(guest(over), 'PHONE', { withOffer: false })).toEqual(expected));
});

describe('a brief', () => {
  const about = { play: 'We miss you', occasion: 'last stay', offer: 'A fifth off', because: '' };

  it('names who it is, what went wrong and what may be offered', () =>
    expect(
      briefOf(
        guest({
          cases: [{ subject: 'Noise', on: null, isOpen: false }],
          preferences: [{ category: 'FLOOR', value: 'HIGH', polarity: 'WANTS' }],
        }),
        about,
      ).map(({ code }) => code),
    ).toEqual(['WHO', 'REACHED_BY', 'OCCASION', 'LIKES', 'WENT_WRONG', 'MAY_OFFER']));

  it('offers nothing while a case is open, whatever the play', () =>
    expect(briefOf(guest({ openCases: 1 }), about).at(-1)).toEqual({ code: 'OFFERS_NOTHING' }));

  it('does not give an address that a site made up', () =>
    expect(briefOf(guest({ isMasked: true }), about)[1]).toMatchObject({ email: '' }));
});

describe('the next step', () => {
  const today = calendarDate('2026-06-15');
  it.each([
    ['NOT_REACHED', '2026-06-17'],
    ['INTERESTED', '2026-06-22'],
    ['LATER', '2026-07-15'],
    ['DECLINED', '2026-09-13'],
    ['WRONG_CONTACT', null],
  ] as const)('after %s is %s', (outcome, expected) => expect(nextStepAfter(outcome, today)).toBe(expected));
});

describe('what a message may name', () => {
  it('is what is known; of nothing it makes no nought', () =>
    expect(
      valuesOf(guest({ stays: 0, lastStayOn: null, firstName: '' }), { hotel: '', offer: '', survey: null }, String),
    ).toMatchObject({
      name: 'Inês Almeida',
      stays: null,
      lastStay: null,
      points: null,
    }));
});
