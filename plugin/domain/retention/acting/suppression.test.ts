import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween, type CalendarDate } from '../../calendar-dates.ts';
import { consentNow, type Consent } from '../../consents.ts';
import { NO_OCCASIONS, type OccasionStay } from '../plays/occasions.ts';
import { CAP, planTouches, type EarlierTouch, type PlannedTouch } from '../plays/plan.ts';
import type { Play } from '../plays/play.ts';
import { wayOf } from './act.ts';
import type { GuestToTurnTo } from './turn-to.ts';

// One guest, three plays, sixty days of whatever may happen to him: each night is planned, and each morning what was planned
// leaves or not. What is known of him is what has arrived by then, in whatever order it was said.

const FIRST = calendarDate('2026-06-01');
const DAYS = 60;
const CHANNELS = ['EMAIL', 'PHONE'] as const;
const PURPOSES = ['MARKETING', 'SERVICE'] as const;

const play = (over: Pick<Play, 'code' | 'kind' | 'channel' | 'purpose'> & Partial<Play>): Play => ({
  id: over.code,
  active: true,
  segments: [],
  lifecycles: [],
  audience: [],
  timingDays: 1,
  isTransactional: false,
  offers: [],
  hasRate: false,
  hasReward: false,
  festivals: [],
  capDays: 0,
  quietDaysAfterStay: 0,
  quietFromHour: 0,
  quietUntilHour: 0,
  staleAfterDays: 3,
  priority: 50,
  holdoutPercent: 0,
  attributionDays: 30,
  ...over,
});
const PLAYS = [
  play({ code: 'CANCELLED', kind: 'CANCELLATION_RECOVERY', channel: 'EMAIL', purpose: 'MARKETING' }),
  play({
    code: 'CALL',
    kind: 'THANK_YOU',
    channel: 'PHONE',
    purpose: 'MARKETING',
    quietDaysAfterStay: 3,
    timingDays: 4,
  }),
  play({ code: 'SURVEY', kind: 'POST_STAY_SURVEY', channel: 'EMAIL', purpose: 'SERVICE', isTransactional: true }),
];

type Event =
  | { is: 'SAID'; consent: Omit<Consent, 'at'>; saidOn: number; arrives: number }
  | { is: 'STAY'; status: OccasionStay['status']; arrives: number }
  | { is: 'CASE' | 'CONTACT'; isOn: boolean; arrives: number };

const dayOf = (index: number): CalendarDate => addDays(FIRST, index);
const day = fc.nat(DAYS - 1);
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant('SAID' as const),
      consent: fc.record({
        channel: fc.constantFrom(...CHANNELS),
        purpose: fc.constantFrom(...PURPOSES),
        state: fc.constantFrom('GRANTED' as const, 'GRANTED' as const, 'DENIED' as const, 'WITHDRAWN' as const),
      }),
      saidOn: day,
      arrives: day,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant('STAY' as const),
      status: fc.constantFrom('CANCELLED' as const, 'CHECKED_OUT' as const, 'CONFIRMED' as const, 'IN_HOUSE' as const),
      arrives: day,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constantFrom('CASE' as const, 'CONTACT' as const),
      isOn: fc.boolean(),
      arrives: day,
    }),
  },
);

/** What is known of the guest on a day by all that has arrived. */
const knownOn = (events: readonly Event[], index: number) => {
  const arrived = events.filter(({ arrives }) => arrives <= index);
  const said = arrived.flatMap((one) =>
    one.is === 'SAID' ? [{ ...one.consent, at: dayOf(Math.min(one.saidOn, one.arrives)) }] : [],
  );
  const isOn = (is: 'CASE' | 'CONTACT'): boolean => {
    const last = arrived.filter((one) => one.is === is).toSorted((one, other) => one.arrives - other.arrives);
    return (last.at(-1) as { isOn: boolean } | undefined)?.isOn ?? false;
  };
  const stays = arrived.flatMap((one, number): OccasionStay[] =>
    one.is !== 'STAY'
      ? []
      : [
          {
            id: `${number}`,
            guestId: 'g',
            // Who is in the house leaves the next day, and who is expected comes after three.
            status: one.status === 'IN_HOUSE' && index > one.arrives ? 'CHECKED_OUT' : one.status,
            arrivalOn: dayOf(one.status === 'CONFIRMED' ? one.arrives + 3 : one.arrives),
            departureOn: dayOf(one.arrives + (one.status === 'IN_HOUSE' ? 1 : 0)),
            cancelledOn: one.status === 'CANCELLED' ? dayOf(one.arrives) : null,
            surveyDueOn: null,
            channel: null,
          },
        ],
  );
  const left = stays.filter(({ status }) => status === 'CHECKED_OUT').map(({ departureOn }) => departureOn!);
  const coming = stays
    .filter(({ status, arrivalOn }) => status === 'CONFIRMED' && arrivalOn! >= dayOf(index))
    .map(({ arrivalOn }) => arrivalOn!);
  return {
    said,
    stays,
    hasOpenCase: isOn('CASE'),
    doNotContact: isOn('CONTACT'),
    isInHouse: stays.some(({ status }) => status === 'IN_HOUSE'),
    lastStayOn: left.toSorted().at(-1) ?? null,
    nextArrivalOn: coming.toSorted()[0] ?? null,
    completedStays: left.length,
  };
};
type Known = ReturnType<typeof knownOn>;

const NO_FACTS = {
  stays: 0,
  nights: 0,
  revenue: 0,
  returnProbability: 0,
  lifetimeValue: 0,
  cancellations: 0,
  noShows: 0,
  nps: null,
  daysSinceLastStay: null,
  age: null,
  language: [],
  nationality: [],
  tag: [],
  rfmGroup: [],
  bookedThrough: [],
  tier: [],
};

const planned = (known: Known, touches: readonly EarlierTouch[], today: CalendarDate): PlannedTouch[] =>
  planTouches(
    PLAYS,
    { ...NO_OCCASIONS, stays: known.stays },
    [
      {
        ...known,
        id: 'g',
        segment: 'VIP',
        lifecycle: 'ACTIVE',
        facts: NO_FACTS,
        offerFacts: { segment: 'VIP', meanNights: null, foodShare: null, hasMembership: false },
        consents: CHANNELS.flatMap((channel) =>
          PURPOSES.flatMap((purpose) => {
            const state = consentNow(known.said, channel, purpose);
            return state === null ? [] : [{ channel, purpose, state }];
          }),
        ),
        hasEmail: true,
        hasPhone: true,
        isMasked: false,
        doNotRent: false,
        touches,
      },
    ],
    today,
  );

const turnTo = (known: Known): GuestToTurnTo => ({
  ...known,
  id: 'g',
  name: 'Inês',
  firstName: 'Inês',
  lastName: '',
  email: 'i@mail.example',
  phone: '1',
  language: 'en',
  isMasked: false,
  segment: 'VIP',
  stays: 1,
  revenue: null,
  doNotRent: false,
  nps: null,
  reasons: [],
  preferences: [],
  cases: [],
  membership: null,
  keeperId: null,
  openCases: known.hasOpenCase ? 1 : 0,
  consents: known.said,
});

/** What leaves, and when, with what was known then. */
const lived = (events: readonly Event[]) => {
  const touches: EarlierTouch[] = [];
  const waiting: PlannedTouch[] = [];
  const left: { touch: PlannedTouch; known: Known; on: CalendarDate }[] = [];
  for (let index = 0; index < DAYS; index += 1) {
    const today = dayOf(index);
    const known = knownOn(events, index);
    // What was planned last night leaves this morning, when the night is already history.
    for (const touch of waiting.splice(0)) {
      const { play: by } = touch;
      if ('way' in wayOf(by, turnTo(known), today)) left.push({ touch, known, on: today });
    }
    for (const touch of planned(known, touches, today)) {
      touches.push({
        playId: touch.play.id,
        occasion: touch.occasion,
        plannedFor: touch.plannedFor,
        counts: touch.suppressed === null,
        isTransactional: touch.play.isTransactional,
      });
      if (touch.suppressed === null) waiting.push(touch);
    }
  }
  return left;
};

it('nothing leaves without a consent that holds, to who is not to be turned to, or beyond the cap, whatever happens when', () => {
  let left = 0;
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const all = lived(events);
      left += all.length;
      for (const { touch, known, on } of all) {
        const { channel, purpose, isTransactional } = touch.play;
        expect(consentNow(known.said, channel, purpose)).toBe('GRANTED');
        expect(known.doNotContact || known.isInHouse).toBe(false);
        if (!isTransactional) expect(known.hasOpenCase || known.nextArrivalOn !== null).toBe(false);
        const { quietDaysAfterStay } = touch.play;
        if (known.lastStayOn !== null)
          expect(daysBetween(known.lastStayOn, on)).toBeGreaterThanOrEqual(quietDaysAfterStay);
      }
      const selling = all.filter(({ touch }) => !touch.play.isTransactional);
      for (const { touch } of selling)
        expect(
          selling.filter(({ touch: other }) => {
            const days = daysBetween(other.plannedFor, touch.plannedFor);
            // A day made good counts from when it was meant, so the two ends of a window may lie that much closer.
            return days >= 0 && days < CAP.days - touch.play.staleAfterDays;
          }).length,
        ).toBeLessThanOrEqual(CAP.touches);
      expect(new Set(all.map(({ touch: { play: by, occasion } }) => `${by.code} ${occasion}`)).size).toBe(all.length);
    }),
    { numRuns: 1_000 },
  );
  expect(left).toBeGreaterThan(200);
});

it('nothing changes by the order in which what was said arrives on one day', () => {
  const said = event.filter(({ is }) => is === 'SAID');
  const stays = event.filter(({ is }) => is === 'STAY');
  const leavesOf = (events: readonly Event[]): string[] =>
    lived(events).map(({ touch: { play: by }, on }) => `${by.code} ${on}`);
  fc.assert(
    fc.property(fc.array(stays, { maxLength: 8 }), fc.array(said, { maxLength: 12 }), (booked, words) => {
      expect(leavesOf([...booked, ...words.toReversed()])).toEqual(leavesOf([...booked, ...words]));
    }),
    { numRuns: 300 },
  );
});
