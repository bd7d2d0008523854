import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, type CalendarDate } from '../../calendar-dates.ts';
import { isInAudience, type AudienceFacts, type Condition } from './audience.ts';
import { festivalIn } from './festivals.ts';
import { isHeldOut } from './holdout.ts';
import { offerFor, type OfferFacts } from './offer.ts';
import type { OccasionSources } from './occasions.ts';
import { heldBack, planTouches, type Cap, type GuestForPlays, type Suppression } from './plan.ts';
import type { Play } from './play.ts';
import { firstLoudMoment } from './quiet-hours.ts';

const TODAY = calendarDate('2026-06-15');
const CAP: Cap = { touches: 2, days: 30 };

const facts = (over: Partial<AudienceFacts> = {}): AudienceFacts => ({
  stays: 3,
  nights: 6,
  revenue: 900,
  returnProbability: 0.4,
  lifetimeValue: 300,
  cancellations: 0,
  noShows: 0,
  nps: null,
  daysSinceLastStay: 40,
  age: null,
  language: ['en'],
  nationality: ['PRT'],
  tag: [],
  rfmGroup: [],
  bookedThrough: [],
  tier: [],
  ...over,
});
const guest = (over: Partial<GuestForPlays> = {}): GuestForPlays => ({
  id: 'g1',
  segment: 'REGULAR',
  lifecycle: 'AT_RISK',
  facts: facts(),
  offerFacts: { segment: 'REGULAR', meanNights: 2, foodShare: 0.1, hasMembership: false },
  consents: [{ channel: 'EMAIL', purpose: 'MARKETING', state: 'GRANTED' }],
  hasEmail: true,
  hasPhone: true,
  isMasked: false,
  doNotContact: false,
  doNotRent: false,
  isInHouse: false,
  hasOpenCase: false,
  nextArrivalOn: null,
  lastStayOn: calendarDate('2026-05-01'),
  completedStays: 3,
  touches: [],
  ...over,
});
const play = (over: Partial<Play> = {}): Play => ({
  id: over.code ?? 'WIN_BACK',
  code: 'WIN_BACK',
  kind: 'WIN_BACK',
  active: true,
  segments: [],
  lifecycles: ['AT_RISK'],
  audience: [],
  timingDays: 0,
  channel: 'EMAIL',
  purpose: 'MARKETING',
  isTransactional: false,
  offers: [],
  hasRate: true,
  hasReward: true,
  festivals: [],
  capDays: 0,
  quietDaysAfterStay: 7,
  quietFromHour: 20,
  quietUntilHour: 9,
  staleAfterDays: 3,
  priority: 50,
  holdoutPercent: 0,
  attributionDays: 30,
  ...over,
});
const NOTHING: OccasionSources = { stays: [], guests: [], memberships: [], cases: [] };
const atRisk = (since: CalendarDate = TODAY, id = 'g1'): OccasionSources => ({
  ...NOTHING,
  guests: [
    {
      id,
      birthday: null,
      firstStayOn: calendarDate('2020-02-29'),
      lastStayOn: calendarDate('2026-05-01'),
      lifecycle: 'AT_RISK',
      lifecycleSince: since,
    },
  ],
});
const plan = (plays: Play[], guests: GuestForPlays[], sources = atRisk(), today = TODAY) =>
  planTouches(plays, sources, guests, today, CAP);

describe('a play that wants to turn to a guest', () => {
  it('plans a touch on its day, once', () => {
    const [touch, ...others] = plan([play()], [guest()]);
    expect(others).toEqual([]);
    expect(touch).toMatchObject({
      guestId: 'g1',
      plannedFor: TODAY,
      staleOn: addDays(TODAY, 4),
      suppressed: null,
      isHoldout: false,
    });
    const touches = [
      { playId: 'WIN_BACK', occasion: touch!.occasion, plannedFor: TODAY, counts: false, isTransactional: false },
    ];
    expect(plan([play()], [guest({ touches })])).toEqual([]);
  });

  it.each<[string, Partial<GuestForPlays>, Suppression['code']]>([
    ['who never said yes', { consents: [] }, 'NO_CONSENT'],
    [
      'who said yes to another purpose',
      { consents: [{ channel: 'EMAIL', purpose: 'SURVEY', state: 'GRANTED' }] },
      'NO_CONSENT',
    ],
    [
      'who said yes to another channel',
      { consents: [{ channel: 'SMS', purpose: 'MARKETING', state: 'GRANTED' }] },
      'NO_CONSENT',
    ],
    ['who said no', { consents: [{ channel: 'EMAIL', purpose: 'MARKETING', state: 'DENIED' }] }, 'NO_CONSENT'],
    [
      'who took it back',
      { consents: [{ channel: 'EMAIL', purpose: 'MARKETING', state: 'WITHDRAWN' }] },
      'CONSENT_WITHDRAWN',
    ],
    ['who is not to be contacted', { doNotContact: true }, 'DO_NOT_CONTACT'],
    ['whom the house does not want', { doNotRent: true }, 'DO_NOT_RENT'],
    ['without an address', { hasEmail: false }, 'NO_ADDRESS'],
    ['behind a relay', { isMasked: true }, 'RELAY_ADDRESS'],
    ['in the house', { isInHouse: true }, 'IN_HOUSE_NOW'],
    ['with a booking', { nextArrivalOn: addDays(TODAY, 40) }, 'STAY_BOOKED'],
    ['with an open case', { hasOpenCase: true }, 'OPEN_CASE'],
    ['who left six days ago', { lastStayOn: addDays(TODAY, -6) }, 'QUIET_AFTER_STAY'],
  ])('is held back of a guest %s', (_, over, code) =>
    expect(plan([play()], [guest(over)])).toMatchObject([{ suppressed: { code } }]),
  );

  it.each<[string, Partial<Play>, Partial<GuestForPlays>]>([
    ['to a relay, when it is no win-back', { kind: 'BIRTHDAY' }, { isMasked: true }],
    ['about the booking, with a booking', { kind: 'PRE_ARRIVAL' }, { nextArrivalOn: addDays(TODAY, 2) }],
    ['in the house, about the stay', { kind: 'IN_STAY', isTransactional: true }, { isInHouse: true }],
    ['about the account, with an open case', { isTransactional: true }, { hasOpenCase: true }],
    ['a week after the stay', {}, { lastStayOn: addDays(TODAY, -7) }],
  ])('is not held back %s', (_, overPlay, overGuest) =>
    expect(heldBack(play(overPlay), guest(overGuest), TODAY)).toBeNull(),
  );

  it.each<[string, Partial<Play>, number]>([
    ['the segment', { segments: ['VIP'] }, 0],
    ['the state', { lifecycles: ['LOST'] }, 0],
    ['a condition', { audience: [{ measure: 'stays', atLeast: 4 }] }, 0],
    ['nothing', { segments: ['REGULAR'], audience: [{ measure: 'stays', atLeast: 3 }] }, 1],
    ['being switched off', { active: false }, 0],
  ])('turns to nobody for %s', (_, over, touches) => expect(plan([play(over)], [guest()])).toHaveLength(touches));

  it.each([
    [-1, 0],
    [0, 1],
    [3, 1],
    [4, 0],
  ])('%i days late plans %i touches', (late, touches) =>
    expect(plan([play()], [guest()], atRisk(addDays(TODAY, -late)))).toHaveLength(touches),
  );

  it.each([
    ['on the day that the property has set', 0, addDays(TODAY, 0), 1],
    ['not before it, whatever the days of the play', -1, addDays(TODAY, 1), 0],
    ['by the days of the play where the property has set none', -1, null, 1],
    ['not before them', 0, null, 0],
  ])('asks how a stay was %s', (_, left, surveyDueOn, touches) => {
    const stay = {
      id: 's1',
      guestId: 'g1',
      status: 'CHECKED_OUT' as const,
      arrivalOn: addDays(TODAY, -5),
      departureOn: addDays(TODAY, left),
      cancelledOn: null,
      surveyDueOn,
      channel: null,
    };
    const survey = play({ kind: 'POST_STAY_SURVEY', timingDays: 1, isTransactional: true, lifecycles: [] });
    expect(plan([survey], [guest()], { ...NOTHING, stays: [stay] })).toHaveLength(touches);
  });
});

describe('caps', () => {
  const touched = (daysAgo: number, over: object = {}) => ({
    playId: 'OTHER',
    occasion: `o${daysAgo}`,
    plannedFor: addDays(TODAY, -daysAgo),
    counts: true,
    isTransactional: false,
    ...over,
  });
  const suppressed = (plays: Play[], touches: ReturnType<typeof touched>[]) =>
    plan(plays, [guest({ touches })]).map(({ play: { code }, suppressed: why }) => [code, why?.code ?? null]);

  it.each([
    ['two in 29 days', [touched(29), touched(1)], 'CAP_REACHED'],
    ['one in 29 and one 30 days ago', [touched(30), touched(29)], null],
    ['two of which one was held back', [touched(5, { counts: false }), touched(1)], null],
    ['two of which one was about the stay', [touched(5, { isTransactional: true }), touched(1)], null],
  ])('over all plays, after %s', (_, touches, code) =>
    expect(suppressed([play()], touches)).toEqual([['WIN_BACK', code]]),
  );

  it('let a transactional play through', () =>
    expect(suppressed([play({ isTransactional: true })], [touched(2), touched(1)])).toEqual([['WIN_BACK', null]]));

  it('give the last slot to the play of higher priority, whatever the order', () => {
    const plays = [play({ code: 'LOW', id: 'LOW', priority: 40 }), play({ code: 'HIGH', id: 'HIGH', priority: 60 })];
    for (const order of [plays, plays.toReversed()])
      expect(suppressed(order, [touched(1)])).toEqual([
        ['HIGH', null],
        ['LOW', 'CAP_REACHED'],
      ]);
  });

  it('keep one play from the same guest for its days', () => {
    const one = play({ capDays: 60 });
    expect(suppressed([one], [touched(59, { playId: one.id })])).toEqual([['WIN_BACK', 'SAME_PLAY_LATELY']]);
    expect(suppressed([one], [touched(60, { playId: one.id })])).toEqual([['WIN_BACK', null]]);
  });
});

describe('the holdout', () => {
  it('is the same for good, near its share, and another one for each play', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `guest-${index}`);
    const held = (code: string, percent: number) => new Set(ids.filter((id) => isHeldOut(code, id, percent)));
    const [five, ten, other] = [held('A', 5), held('A', 10), held('B', 10)];
    expect(ten.size / ids.length).toBeCloseTo(0.1, 2);
    expect([...five].every((id) => ten.has(id))).toBe(true);
    expect([...ten].filter((id) => other.has(id)).length / ids.length).toBeCloseTo(0.01, 2);
    expect(held('A', 0).size).toBe(0);
    expect(held('A', 100).size).toBe(ids.length);
  });

  it('is drawn of those who would have been touched', () => {
    const all = play({ holdoutPercent: 100 });
    expect(plan([all], [guest()])).toMatchObject([{ isHoldout: true, suppressed: { code: 'HELD_OUT' } }]);
    expect(plan([all], [guest({ consents: [] })])).toMatchObject([
      { isHoldout: false, suppressed: { code: 'NO_CONSENT' } },
    ]);
  });
});

describe('an audience', () => {
  it.each<[Condition, boolean]>([
    [{ measure: 'stays', atLeast: 3 }, true],
    [{ measure: 'stays', atLeast: 4 }, false],
    [{ measure: 'stays', atMost: 3 }, true],
    [{ measure: 'stays', atMost: 2 }, false],
    [{ measure: 'nps', atLeast: 0 }, false],
    [{ text: 'language', isOneOf: ['pt', 'en'] }, true],
    [{ text: 'language', isNoneOf: ['pt', 'en'] }, false],
    [{ text: 'tag', isOneOf: ['golf'] }, false],
    [{ text: 'tag', isNoneOf: ['golf'] }, true],
  ])('%j', (asked, expected) => expect(isInAudience(facts(), [asked])).toBe(expected));
});

describe('an offer', () => {
  const known = (over: Partial<OfferFacts>): OfferFacts => ({
    segment: 'REGULAR',
    meanNights: 2,
    foodShare: 0.1,
    hasMembership: false,
    ...over,
  });
  const every: Play['offers'] = [
    'RATE',
    'REWARD',
    'ROOM_UPGRADE',
    'BREAKFAST',
    'DINNER',
    'LATE_CHECKOUT',
    'FREE_NIGHT',
  ];
  it.each<[string, Partial<OfferFacts>, Partial<Play>, string | null, string | null]>([
    ['a key guest', { segment: 'KEY' }, {}, 'ROOM_UPGRADE', 'SPENDS_MORE_THAN_MOST'],
    ['who eats in the house', { foodShare: 0.25 }, {}, 'DINNER', 'EATS_IN_THE_HOUSE'],
    ['who eats a little less there', { foodShare: 0.24 }, {}, 'RATE', 'FOR_EVERYBODY'],
    ['who stays long', { meanNights: 3 }, {}, 'FREE_NIGHT', 'STAYS_LONG'],
    ['who stays a night', { meanNights: 1.5 }, {}, 'LATE_CHECKOUT', 'STAYS_ONE_NIGHT'],
    ['a member', { hasMembership: true }, {}, 'REWARD', 'COLLECTS_POINTS'],
    ['a member without a reward named', { hasMembership: true }, { hasReward: false }, 'RATE', 'FOR_EVERYBODY'],
    ['without a rate named', {}, { hasRate: false, offers: ['RATE', 'BREAKFAST'] }, 'BREAKFAST', 'FOR_EVERYBODY'],
    ['where nothing may be offered', {}, { offers: [] }, null, null],
  ])('to a guest %s', (_, over, overPlay, offer, code) => {
    const chosen = offerFor(play({ offers: every, ...overPlay }), known(over));
    expect([chosen?.offer ?? null, chosen?.reason.code ?? null]).toEqual([offer, code]);
  });
});

describe('the quiet hours', () => {
  const at = (now: string, from = 20, until = 9, timeZone = 'Europe/Lisbon', day = '2026-06-15') =>
    firstLoudMoment(calendarDate(day), { from, until, timeZone }, new Date(now)).toISOString();
  it.each([
    ['before they end', at('2026-06-15T04:00:00Z'), '2026-06-15T08:00:00.000Z'],
    ['the minute they end', at('2026-06-15T08:00:00Z'), '2026-06-15T08:00:00.000Z'],
    ['in the day', at('2026-06-15T12:30:00Z'), '2026-06-15T12:30:00.000Z'],
    ['when they begin', at('2026-06-15T19:00:00Z'), '2026-06-16T08:00:00.000Z'],
    ['of none', at('2026-06-15T03:00:00Z', 9, 9), '2026-06-15T03:00:00.000Z'],
    ['within a day', at('2026-06-15T13:00:00Z', 12, 15), '2026-06-15T14:00:00.000Z'],
    ['before its day', at('2026-06-14T12:00:00Z'), '2026-06-15T08:00:00.000Z'],
    ['in Shanghai', at('2026-06-14T20:00:00Z', 20, 9, 'Asia/Shanghai'), '2026-06-15T01:00:00.000Z'],
    [
      'on the night the clocks go forward',
      at('2026-03-29T02:00:00Z', 20, 9, 'Europe/Lisbon', '2026-03-29'),
      '2026-03-29T08:00:00.000Z',
    ],
  ])('%s', (_, moment, expected) => expect(moment).toBe(expected));
});

describe('festivals', () => {
  it.each([
    ['LUNAR_NEW_YEAR', 2025, '2025-01-29'],
    ['LUNAR_NEW_YEAR', 2026, '2026-02-17'],
    ['LUNAR_NEW_YEAR', 2033, '2033-01-31'],
    ['DRAGON_BOAT', 2025, '2025-05-31'],
    ['MID_AUTUMN', 2025, '2025-10-06'],
    ['MID_AUTUMN', 2028, '2028-10-03'],
    ['EASTER', 2026, '2026-04-05'],
    ['EASTER', 2038, '2038-04-25'],
    ['DIWALI', 2031, null],
    ['CHRISTMAS', 2026, '2026-12-25'],
  ] as const)('%s %i is %s', (festival, year, on) => expect(festivalIn(festival, year)).toBe(on));
});

describe('whatever a guest says in which order', () => {
  it('no touch leaves without a valid consent', () => {
    const anyState = fc.constantFrom('GRANTED' as const, 'DENIED' as const, 'WITHDRAWN' as const);
    const said = fc.array(
      fc.record({
        channel: fc.constantFrom('EMAIL' as const, 'PHONE' as const),
        purpose: fc.constantFrom('MARKETING' as const, 'SERVICE' as const),
        state: anyState,
      }),
      { maxLength: 6 },
    );
    const anyPlay = fc.record({
      channel: fc.constantFrom('EMAIL' as const, 'PHONE' as const),
      purpose: fc.constantFrom('MARKETING' as const, 'SERVICE' as const),
      isTransactional: fc.boolean(),
      priority: fc.nat(9),
      holdoutPercent: fc.constantFrom(0, 50),
    });
    fc.assert(
      fc.property(said, fc.array(anyPlay, { maxLength: 5 }), fc.boolean(), (events, plays, doNotContact) => {
        const last = new Map(events.map((event) => [`${event.channel} ${event.purpose}`, event]));
        const touches = plan(
          plays.map((one, index) => play({ ...one, code: `P${index}`, id: `P${index}` })),
          [guest({ consents: [...last.values()], doNotContact })],
        );
        for (const {
          play: { channel, purpose },
          suppressed,
          isHoldout,
        } of touches) {
          const isGranted = last.get(`${channel} ${purpose}`)?.state === 'GRANTED' && !doNotContact;
          if (suppressed === null || isHoldout) expect(isGranted).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
