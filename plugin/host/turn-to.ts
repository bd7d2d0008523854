import * as z from 'zod/mini';
import { calendarDate, type CalendarDate } from '../domain/calendar-dates.ts';
import { writtenName } from '../domain/guests/name.ts';
import type { NamedPreference } from '../domain/preferences/reasons.ts';
import type { Reach, StoppedBecause } from '../domain/retention/acting/act.ts';
import type { GuestToTurnTo } from '../domain/retention/acting/turn-to.ts';
import type { Segment } from '../domain/retention/customer-pyramid.ts';
import type { TouchOutcome } from '../domain/retention/keeping.ts';
import { PLAY_KINDS, type Channel, type Purpose } from '../domain/retention/plays/play.ts';
import type { ScoreReason } from '../domain/retention/score-reasons.ts';
import type { Host } from './client.ts';
import { consentNode, consentOf } from './consents.ts';
import {
  CloseTouchDocument,
  GuestsToTurnToDocument,
  SaveActingDocument,
  TouchByIdDocument,
  TouchesDueDocument,
  type RetentionPlayKindEnum,
  type RetentionPlayFilterInput,
  type RetentionTouchStatusEnum,
} from './generated/documents.ts';
import { requestIncluded } from './included.ts';
import { count, day, money, number, personName, read, recordId, recordIdOrNull, records, text } from './rows.ts';
import { createTasks, targetsOf } from './tasks.ts';

const scoreReasons = read(z.unknown(), (value): ScoreReason[] => {
  const kept = (value as { retention?: unknown } | null)?.retention;
  return Array.isArray(kept) ? (kept as ScoreReason[]) : [];
});

const serviceCase = z.object({ name: text, status: text, openedAt: z.nullable(z.string()) });
const dayOf = (instant: string | null): CalendarDate | null =>
  instant === null ? null : calendarDate(instant.slice(0, 10));

const guestNode = read(
  z.object({
    id: recordId,
    name: personName,
    emails: z.nullish(z.object({ primaryEmail: text })),
    phones: z.nullish(z.object({ primaryPhoneNumber: text, primaryPhoneCallingCode: text })),
    guestMaskedEmail: z.nullish(z.boolean()),
    guestLanguage: text,
    guestSegment: z.nullable(z.string()),
    guestStays: count,
    guestLastStayOn: day,
    guestNextArrivalOn: day,
    guestTotalRevenue: money,
    guestOpenCases: count,
    guestInHouseStays: count,
    guestDoNotRent: z.nullish(z.boolean()),
    guestDoNotContact: z.nullish(z.boolean()),
    guestNps: number,
    guestReasons: scoreReasons,
    guestKeeperId: recordIdOrNull,
    company: z.nullish(z.object({ accountOwnerId: recordIdOrNull })),
    guestConsents: records(consentNode),
    guestPreferences: records(
      z.object({ category: z.nullable(z.string()), value: text, polarity: z.nullable(z.string()) }),
    ),
    guestCases: records(serviceCase),
    guestMemberships: records(
      z.object({ status: text, points: count, pointsExpireOn: day, tier: z.nullish(z.object({ name: text })) }),
    ),
  }),
  (row): GuestToTurnTo => {
    const membership = row.guestMemberships.find(({ status }) => status === 'ACTIVE');
    const phone = row.phones?.primaryPhoneNumber ?? '';
    return {
      id: row.id,
      name: writtenName(row.name),
      firstName: row.name.firstName,
      lastName: row.name.lastName,
      email: row.emails?.primaryEmail ?? '',
      isMasked: row.guestMaskedEmail === true,
      phone: phone === '' ? '' : [row.phones?.primaryPhoneCallingCode ?? '', phone].filter(Boolean).join(' '),
      language: row.guestLanguage,
      segment: row.guestSegment as Segment | null,
      stays: row.guestStays,
      lastStayOn: row.guestLastStayOn,
      nextArrivalOn: row.guestNextArrivalOn,
      revenue: row.guestTotalRevenue,
      openCases: row.guestOpenCases,
      isInHouse: row.guestInHouseStays > 0,
      doNotRent: row.guestDoNotRent === true,
      doNotContact: row.guestDoNotContact === true,
      nps: row.guestNps,
      reasons: row.guestReasons,
      consents: row.guestConsents.flatMap(consentOf),
      preferences: row.guestPreferences.flatMap(({ category, value, polarity }) =>
        category === null || value === ''
          ? []
          : [{ category, value, polarity: polarity ?? 'WANTS' } as NamedPreference],
      ),
      cases: row.guestCases
        .toSorted((one, other) => (other.openedAt ?? '').localeCompare(one.openedAt ?? ''))
        .map(({ name, status, openedAt }) => ({
          subject: name,
          on: dayOf(openedAt),
          isOpen: status !== 'RESOLVED' && status !== 'CLOSED',
        })),
      membership:
        membership === undefined
          ? null
          : {
              tier: membership.tier?.name ?? '',
              points: membership.points,
              pointsExpireOn: membership.pointsExpireOn,
            },
      keeperId: row.guestKeeperId ?? row.company?.accountOwnerId ?? null,
    };
  },
);

const playNode = read(
  z.object({
    id: recordId,
    code: text,
    name: text,
    kind: z.nullable(z.string()),
    channel: z.nullable(z.string()),
    purpose: z.nullable(z.string()),
    transactional: z.nullish(z.boolean()),
    quietDaysAfterStay: count,
    active: z.nullish(z.boolean()),
    templates: z.unknown(),
    offerRatePlan: z.nullish(z.object({ name: text, promotionText: text })),
    offerReward: z.nullish(z.object({ name: text })),
  }),
  ({ offerRatePlan, offerReward, kind, channel, purpose, transactional, quietDaysAfterStay, ...play }) => ({
    ...play,
    /** By which way and for what it turns to guests; advertising by e-mail where nothing is said. */
    reach: {
      kind: PLAY_KINDS.find((one) => one === kind) ?? null,
      channel: (channel ?? 'EMAIL') as Channel,
      purpose: (purpose ?? 'MARKETING') as Purpose,
      isTransactional: transactional === true,
      quietDaysAfterStay,
    } satisfies Reach,
    /** The rate or reward that the play names, as a guest reads it; empty for none. */
    offer: offerRatePlan?.promotionText || offerRatePlan?.name || offerReward?.name || '',
  }),
);
export type PlayWithWords = z.infer<typeof playNode>;

const houseNode = z.object({ name: text, brand: text });
const memberNode = z.object({ id: recordId, locale: text });

/** Guests to turn to with all that is needed for it, the plays that may be said, and in whose name. */
export type ToTurnTo = {
  guests: GuestToTurnTo[];
  plays: PlayWithWords[];
  /** Who signs: the brand where there are several houses, the house where there is one; empty for none. */
  hotel: string;
  /** The language of each member of staff, by id. */
  localeOf: ReadonlyMap<string, string>;
};

/** Up to 100 guests to turn to, in one request. Those who are gone or hidden are absent. */
export const toTurnTo = async (
  host: Host,
  guestIds: readonly string[],
  plays: RetentionPlayFilterInput,
): Promise<ToTurnTo> => {
  const answer = await host.request(GuestsToTurnToDocument, { ids: [...guestIds], plays });
  const houses = records(houseNode).parse(answer.hotelProperties);
  const [house] = houses;
  return {
    guests: records(guestNode).parse(answer.people),
    plays: records(playNode).parse(answer.retentionPlays),
    hotel: (houses.length > 1 ? house?.brand || house?.name : house?.name) ?? '',
    localeOf: new Map(
      records(memberNode)
        .parse(answer.workspaceMembers)
        .map(({ id, locale }) => [id, locale]),
    ),
  };
};

/** Plays by which staff win guests back by hand; those about booking sites say what fits few. */
export const winBackPlays = (host: Host, guestId: string): Promise<ToTurnTo> =>
  toTurnTo(host, [guestId], { and: [{ active: { eq: true } }, { kind: { eq: 'WIN_BACK' } }] });

const touchNode = z.object({
  id: recordId,
  status: text,
  subject: text,
  body: text,
  sentAt: z.nullable(z.string()),
  taskId: recordIdOrNull,
  personId: recordIdOrNull,
  playId: recordIdOrNull,
  key: text,
  channel: z.nullable(z.string()),
  language: text,
  offer: z.nullable(z.string()),
});
export type OpenTouch = z.infer<typeof touchNode>;

export const touchById = async (host: Host, id: string): Promise<OpenTouch | null> =>
  records(touchNode).parse((await host.request(TouchByIdDocument, { id })).retentionTouches)[0] ?? null;

/** A touch as acting writes it. `key` names it for ever; what is not given stays. */
export type TouchWrite = {
  key: string;
  name?: string;
  personId?: string;
  playId?: string | null;
  status: RetentionTouchStatusEnum;
  channel?: 'EMAIL' | 'SMS' | 'PHONE' | 'POST' | 'MESSAGING';
  plannedFor?: CalendarDate;
  occasion?: string;
  offer?: 'RATE' | null;
  ownerId?: string | null;
  taskId?: string;
  language?: string;
  subject?: string;
  body?: string;
  heldBackBy?: StoppedBecause['code'];
  suppressedBecause?: string;
};

export type TaskWrite = {
  id: string;
  targetId: string;
  title: string;
  body: string;
  dueAt: string;
  assigneeId: string | null;
  guestId: string;
};

/**
 * Writes touches and the tasks that they became: upserts on keys and ids that follow from the touch, so that doing it twice
 * does it once. @returns the ids of the touches by their keys.
 */
export const saveActing = async (
  host: Host,
  touches: readonly TouchWrite[],
  tasks: readonly TaskWrite[],
): Promise<Map<string, string>> => {
  await createTasks(host, tasks);
  const { createRetentionTouches } = await requestIncluded(host, SaveActingDocument, {
    touches: [...touches],
    hasTasks: tasks.length > 0,
    targets: targetsOf(tasks),
  });
  return new Map(
    z
      .array(z.object({ id: recordId, key: text }))
      .parse(createRetentionTouches ?? [])
      .map(({ id, key }) => [key, id]),
  );
};

/** Touches that wait for somebody. */
export const WAITING = ['TASK_CREATED', 'DRAFTED', 'HELD'] as const satisfies readonly RetentionTouchStatusEnum[];

/**
 * Moves a touch on from where it waits for somebody, and ends its task. Of several who do it at once one does.
 * @returns false when it did not wait there any more.
 */
export const closeTouch = async (
  host: Host,
  { id, taskId }: OpenTouch,
  touch: {
    status: 'SENT' | 'RESPONDED' | 'DRAFTED' | 'SUPPRESSED';
    sentAt?: string | null;
    respondedAt?: string;
    outcome?: TouchOutcome;
    subject?: string;
    body?: string;
    heldBackBy?: StoppedBecause['code'];
    suppressedBecause?: string;
  },
  open: readonly RetentionTouchStatusEnum[] = WAITING,
): Promise<boolean> => {
  const { updateRetentionTouches } = await requestIncluded(host, CloseTouchDocument, {
    id,
    open: [...open],
    touch,
    task: taskId ?? id,
    hasTask: taskId !== null,
  });
  return (updateRetentionTouches ?? []).length > 0;
};

const dueNode = z.object({
  id: recordId,
  key: text,
  name: text,
  channel: z.nullable(z.string()),
  plannedFor: day,
  occasion: text,
  /** From this day on it is not sent any more. */
  staleOn: day,
  offer: z.nullable(z.string()),
  offerBecause: text,
  personId: recordIdOrNull,
  stayId: recordIdOrNull,
  playId: recordIdOrNull,
  ownerId: recordIdOrNull,
});
/** A touch whose day has come. */
export type DueTouch = z.infer<typeof dueNode>;

/** Touches that are planned for a day up to `today` and outside their quiet hours, 100 at a time, those of the holdout aside. */
export const touchesDue = async (
  host: Host,
  today: CalendarDate,
  kinds: readonly string[] | null,
  now: Date,
): Promise<DueTouch[]> => {
  const { retentionTouches } = await host.request(TouchesDueDocument, {
    filter: {
      and: [
        { status: { eq: 'PLANNED' } },
        { isHoldout: { eq: false } },
        // Without a play nobody knows how to turn to the guest: that waits for staff.
        { playId: { is: 'NOT_NULL' } },
        { plannedFor: { lte: today } },
        // While a campaign is stopped nothing of it leaves; started again it goes on.
        { or: [{ campaignId: { is: 'NULL' } }, { campaign: { status: { eq: 'RUNNING' } } }] },
        { or: [{ notBefore: { is: 'NULL' } }, { notBefore: { lte: now.toISOString() } }] },
        ...(kinds === null ? [] : [{ play: { kind: { in: [...kinds] as RetentionPlayKindEnum[] } } }]),
      ],
    },
  });
  return records(dueNode).parse(retentionTouches);
};
