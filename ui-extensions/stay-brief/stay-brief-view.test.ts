import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { BriefPreference, BriefStay, GuestOfBrief, StayForBrief } from '../../plugin/host/stay-brief.ts';
import type { StayStatus } from '../../plugin/domain/stays/status.ts';
import { benefitLines, briefFormStay, briefGuest, briefView } from './stay-brief-view.ts';

const day = calendarDate;
const guest: NonNullable<StayForBrief['guest']> = {
  name: { firstName: 'Ana', lastName: 'Silva' },
  guestNumber: 'G1',
  guestNationality: 'PRT',
  guestLanguage: 'pt',
  guestBirthday: day('1980-06-16'),
  guestStays: 0,
  guestNights: 0,
  guestTotalRevenue: null,
  guestCancellations: 0,
  guestNoShows: 0,
  guestVipReason: '',
  guestDoNotRent: false,
  guestIncognito: false,
};
const stay: StayForBrief = {
  id: 's',
  name: 'Silva, Ana · R1',
  status: 'CONFIRMED',
  confirmationNumber: 'R1',
  arrivalOn: day('2026-06-15'),
  departureOn: day('2026-06-17'),
  nights: 2,
  adults: 2,
  children: 0,
  infants: 0,
  roomNumber: '204',
  rate: null,
  paymentMethod: '',
  guarantee: '',
  identityCheckedAt: null,
  specialRequests: '',
  memberBenefits: [],
  benefitsGiven: [],
  preferenceFit: null,
  problem: '',
  propertyId: 'p',
  property: { name: 'City', timeZone: 'Europe/Lisbon', currencyCode: 'EUR' },
  roomType: { name: 'Double' },
  bookedRoomType: { name: 'Double' },
  ratePlan: null,
  company: null,
  travelAgent: null,
  group: null,
  guestId: 'g',
  guest,
  changes: [],
  balance: null,
  brokenMusts: [],
  metWishes: [],
};
const wish = (value: string, over: Partial<BriefPreference> = {}): BriefPreference => ({
  category: 'LOCATION',
  value,
  polarity: 'WANTS',
  strength: 'PREFERS',
  origin: 'DECLARED',
  isSensitive: false,
  ...over,
});
const other = (status: StayStatus, arrivalOn: string, departureOn: string): BriefStay => ({
  id: `${status} ${arrivalOn}`,
  status,
  arrivalOn: day(arrivalOn),
  departureOn: day(departureOn),
  room: '',
  property: '',
});
const known = (over: Partial<GuestOfBrief> = {}) =>
  briefGuest({ memberships: [], preferences: [], cases: [], stays: [], ...over }, stay);

describe('the brief of a stay', () => {
  it.each([
    ['the guest', {}, 'Ana Silva'],
    ['whom the room is held for', { guest: null, company: { name: 'Nimbus' } }, 'Nimbus'],
    [
      'the group before the account',
      { guest: null, group: { name: 'Wedding' }, company: { name: 'Nimbus' } },
      'Wedding',
    ],
    ['the stay itself', { guest: null }, 'Silva, Ana · R1'],
  ])('is headed by %s', (_, over, title) => expect(briefView({ ...stay, ...over }).title).toBe(title));

  it.each([
    ['on the day of departure', '1980-06-17', '2026-06-17'],
    ['on the day after', '1980-06-18', null],
  ])('tells of a birthday %s', (_, birthday, on) =>
    expect(briefView({ ...stay, guest: { ...guest, guestBirthday: day(birthday) } }).birthdayOn).toBe(on),
  );

  it('says that it is the first stay, and an upgrade', () => {
    expect(briefView(stay)).toMatchObject({ isFirstStay: true, isUpgraded: false });
    expect(briefView({ ...stay, guest: { ...guest, guestStays: 1 }, roomType: { name: 'Suite' } })).toMatchObject({
      isFirstStay: false,
      isUpgraded: true,
    });
  });

  it('opens the forms of its commands with what is known', () =>
    expect(briefFormStay({ ...stay, identityCheckedAt: '2026-06-15T12:00:00Z' })).toMatchObject({
      room: '204',
      hasIdentity: true,
    }));
});

describe('the guest of a stay', () => {
  it('has musts apart from wishes', () => {
    const { musts, wishes } = known({
      preferences: [
        wish('QUIET'),
        wish('NEAR_ELEVATOR', { polarity: 'AVOIDS' }),
        wish('CONNECTING', { strength: 'MUST' }),
      ],
    });
    expect([musts, wishes].map((all) => all.map(({ value }) => value))).toEqual([
      ['CONNECTING'],
      ['QUIET', 'NEAR_ELEVATOR'],
    ]);
  });

  it('was last here before this stay, and comes next after it', () => {
    const { lastStay, nextStay } = known({
      stays: [
        other('CONFIRMED', '2026-09-01', '2026-09-03'),
        other('CONFIRMED', '2026-07-01', '2026-07-03'),
        other('CHECKED_OUT', '2026-05-01', '2026-05-03'),
        other('CHECKED_OUT', '2025-05-01', '2025-05-03'),
      ],
    });
    expect([lastStay?.arrivalOn, nextStay?.arrivalOn]).toEqual(['2026-05-01', '2026-07-01']);
  });

  it('has open cases apart from the last one that is closed', () => {
    const one = (id: string, status: string) => ({ id, name: id, status, severity: 'LOW', openedAt: null });
    const { openCases, lastCase } = known({
      cases: [one('a', 'WAITING_GUEST'), one('b', 'RESOLVED'), one('c', 'CLOSED'), one('d', 'OPEN')],
    });
    expect([openCases.map(({ id }) => id), lastCase?.id]).toEqual([['a', 'd'], 'b']);
  });
});

it('tells the benefits of a stay: what the guest is entitled to, and what he was given all the same', () => {
  expect(
    benefitLines({ memberBenefits: ['LATE_CHECKOUT', 'BREAKFAST'], benefitsGiven: ['BREAKFAST', 'LOUNGE'] }),
  ).toEqual([
    { benefit: 'LATE_CHECKOUT', isEntitled: true, isGiven: false },
    { benefit: 'BREAKFAST', isEntitled: true, isGiven: true },
    { benefit: 'LOUNGE', isEntitled: false, isGiven: true },
  ]);
});
