import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../calendar-dates.ts';
import { CONSENT_CHANNELS, consentNow, type Consent } from '../../consents.ts';
import { wayOf, type Reach } from './act.ts';
import type { GuestToTurnTo } from './turn-to.ts';

const today = calendarDate('2026-06-15');
const granted: Consent = { channel: 'EMAIL', purpose: 'MARKETING', state: 'GRANTED', at: '2026-01-01T00:00:00Z' };
const touch = (over: Partial<Reach> = {}): Reach => ({
  kind: 'BIRTHDAY',
  channel: 'EMAIL',
  purpose: 'MARKETING',
  isTransactional: false,
  quietDaysAfterStay: 7,
  ...over,
});
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
  lastStayOn: null,
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

describe('a touch whose day has come', () => {
  it.each<[string, Partial<Reach>, Partial<GuestToTurnTo>, object]>([
    ['becomes a draft', {}, {}, { way: 'DRAFT' }],
    [
      'becomes a task where it is a call',
      { channel: 'PHONE' },
      { consents: [{ ...granted, channel: 'PHONE' }] },
      { way: 'TASK' },
    ],
    ['becomes a task for a VIP', {}, { segment: 'VIP' }, { way: 'TASK' }],
    ['stays a draft for a VIP without a phone', {}, { segment: 'VIP', phone: '' }, { way: 'DRAFT' }],
    [
      'stays a draft for a VIP who wants no calls',
      {},
      { segment: 'VIP', consents: [granted, { ...granted, channel: 'PHONE', state: 'DENIED' }] },
      { way: 'DRAFT' },
    ],
    [
      'becomes a task where it goes by post',
      { channel: 'POST' },
      { consents: [{ ...granted, channel: 'POST' }] },
      { way: 'TASK' },
    ],
    [
      'stops where there is no consent any more',
      {},
      { consents: [] },
      { stopped: { code: 'NO_CONSENT', channel: 'EMAIL', purpose: 'MARKETING' } },
    ],
    [
      'stops at a consent that was withdrawn meanwhile',
      {},
      { consents: [granted, { ...granted, state: 'WITHDRAWN', at: '2026-06-15T04:00:00Z' }] },
      { stopped: { code: 'CONSENT_WITHDRAWN', channel: 'EMAIL', purpose: 'MARKETING' } },
    ],
    ['stops at a wish to be left alone', {}, { doNotContact: true }, { stopped: { code: 'DO_NOT_CONTACT' } }],
    ['stops at an open case', {}, { openCases: 1 }, { stopped: { code: 'OPEN_CASE' } }],
    ['about the stay is not stopped by a case', { isTransactional: true }, { openCases: 1 }, { way: 'DRAFT' }],
    [
      'stops at a booking for today',
      {},
      { nextArrivalOn: today },
      { stopped: { code: 'STAY_BOOKED', arrivalOn: today } },
    ],
    ['is not stopped by one of yesterday', {}, { nextArrivalOn: calendarDate('2026-06-14') }, { way: 'DRAFT' }],
    ['stops where the guest has arrived meanwhile', {}, { isInHouse: true }, { stopped: { code: 'IN_HOUSE_NOW' } }],
    [
      'in the house, about the stay, is not stopped by that',
      { kind: 'IN_STAY' },
      { isInHouse: true },
      { way: 'DRAFT' },
    ],
    [
      'stops in the quiet days after a stay that ended meanwhile',
      {},
      { lastStayOn: calendarDate('2026-06-09') },
      { stopped: { code: 'QUIET_AFTER_STAY', days: 7, lastStayOn: calendarDate('2026-06-09') } },
    ],
    ['leaves when they are over', {}, { lastStayOn: calendarDate('2026-06-08') }, { way: 'DRAFT' }],
    [
      'stops a win-back at an address that a site made up',
      { kind: 'WIN_BACK' },
      { isMasked: true },
      { stopped: { code: 'RELAY_ADDRESS' } },
    ],
    ['goes there where it is no win-back', {}, { isMasked: true }, { way: 'DRAFT' }],
    ['stops without an address', {}, { email: '' }, { stopped: { code: 'NO_ADDRESS', channel: 'EMAIL' } }],
    ['stops at a guest who must not stay here', {}, { doNotRent: true }, { stopped: { code: 'DO_NOT_RENT' } }],
  ])('%s', (_, over, of, expected) => expect(wayOf(touch(over), guest(of), today)).toEqual(expected));

  it('never leaves without a consent that holds, whatever was said in whatever order', () => {
    const said = fc.record({
      channel: fc.constantFrom(...CONSENT_CHANNELS),
      purpose: fc.constantFrom('MARKETING' as const, 'SURVEY' as const, 'LOYALTY' as const),
      state: fc.constantFrom('GRANTED' as const, 'DENIED' as const, 'WITHDRAWN' as const),
      at: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z'),
    });
    fc.assert(
      fc.property(
        fc.array(said),
        fc.constantFrom(...CONSENT_CHANNELS),
        fc.constantFrom('MARKETING' as const, 'SURVEY' as const, 'LOYALTY' as const),
        fc.constantFrom('VIP' as const, 'KEY' as const),
        (consents, channel, purpose, segment) => {
          const answer = wayOf(touch({ channel, purpose }), guest({ consents, segment }), today);
          if ('way' in answer) expect(consentNow(consents, channel, purpose)).toBe('GRANTED');
        },
      ),
    );
  });
});
