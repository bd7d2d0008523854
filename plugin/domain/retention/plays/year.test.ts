import { describe, expect, it } from 'vitest';
import { repeatableRandom } from '../../../../tests/fixtures/repeatable-random.ts';
import { addDays, calendarDate, dayNumber, fromDayNumber, type CalendarDate } from '../../calendar-dates.ts';
import { roundToMicros } from '../../money.ts';
import type { StayGroup } from '../../stays/guest-totals.ts';
import { guestScorer, type GuestScore } from '../guest-score.ts';
import { fitHotel } from '../hotel-fit.ts';
import { DEFAULT_PLAYS } from './defaults.ts';
import { festivalIn } from './festivals.ts';
import { MILESTONES, type OccasionSources } from './occasions.ts';
import { planTouches, type EarlierTouch, type GuestForPlays } from './plan.ts';
import type { Play } from './play.ts';

// 400 days of 200 guests, planned once a day by every play that the app brings; on three days the host is down.

const FIRST = dayNumber(calendarDate('2027-11-20'));
const DAYS = 400;
const DOWN = new Set([FIRST + 100, FIRST + 101, FIRST + 102]);
const GUESTS = 200;

/** Everybody may be turned to, and nothing is capped, so that what each play wants can be told by itself. */
const PLAYS: Play[] = Object.entries(DEFAULT_PLAYS).map(([code, play]) => ({
  ...play,
  id: code,
  code,
  active: true,
  isTransactional: true,
  capDays: 0,
  quietDaysAfterStay: 0,
  holdoutPercent: 0,
  segments: [],
  hasRate: true,
  hasReward: true,
}));
const STALE = Math.min(...PLAYS.map(({ staleAfterDays }) => staleAfterDays));

type Booking = { id: string; arrival: number; nights: number; cancelledOn: number | null; isOta: boolean };
type Person = { id: string; birthday: CalendarDate; bookings: Booking[] };

const random = repeatableRandom(400);
const upTo = (most: number): number => Math.floor(random() * most);
const people: Person[] = Array.from({ length: GUESTS }, (_, index) => {
  const bookings: Booking[] = [];
  for (let day = FIRST - 900 + upTo(200); day < FIRST + DAYS; day += 12 + upTo(index % 3 === 0 ? 60 : 420))
    bookings.push({
      id: `${index}-${bookings.length}`,
      arrival: day,
      nights: 1 + upTo(4),
      cancelledOn: random() < 0.1 ? day - 5 : null,
      isOta: random() < 0.3,
    });
  const birthday = index === 7 ? '1988-02-29' : fromDayNumber(dayNumber(calendarDate('1980-01-01')) + upTo(7_000));
  return { id: `guest-${index}`, birthday: birthday as CalendarDate, bookings };
});

/** The bookings as they stand on a day; each is known 30 days ahead. */
const standing = ({ bookings }: Person, today: number) =>
  bookings
    .filter(({ arrival }) => arrival - 30 <= today)
    .map((booking) => {
      const departure = booking.arrival + booking.nights;
      const isCancelled = booking.cancelledOn !== null && booking.cancelledOn <= today;
      const status = isCancelled
        ? ('CANCELLED' as const)
        : departure <= today
          ? ('CHECKED_OUT' as const)
          : booking.arrival <= today
            ? ('IN_HOUSE' as const)
            : ('CONFIRMED' as const);
      return { ...booking, departure, status };
    });
const groupsOf = (person: Person, today: number): StayGroup[] =>
  standing(person, today).map(({ status, arrival, departure, nights }) => ({
    status,
    currencyCode: 'EUR',
    propertyId: 'p1',
    arrivalOn: fromDayNumber(arrival),
    departureOn: fromDayNumber(departure),
    stays: 1,
    nights,
    roomRevenue: roundToMicros(0),
    totalRevenue: roundToMicros(nights * 100_000_000),
  }));

const { kept } = fitHotel(
  people.map((person) => groupsOf(person, FIRST).filter(({ status }) => status === 'CHECKED_OUT')),
  fromDayNumber(FIRST),
);

const completedOf = (person: Person, today: number) =>
  standing(person, today).filter(({ status }) => status === 'CHECKED_OUT');

const situationOf = (person: Person, score: GuestScore, today: number, touches: EarlierTouch[]): GuestForPlays => {
  const completed = completedOf(person, today);
  const next = standing(person, today).filter(({ status }) => status === 'CONFIRMED');
  return {
    id: person.id,
    segment: score.segment,
    lifecycle: score.lifecycle,
    facts: {} as GuestForPlays['facts'],
    offerFacts: { segment: score.segment, meanNights: 2, foodShare: 0, hasMembership: false },
    consents: (['EMAIL', 'PHONE'] as const).flatMap((channel) =>
      (['MARKETING', 'SERVICE', 'SURVEY', 'LOYALTY'] as const).map((purpose) => ({
        channel,
        purpose,
        state: 'GRANTED' as const,
      })),
    ),
    hasEmail: true,
    hasPhone: true,
    isMasked: false,
    doNotContact: false,
    doNotRent: false,
    isInHouse: standing(person, today).some(({ status }) => status === 'IN_HOUSE'),
    hasOpenCase: false,
    nextArrivalOn: next.length === 0 ? null : fromDayNumber(Math.min(...next.map(({ arrival }) => arrival))),
    lastStayOn: completed.length === 0 ? null : fromDayNumber(Math.max(...completed.map(({ departure }) => departure))),
    completedStays: completed.length,
    touches,
  };
};

const sourcesOn = (today: number, scores: Map<Person, GuestScore>): OccasionSources => ({
  stays: people.flatMap((person) =>
    standing(person, today).map(({ id, status, arrival, departure, cancelledOn, isOta }) => ({
      id,
      guestId: person.id,
      status,
      arrivalOn: fromDayNumber(arrival),
      departureOn: fromDayNumber(departure),
      cancelledOn: cancelledOn === null ? null : fromDayNumber(cancelledOn),
      channel: isOta ? 'OTA' : 'PHONE',
    })),
  ),
  guests: people.map((person) => {
    const completed = completedOf(person, today);
    const { lifecycle, lifecycleSince } = scores.get(person)!;
    return {
      id: person.id,
      birthday: person.birthday,
      firstStayOn: completed.length === 0 ? null : fromDayNumber(Math.min(...completed.map(({ arrival }) => arrival))),
      lastStayOn:
        completed.length === 0 ? null : fromDayNumber(Math.max(...completed.map(({ departure }) => departure))),
      lifecycle,
      lifecycleSince,
    };
  }),
  memberships: [],
  cases: [],
});

type Fired = { code: string; guestId: string; occasion: string; plannedFor: number; onDay: number };
const fired: Fired[] = [];
const stateOn = new Map<number, Map<Person, GuestScore>>();
const touchesOf = new Map<string, EarlierTouch[]>(people.map(({ id }) => [id, []]));
for (let today = FIRST; today < FIRST + DAYS; today += 1) {
  const score = guestScorer(kept, fromDayNumber(today));
  const scores = new Map(people.map((person) => [person, score(groupsOf(person, today))]));
  stateOn.set(today, scores);
  if (DOWN.has(today)) continue;
  const planned = planTouches(
    PLAYS,
    sourcesOn(today, scores),
    people.map((person) => situationOf(person, scores.get(person)!, today, touchesOf.get(person.id)!)),
    fromDayNumber(today),
  );
  for (const { play, guestId, occasion, plannedFor, suppressed } of planned) {
    touchesOf
      .get(guestId)!
      .push({ playId: play.id, occasion, plannedFor, counts: suppressed === null, isTransactional: true });
    if (suppressed === null)
      fired.push({ code: play.code, guestId, occasion, plannedFor: dayNumber(plannedFor), onDay: today });
  }
}

/** The day on which something due on a day is planned: that day, or the first after it on which the host is up. */
const plannedOn = (due: number): number => {
  let day = Math.max(due, FIRST);
  while (DOWN.has(day)) day += 1;
  return day;
};
const isSeen = (due: number, stale: number): boolean =>
  plannedOn(due) - due <= stale && plannedOn(due) < FIRST + DAYS && due + stale >= FIRST;
const inHouseOn = (person: Person, day: number): boolean =>
  standing(person, day).some(({ status }) => status === 'IN_HOUSE');
const ofPlay = (code: string) =>
  fired
    .filter((one) => one.code === code)
    .map(({ guestId, plannedFor, onDay }) => `${guestId} ${plannedFor} ${onDay}`)
    .toSorted();
const expectOf = (code: string, dues: { person: Person; due: number }[]) => {
  const { staleAfterDays, kind } = DEFAULT_PLAYS[code]!;
  const expected = dues
    .filter(({ due }) => isSeen(due, staleAfterDays))
    .filter(({ person, due }) => kind === 'IN_STAY' || !inHouseOn(person, plannedOn(due)))
    .map(({ person, due }) => `${person.id} ${due} ${plannedOn(due)}`);
  return expected.toSorted();
};
const stays = people.flatMap((person) => person.bookings.map((booking) => ({ person, booking })));
const attended = stays.filter(({ booking: { cancelledOn } }) => cancelledOn === null);
const visitNumber = ({ person, booking }: (typeof stays)[number]): number =>
  person.bookings.filter(({ cancelledOn, arrival }) => cancelledOn === null && arrival <= booking.arrival).length;
const departure = ({ arrival, nights }: Booking): number => arrival + nights;

describe('over 400 days, of which the host is down for three', () => {
  it('nothing fires twice', () => {
    expect(new Set(fired.map(({ code, guestId, occasion }) => `${code} ${guestId} ${occasion}`)).size).toBe(
      fired.length,
    );
    expect(fired.length).toBeGreaterThan(2_000);
  });

  it('nothing fires before its day, while the host is down, or stale', () => {
    for (const { code, plannedFor, onDay } of fired) {
      expect(DOWN.has(onDay)).toBe(false);
      expect(onDay - plannedFor).toBeGreaterThanOrEqual(0);
      expect(onDay - plannedFor).toBeLessThanOrEqual(DEFAULT_PLAYS[code]!.staleAfterDays);
    }
    expect(STALE).toBe(0);
  });

  it('a stay is announced two days before', () => {
    const dues = stays
      .filter(({ booking: { cancelledOn, arrival } }) => cancelledOn === null || cancelledOn > plannedOn(arrival - 2))
      .map(({ person, booking }) => ({ person, due: booking.arrival - 2 }))
      // Made good a day late, the guest may have come.
      .filter(({ due }) => plannedOn(due) < due + 2);
    expect(ofPlay('PRE_ARRIVAL')).toEqual(expectOf('PRE_ARRIVAL', dues));
  });

  it('a guest is asked on the day after the arrival whether all is well, and after the stay how it was', () => {
    expect(ofPlay('IN_STAY')).toEqual(
      expectOf(
        'IN_STAY',
        attended
          .filter(({ booking: { nights } }) => nights > 1)
          .map(({ person, booking }) => ({ person, due: booking.arrival + 1 })),
      ),
    );
    expect(ofPlay('SURVEY')).toEqual(
      expectOf(
        'SURVEY',
        attended.map(({ person, booking }) => ({ person, due: departure(booking) + 1 })),
      ),
    );
  });

  it('a cancelled stay is asked after two days later', () =>
    expect(ofPlay('CANCELLED')).toEqual(
      expectOf(
        'CANCELLED',
        stays.flatMap(({ person, booking: { cancelledOn } }) =>
          cancelledOn === null ? [] : [{ person, due: cancelledOn + 2 }],
        ),
      ),
    ));

  it('the first stay is thanked for, and the fifth and tenth', () => {
    const after = (code: string, days: number, numbers: readonly number[]) =>
      attended
        .filter((stay) => numbers.includes(visitNumber(stay)))
        .map(({ person, booking }) => ({ person, booking, due: departure(booking) + days }))
        .filter(({ person, due }) => numbers.includes(completedOf(person, plannedOn(due)).length))
        .filter(({ due }) => isSeen(due, DEFAULT_PLAYS[code]!.staleAfterDays));
    expect(ofPlay('FIRST_STAY')).toEqual(expectOf('FIRST_STAY', after('FIRST_STAY', 10, [1])));
    const milestones = ofPlay('MILESTONE');
    for (const { person, due } of after('MILESTONE', 8, MILESTONES))
      if (!inHouseOn(person, plannedOn(due))) expect(milestones).toContain(`${person.id} ${due} ${plannedOn(due)}`);
  });

  it('birthdays are wished every year, also to who was born on 29 February', () => {
    const dues = people.flatMap((person) =>
      [2027, 2028, 2029].map((year) => {
        const monthAndDay = person.birthday.slice(5);
        const isLeap = year === 2028;
        const due = dayNumber(calendarDate(`${year}-${monthAndDay === '02-29' && !isLeap ? '02-28' : monthAndDay}`));
        return { person, due };
      }),
    );
    expect(ofPlay('BIRTHDAY')).toEqual(expectOf('BIRTHDAY', dues));
    expect(ofPlay('BIRTHDAY')).toContain(
      `guest-7 ${dayNumber(calendarDate('2028-02-29'))} ${plannedOn(dayNumber(calendarDate('2028-02-29')))}`,
    );
  });

  it('a festival is written for three weeks ahead, to those who are meant', () => {
    const lunar = dayNumber(festivalIn('LUNAR_NEW_YEAR', 2028)!) - 21;
    const meant = people.filter((person) => {
      const { lifecycle } = stateOn.get(plannedOn(lunar))!.get(person)!;
      return DEFAULT_PLAYS['FESTIVAL']!.lifecycles.includes(lifecycle) && !inHouseOn(person, plannedOn(lunar));
    });
    const written = fired.filter(({ code, plannedFor }) => code === 'FESTIVAL' && plannedFor === lunar);
    expect(written.length).toBeGreaterThan(20);
    for (const person of meant) expect(written.map(({ guestId }) => guestId)).toContain(person.id);
  });

  it('a guest is won back on the day on which he turns at risk, and again the next time', () => {
    for (const { guestId, plannedFor, onDay } of fired.filter(({ code }) => code === 'WIN_BACK')) {
      const person = people.find(({ id }) => id === guestId)!;
      expect(stateOn.get(onDay)!.get(person)!).toMatchObject({
        lifecycle: 'AT_RISK',
        lifecycleSince: fromDayNumber(plannedFor),
      });
    }
    let turned = 0;
    for (let day = FIRST + 1; day < FIRST + DAYS; day += 1)
      for (const person of people) {
        const [before, now] = [stateOn.get(day - 1)!.get(person)!, stateOn.get(day)!.get(person)!];
        if (before.lifecycle === 'AT_RISK' || now.lifecycle !== 'AT_RISK' || DOWN.has(day)) continue;
        turned += 1;
        const since = dayNumber(now.lifecycleSince!);
        if (day - since <= DEFAULT_PLAYS['WIN_BACK']!.staleAfterDays)
          expect(ofPlay('WIN_BACK').some((line) => line.startsWith(`${person.id} ${since} `))).toBe(true);
      }
    expect(turned).toBeGreaterThan(20);
  });

  it('an anniversary comes a year after the first stay, no earlier', () => {
    for (const { guestId, plannedFor } of fired.filter(({ code }) => code === 'ANNIVERSARY')) {
      const person = people.find(({ id }) => id === guestId)!;
      const first = fromDayNumber(Math.min(...completedOf(person, plannedFor).map(({ arrival }) => arrival)));
      expect(addDays(first, 300) < fromDayNumber(plannedFor)).toBe(true);
      expect(fromDayNumber(plannedFor).slice(5)).toBe(
        first.slice(5) === '02-29' ? fromDayNumber(plannedFor).slice(5) : first.slice(5),
      );
    }
  });
});
