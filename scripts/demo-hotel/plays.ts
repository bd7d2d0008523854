import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { departureOf, totalOf, type Guest, type Stay } from './business.ts';
import { mayBeWrittenTo } from './identities.ts';
import { idOf } from './ids.ts';
import { historyOf } from './people.ts';
import type { ServiceCase } from './service.ts';
import { euros, instantOn, type DemoRecord } from './table.ts';

type Occasion = { on: number; name: string; stay: Stay | null };
type Play = {
  code: string;
  kind: string;
  name: string;
  timingDays: number;
  segments: string[];
  lifecycles: string[];
  holdout: number;
  cap: number;
  offer?: { rewardCode: string } | { planCode: string };
  subject: string;
  body: string;
  occasions: (guest: Guest, today: number) => Occasion[];
};

const completed = (guest: Guest): Stay[] => guest.stays.filter(({ status }) => status === 'CHECKED_OUT');
/** Touches are planned for the coming days and kept of the last months. */
const [PAST_DAYS, AHEAD_DAYS] = [90, 21];

const PLAYS: Play[] = [
  {
    code: 'PRE_ARRIVAL',
    kind: 'PRE_ARRIVAL',
    name: 'Three days before arrival',
    timingDays: -3,
    segments: [],
    lifecycles: [],
    holdout: 0,
    cap: 0,
    subject: 'We look forward to seeing you, {name}',
    body: 'Your room is being prepared. Tell us when you arrive.',
    occasions: ({ stays }) =>
      stays
        .filter(({ status }) => status === 'CONFIRMED' || status === 'IN_HOUSE' || status === 'CHECKED_OUT')
        .map((stay) => ({ on: stay.arrival - 3, name: stay.number, stay })),
  },
  {
    code: 'SURVEY',
    kind: 'POST_STAY_SURVEY',
    name: 'Survey the day after',
    timingDays: 1,
    segments: [],
    lifecycles: ['RECENT'],
    holdout: 0,
    cap: 60,
    subject: 'How was it, {name}?',
    body: 'Three questions about your stay.',
    occasions: (guest) => completed(guest).map((stay) => ({ on: departureOf(stay) + 1, name: stay.number, stay })),
  },
  {
    code: 'THANKS',
    kind: 'FIRST_STAY',
    name: 'Thanks after the first stay',
    timingDays: 4,
    segments: [],
    lifecycles: ['RECENT'],
    holdout: 5,
    cap: 0,
    offer: { planCode: 'MEM' },
    subject: 'Thank you for coming, {name}',
    body: 'Ten per cent off your next stay with us.',
    occasions: (guest) =>
      completed(guest)
        .slice(0, 1)
        .map((stay) => ({ on: departureOf(stay) + 4, name: 'first stay', stay })),
  },
  {
    code: 'BIRTHDAY',
    kind: 'BIRTHDAY',
    name: 'Birthday wishes',
    timingDays: -1,
    segments: ['VIP', 'KEY', 'REGULAR'],
    lifecycles: [],
    holdout: 0,
    cap: 300,
    offer: { rewardCode: 'BREAKFAST' },
    subject: 'Happy birthday, {name}',
    body: 'Breakfast for two is on us, on any morning this month.',
    occasions: ({ birthday, kind }, today) =>
      birthday === null || kind === 'ONE_TIME'
        ? []
        : [-1, 0, 1].map((years) => {
            const year = Number(fromDayNumber(today).slice(0, 4)) + years;
            return {
              on: Date.parse(`${year}-${birthday.slice(5) === '02-29' ? '02-28' : birthday.slice(5)}`) / 86_400_000 - 1,
              name: `birthday ${year}`,
              stay: null,
            };
          }),
  },
  {
    code: 'WIN_BACK',
    kind: 'WIN_BACK',
    name: 'We miss you',
    timingDays: 0,
    segments: ['VIP', 'KEY', 'REGULAR'],
    lifecycles: ['AT_RISK', 'LOST'],
    holdout: 10,
    cap: 180,
    offer: { planCode: 'ADV' },
    subject: 'It has been a while, {name}',
    body: 'Come back this season: a fifth off your usual room.',
    occasions: (guest, today) => {
      const { days } = historyOf(guest, today);
      return guest.kind === 'ONE_TIME'
        ? []
        : days
            .filter((day, index) => (days[index + 1] ?? today + AHEAD_DAYS) > day + 240)
            .map((day) => ({ on: day + 240, name: `last stay ${fromDayNumber(day)}`, stay: null }));
    },
  },
  {
    code: 'CANCELLED',
    kind: 'CANCELLATION_RECOVERY',
    name: 'After a cancellation',
    timingDays: 2,
    segments: [],
    lifecycles: [],
    holdout: 10,
    cap: 60,
    subject: 'Another time, {name}?',
    body: 'We keep your price for another date of your choice.',
    occasions: ({ stays }) =>
      stays.flatMap((stay) =>
        stay.cancelledOn === null ? [] : [{ on: stay.cancelledOn + 2, name: stay.number, stay }],
      ),
  },
];

export const playRecords = (planIds: Map<string, string>): DemoRecord[] =>
  PLAYS.map((play) => ({
    id: idOf('retentionPlay', play.code),
    name: play.name,
    code: play.code,
    kind: play.kind,
    audienceSegments: play.segments,
    audienceLifecycles: play.lifecycles,
    audience: {},
    timingDays: play.timingDays,
    channel: 'EMAIL',
    templates: { en: { subject: play.subject, body: play.body } },
    frequencyCapDays: play.cap,
    holdoutPercent: play.holdout,
    active: true,
    ...(play.offer === undefined
      ? {}
      : 'planCode' in play.offer
        ? { offerRatePlanId: planIds.get(play.offer.planCode) }
        : { offerRewardId: idOf('reward', play.offer.rewardCode) }),
  }));

/** A stay counts as brought by a touch when it was booked within so many days after. */
const ATTRIBUTION_DAYS = 30;
const SELLING: ReadonlySet<string> = new Set(['THANKS', 'WIN_BACK', 'CANCELLED', 'BIRTHDAY']);

export const touchRecords = function* (
  guests: readonly Guest[],
  cases: Map<Guest, ServiceCase[]>,
  today: number,
): Generator<DemoRecord> {
  for (const play of PLAYS)
    for (const guest of guests)
      for (const { on, name, stay } of play.occasions(guest, today)) {
        if (on < today - PAST_DAYS || on > today + AHEAD_DAYS) continue;
        const key = `${play.code}:${guest.number}:${name}`;
        const isHoldout = play.holdout > 0 && Number(guest.number.slice(-2)) < play.holdout;
        const hasOpenCase = (cases.get(guest) ?? []).some(({ status }) => status !== 'RESOLVED' && status !== 'CLOSED');
        const suppressedBecause = isHoldout
          ? 'Held back to compare with'
          : !mayBeWrittenTo(guest)
            ? 'No consent for e-mail'
            : hasOpenCase && on >= today - 10 && SELLING.has(play.code)
              ? 'A service case is open'
              : '';
        const brought =
          SELLING.has(play.code) && suppressedBecause === '' && on <= today
            ? guest.stays.find(
                ({ bookedOn, status }) =>
                  bookedOn >= on && bookedOn <= on + ATTRIBUTION_DAYS && status !== 'CANCELLED' && status !== 'NO_SHOW',
              )
            : undefined;
        const isDesk = guest.kind === 'VIP';
        const status =
          suppressedBecause !== ''
            ? 'SUPPRESSED'
            : on > today
              ? 'PLANNED'
              : brought !== undefined
                ? 'BOOKED'
                : isDesk
                  ? on > today - 4
                    ? 'TASK_CREATED'
                    : 'RESPONDED'
                  : on > today - 2
                    ? 'DRAFTED'
                    : 'SENT';
        const wasSent = status === 'SENT' || status === 'BOOKED' || status === 'RESPONDED';
        yield {
          id: idOf('retentionTouch', key),
          name: `${play.name}: ${guest.firstName} ${guest.lastName}`,
          key,
          personId: guest.id,
          playId: idOf('retentionPlay', play.code),
          stayId: stay?.id ?? null,
          occasion: name,
          plannedFor: fromDayNumber(on),
          status,
          suppressedBecause,
          channel: 'EMAIL',
          subject: play.subject.replace('{name}', guest.firstName),
          body: play.body,
          sentAt: wasSent ? instantOn(on, 9) : null,
          respondedAt: status === 'RESPONDED' ? instantOn(on, 17) : null,
          isHoldout,
          ...(brought === undefined
            ? {}
            : { attributedStayId: brought.id, attributedRevenue: euros(totalOf(brought)) }),
        };
      }
};
