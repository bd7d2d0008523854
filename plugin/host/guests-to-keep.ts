import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import { writtenName } from '../domain/guests/name.ts';
import type { Keeping, KeepingOf, NotNow } from '../domain/retention/keeping.ts';
import type { LifecycleState } from '../domain/retention/lifecycle.ts';
import type { Segment } from '../domain/retention/customer-pyramid.ts';
import type { ScoreReason } from '../domain/retention/score-reasons.ts';
import type { Host } from './client.ts';
import {
  GuestsToKeepDocument,
  KeepGuestsDocument,
  KeepingOfGuestsDocument,
  TouchOfTaskDocument,
  type PersonFilterInput,
  type RetentionTouchFilterInput,
} from './generated/documents.ts';
import {
  count,
  day,
  money,
  number,
  personName,
  read,
  recordId,
  recordIdOrNull,
  records,
  sumOfMicros,
  text,
} from './rows.ts';
import { staff, type StaffMember } from './staff.ts';

/** Guests that are shown at once, those with whom most is at risk. */
export const GUESTS_SHOWN = 60;

/** States in which a guest is to be won back. */
export const TO_KEEP = ['DUE', 'AT_RISK', 'LOST'] as const satisfies readonly LifecycleState[];
export type StateToKeep = (typeof TO_KEEP)[number];

/** Which guests to keep are asked for; null for all. */
export type KeepSelection = {
  state: StateToKeep | null;
  segment: Segment | null;
  /** A member of staff who looks after them, or nobody yet. */
  keeper: { memberId: string } | 'NOBODY' | null;
  /** Guests whose day has come, or those who are put off. */
  shown: 'TO_DO' | 'PUT_OFF';
};

const openOn = (shown: KeepSelection['shown'], today: CalendarDate): PersonFilterInput =>
  shown === 'TO_DO'
    ? {
        and: [
          { or: [{ guestKeepOn: { is: 'NULL' } }, { guestKeepOn: { lte: today } }] },
          { or: [{ guestNotNow: { is: 'NULL' } }, { guestNotNow: { neq: 'ASKED_NOT_TO' } }] },
        ],
      }
    : { or: [{ guestKeepOn: { gt: today } }, { guestNotNow: { eq: 'ASKED_NOT_TO' } }] };

const counted = ({ segment, shown }: KeepSelection, today: CalendarDate): PersonFilterInput => ({
  and: [
    { guestLifecycle: { in: [...TO_KEEP] } },
    { guestDoNotRent: { eq: false } },
    ...(segment === null ? [] : [{ guestSegment: { eq: segment } }]),
    openOn(shown, today),
  ],
});

const selected = (selection: KeepSelection, today: CalendarDate): PersonFilterInput => ({
  and: [
    counted(selection, today),
    ...(selection.state === null ? [] : [{ guestLifecycle: { eq: selection.state } }]),
    ...(selection.keeper === null
      ? []
      : [
          selection.keeper === 'NOBODY'
            ? { guestKeeperId: { is: 'NULL' as const } }
            : { guestKeeperId: { eq: selection.keeper.memberId } },
        ]),
  ],
});

/** Reasons as the app itself has written them; anything else, such as an import's, is as good as none. */
const scoreReasons = read(z.unknown(), (value): ScoreReason[] => {
  const kept = (value as { retention?: unknown } | null)?.retention;
  return Array.isArray(kept) ? (kept as ScoreReason[]) : [];
});

const guestNode = read(
  z.object({
    id: recordId,
    name: personName,
    emails: z.nullish(z.object({ primaryEmail: text })),
    phones: z.nullish(z.object({ primaryPhoneNumber: text, primaryPhoneCallingCode: text })),
    guestMaskedEmail: z.nullish(z.boolean()),
    guestLanguage: text,
    guestSegment: z.nullable(z.string()),
    guestLifecycle: z.nullable(z.string()),
    guestValueAtRisk: money,
    guestReturnProbability: number,
    guestStays: count,
    guestLastStayOn: day,
    guestReviewOn: day,
    guestReasons: scoreReasons,
    guestOpenCases: count,
    guestKeeperId: recordIdOrNull,
    guestKeepOn: day,
    guestNotNow: z.nullable(z.string()),
  }),
  (row) => ({
    id: row.id,
    name: writtenName(row.name),
    email: row.guestMaskedEmail === true ? '' : (row.emails?.primaryEmail ?? ''),
    phone: [row.phones?.primaryPhoneCallingCode ?? '', row.phones?.primaryPhoneNumber ?? ''].filter(Boolean).join(' '),
    language: row.guestLanguage,
    segment: row.guestSegment as Segment | null,
    state: row.guestLifecycle as LifecycleState | null,
    valueAtRisk: row.guestValueAtRisk,
    returnProbability: row.guestReturnProbability,
    stays: row.guestStays,
    lastStayOn: row.guestLastStayOn,
    reviewOn: row.guestReviewOn,
    reasons: row.guestReasons,
    openCases: row.guestOpenCases,
    keeping: {
      memberId: row.guestKeeperId,
      on: row.guestKeepOn,
      notNow: row.guestNotNow as NotNow | null,
    } satisfies Keeping,
  }),
);

const groupNode = read(
  z.object({
    groupByDimensionValues: z.array(z.nullable(z.string())),
    totalCount: count,
    sumGuestValueAtRiskAmountMicros: sumOfMicros,
  }),
  ({ groupByDimensionValues: [state, memberId, currencyCode], totalCount, sumGuestValueAtRiskAmountMicros }) => ({
    state: (state ?? null) as LifecycleState | null,
    memberId: memberId ?? null,
    guests: totalCount,
    atRisk:
      currencyCode === null || currencyCode === undefined || currencyCode === ''
        ? null
        : { amountMicros: sumGuestValueAtRiskAmountMicros, currencyCode },
  }),
);

const touchNode = read(
  z.object({
    id: recordId,
    status: text,
    channel: z.nullable(z.string()),
    plannedFor: day,
    subject: text,
    suppressedBecause: text,
    outcome: z.nullable(z.string()),
    ownerId: recordIdOrNull,
    person: z.nullable(z.object({ id: recordId, name: personName })),
    play: z.nullable(z.object({ name: text })),
  }),
  ({ person, play, ...touch }) => ({
    ...touch,
    guestId: person?.id ?? null,
    guestName: person === null ? '' : writtenName(person.name),
    play: play?.name ?? '',
  }),
);

export type TouchWithGuest = z.infer<typeof touchNode>;

/** The touch that became a task; null where the task is none of turning to a guest, or the reader may not see it. */
export const touchOfTask = async (host: Host, taskId: string): Promise<TouchWithGuest | null> =>
  records(touchNode).parse((await host.request(TouchOfTaskDocument, { id: taskId })).retentionTouches)[0] ?? null;

/** What the page of guests to keep shows, as the host has it. */
export type GuestsToKeep = {
  guests: z.infer<typeof guestNode>[];
  /** All that are asked for, shown or not. */
  total: number;
  /** How many there are by state and keeper, whatever state and keeper are asked for, and what is at risk with them. */
  groups: z.infer<typeof groupNode>[];
  /** Touches that wait for somebody by today. */
  touches: TouchWithGuest[];
  touchTotal: number;
  members: StaffMember[];
};

type Filters = { guests: PersonFilterInput; counted: PersonFilterInput; touches: RetentionTouchFilterInput };

/** The guests to keep on a day, the work with them and who can do it, in one request. */
export const guestsToKeep = (host: Host, selection: KeepSelection, today: CalendarDate): Promise<GuestsToKeep> =>
  asked(host, {
    guests: selected(selection, today),
    counted: counted(selection, today),
    touches: {
      and: [
        { status: { in: ['TASK_CREATED', 'DRAFTED', 'HELD'] } },
        { plannedFor: { lte: today } },
        ...(selection.keeper !== null && selection.keeper !== 'NOBODY'
          ? [{ ownerId: { eq: selection.keeper.memberId } }]
          : []),
      ],
    },
  });

/** One guest whoever it is, with every touch, in the same shape and in one request. */
export const guestToKeep = (host: Host, id: string): Promise<GuestsToKeep> =>
  asked(host, { guests: { id: { eq: id } }, counted: { id: { eq: id } }, touches: { personId: { eq: id } } });

const asked = async (host: Host, filters: Filters): Promise<GuestsToKeep> => {
  const answer = await host.request(GuestsToKeepDocument, { ...filters, limit: GUESTS_SHOWN });
  return {
    guests: records(guestNode).parse(answer.people),
    total: answer.people?.totalCount ?? 0,
    groups: z.array(groupNode).parse(answer.peopleGroupBy ?? []),
    touches: records(touchNode).parse(answer.retentionTouches),
    touchTotal: answer.retentionTouches?.totalCount ?? 0,
    members: staff.parse(answer.workspaceMembers),
  };
};

const keepingNode = read(
  z.object({ id: recordId, guestKeeperId: recordIdOrNull, guestKeepOn: day, guestNotNow: z.nullable(z.string()) }),
  ({ id, guestKeeperId, guestKeepOn, guestNotNow }): KeepingOf => ({
    guestId: id,
    memberId: guestKeeperId,
    on: guestKeepOn,
    notNow: guestNotNow as NotNow | null,
  }),
);

/** How up to 200 guests are looked after. Those who are gone or hidden are absent. */
export const keepingOf = async (host: Host, guestIds: readonly string[]): Promise<KeepingOf[]> =>
  records(keepingNode).parse((await host.request(KeepingOfGuestsDocument, { ids: [...guestIds] })).people);

/** Looks after up to 200 guests alike from now on; what is not given stays. @returns how many there were. */
export const keepGuests = async (
  host: Host,
  guestIds: readonly string[],
  { memberId, on, notNow }: Partial<Keeping>,
): Promise<number> => {
  const { updatePeople } = await host.request(KeepGuestsDocument, {
    ids: [...guestIds],
    data: {
      ...(memberId === undefined ? {} : { guestKeeperId: memberId }),
      ...(on === undefined ? {} : { guestKeepOn: on }),
      ...(notNow === undefined ? {} : { guestNotNow: notNow }),
    },
  });
  return (updatePeople ?? []).length;
};
