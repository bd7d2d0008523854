import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import { batches, type Host, type Page } from './client.ts';
import {
  CreateGuestTasksDocument,
  KnownNoticesDocument,
  KnownTasksDocument,
  MembershipsToNoticeDocument,
  NightlyNoticesDocument,
  PlannedNoticesDocument,
  PlanNoticesDocument,
  WithdrawNoticesDocument,
  type LoyaltyMembershipFilterInput,
  type RetentionTouchFilterInput,
} from './generated/documents.ts';
import type { WelcomeWrite } from './loyalty.ts';
import { count, day, page, personName, read, recordId, recordIdOrNull, records, text } from './rows.ts';

const member = page(
  read(
    z.object({
      id: recordId,
      personId: recordIdOrNull,
      programId: recordIdOrNull,
      person: z.nullish(
        z.object({
          name: personName,
          guestDoNotRent: z.nullish(z.boolean()),
          guestTags: z.nullish(z.array(z.string())),
        }),
      ),
      pointsExpiringNext: count,
      pointsExpireOn: day,
      tierRank: count,
      tierUntil: day,
      tier: z.nullish(z.object({ name: text })),
    }),
    ({ personId, person, tier, ...rest }) => ({
      ...rest,
      guestId: personId,
      guest: person?.name ?? null,
      marks: { doNotRent: person?.guestDoNotRent ?? false, tags: person?.guestTags ?? [] },
      tierName: tier?.name ?? '',
    }),
  ),
);
export type MemberToNotice = z.infer<typeof member>['edges'][number]['node'];

const planned = page(z.object({ id: recordId, key: text }));

const play = z.object({ id: recordId, kind: z.nullable(z.string()) });

/** The nodes of a first page, and of all that follow. */
const andMore = async <Node>(first: Page<Node>, next: (after: string) => Promise<Page<Node>>): Promise<Node[]> => {
  const nodes = first.edges.map(({ node }) => node);
  for (let { pageInfo } = first; pageInfo.hasNextPage && pageInfo.endCursor !== null;) {
    const more = await next(pageInfo.endCursor);
    nodes.push(...more.edges.map(({ node }) => node));
    ({ pageInfo } = more);
  }
  return nodes;
};

const arrival = read(
  z.object({
    id: recordId,
    guestId: recordIdOrNull,
    guest: z.nullish(z.object({ name: personName })),
    arrivalOn: day,
    memberTier: text,
    property: z.nullish(z.object({ language: z.nullish(z.string()) })),
  }),
  ({ guest, property, ...stay }) => ({
    ...stay,
    guest: guest?.name ?? null,
    propertyLanguage: property?.language ?? null,
  }),
);
export type ArrivalWithGift = z.infer<typeof arrival>;

/** Days that the nightly notices look at. */
export type NoticedDays = {
  today: CalendarDate;
  pointsExpire: CalendarDate;
  tierEnds: CalendarDate;
  /** What was planned for a day before is over. */
  plannedSince: CalendarDate;
  arrivals: readonly [from: CalendarDate, to: CalendarDate];
};

/** The plays that say how members are told, by their kinds. */
type PlaysOfNotices = { id: string; kind: string | null }[];

/**
 * Active members whose points expire or whose tier ends between today and some days; touches that were planned for members
 * and wait; the active plays about either; and up to 200 arrivals of guests who are entitled to a welcome gift. One
 * request, and one for each further 200.
 */
export const nightlyNotices = async (
  host: Host,
  { today, pointsExpire, tierEnds, plannedSince, arrivals: [from, to] }: NoticedDays,
): Promise<{
  members: MemberToNotice[];
  planned: { id: string; key: string }[];
  plays: PlaysOfNotices;
  arrivals: ArrivalWithGift[];
}> => {
  const filter: LoyaltyMembershipFilterInput = {
    and: [
      { status: { eq: 'ACTIVE' } },
      {
        or: [
          { and: [{ pointsExpireOn: { gte: today } }, { pointsExpireOn: { lte: pointsExpire } }] },
          { and: [{ tierUntil: { gte: today } }, { tierUntil: { lte: tierEnds } }] },
        ],
      },
    ],
  };
  const waiting: RetentionTouchFilterInput = {
    and: [{ key: { startsWith: 'loyalty:' } }, { status: { eq: 'PLANNED' } }, { plannedFor: { gte: plannedSince } }],
  };
  const answer = await host.request(NightlyNoticesDocument, { filter, planned: waiting, from, to });
  return {
    members: await andMore(member.parse(answer.loyaltyMemberships), async (after) =>
      member.parse((await host.request(MembershipsToNoticeDocument, { filter, after })).loyaltyMemberships),
    ),
    planned: await andMore(planned.parse(answer.retentionTouches), async (after) =>
      planned.parse((await host.request(PlannedNoticesDocument, { planned: waiting, after })).retentionTouches),
    ),
    plays: records(play).parse(answer.retentionPlays),
    arrivals: records(arrival).parse(answer.stays),
  };
};

/** A touch as it is planned; without a play it waits for staff. */
export type NoticeWrite = {
  key: string;
  name: string;
  personId: string;
  playId: string | null;
  occasion: string;
  plannedFor: CalendarDate;
};

/** Plans touches that were never planned before, deleted ones included: two requests for each 200. */
export const planNotices = async (host: Host, notices: readonly NoticeWrite[]): Promise<void> => {
  for (const batch of batches(notices)) {
    const answer = await host.request(KnownNoticesDocument, { keys: batch.map(({ key }) => key) });
    const known = new Set(
      records(z.object({ key: text }))
        .parse(answer.retentionTouches)
        .map(({ key }) => key),
    );
    const data = batch
      .filter(({ key }) => !known.has(key))
      .map((notice) => ({ ...notice, status: 'PLANNED' as const }));
    if (data.length > 0) await host.request(PlanNoticesDocument, { data });
  }
};

/** Takes planned touches back that nobody has to send any more. */
export const withdrawNotices = async (host: Host, ids: readonly string[], because: string): Promise<void> => {
  for (const batch of batches(ids)) await host.request(WithdrawNoticesDocument, { ids: batch, because });
};

/** Creates up to 200 tasks about guests that were never there before, deleted ones included. */
export const createGuestTasks = async (host: Host, tasks: readonly WelcomeWrite[]): Promise<void> => {
  const answer = await host.request(KnownTasksDocument, { ids: tasks.map(({ id }) => id) });
  const known = new Set(
    records(z.object({ id: recordId }))
      .parse(answer.tasks)
      .map(({ id }) => id),
  );
  const missing = tasks.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return;
  await host.request(CreateGuestTasksDocument, {
    tasks: missing.map(({ id, title, body, dueAt }) => ({ id, title, bodyV2: { markdown: body }, dueAt })),
    targets: missing.map(({ id, targetId, guestId }) => ({ id: targetId, taskId: id, targetPersonId: guestId })),
  });
};
