import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import type {
  DataRequestKind,
  DataRequestStatus,
  ErasureGround,
  WhenPeriodOver,
} from '../domain/identity/erase/erasure.ts';
import type { PersonName } from '../domain/stays/name.ts';
import { batches, type Host, type HostDocument, type Page } from './client.ts';
import { emailParts, listedEmails, listedPhones, phoneParts } from './contacts.ts';
import { HostError } from './errors.ts';
import * as documents from './generated/documents.ts';
import type {
  AttachmentFilterInput,
  DataRequestCreateInput,
  DataRequestFilterInput,
  DataRequestUpdateInput,
  NoteTargetFilterInput,
  PersonFilterInput,
  StayFilterInput,
  TaskTargetFilterInput,
  TimelineActivityFilterInput,
} from './generated/documents.ts';
import {
  count,
  day,
  instant,
  number,
  page,
  personName,
  read,
  recordId,
  recordIdOrNull,
  records,
  stayStatus,
  text,
} from './rows.ts';

/** What empties records, by their object. */
const EMPTIED = {
  stay: documents.EmptyStaysDocument,
  folioCharge: documents.EmptyFolioChargesDocument,
  stayChange: documents.EmptyStayChangesDocument,
  stayOffer: documents.EmptyStayOffersDocument,
  guestFeedback: documents.EmptyGuestFeedbacksDocument,
  serviceCase: documents.EmptyServiceCasesDocument,
  retentionTouch: documents.EmptyRetentionTouchesDocument,
  loyaltyMembership: documents.EmptyLoyaltyMembershipsDocument,
  pointsEntry: documents.EmptyPointsEntriesDocument,
  rewardRedemption: documents.EmptyRewardRedemptionsDocument,
  consentEvent: documents.EmptyConsentEventsDocument,
  quote: documents.EmptyQuotesDocument,
  opportunity: documents.EmptyOpportunitiesDocument,
  importReject: documents.EmptyImportRejectsDocument,
  intakeMessage: documents.EmptyIntakeMessagesDocument,
  person: documents.EmptyPeopleDocument,
  task: documents.EmptyTasksDocument,
  note: documents.EmptyNotesDocument,
} as const;
export type EmptiedObject = keyof typeof EMPTIED;
/** What destroys them. */
const DESTROYED = {
  guestProfile: documents.DestroyGuestProfilesDocument,
  roomPreference: documents.DestroyRoomPreferencesDocument,
  sensitivePreference: documents.DestroySensitivePreferencesDocument,
  matchCandidate: documents.DestroyMatchCandidatesDocument,
  /** By the guests whose they are. */
  matchKey: documents.DestroyMatchKeysDocument,
  guestMerge: documents.DestroyGuestMergesDocument,
  task: documents.DestroyTasksDocument,
  note: documents.DestroyNotesDocument,
  taskTarget: documents.DestroyTaskTargetsDocument,
  noteTarget: documents.DestroyNoteTargetsDocument,
  attachment: documents.DestroyAttachmentsDocument,
  timelineActivity: documents.DestroyTimelineActivitiesDocument,
} as const;
export type DestroyedObject = keyof typeof DESTROYED;

type Emptying = HostDocument<unknown, { filter: object; data: object }>;
type Destroying = HostDocument<unknown, { ids: string[] }>;

/** Of those in the bin, too: the host leaves them out of whatever does not ask for them. */
const IN_THE_BIN_TOO = { or: [{ deletedAt: { is: 'NULL' as const } }, { deletedAt: { is: 'NOT_NULL' as const } }] };

/** Writes the same fields into records, those in the bin included, 200 a request. Doing it again changes nothing. */
export const emptyRecords = async (
  host: Host,
  object: EmptiedObject,
  ids: readonly string[],
  data: object,
  only: object = {},
): Promise<void> => {
  for (const batch of batches([...new Set(ids)]))
    await host.request(EMPTIED[object] as Emptying, {
      filter: { and: [{ id: { in: batch } }, IN_THE_BIN_TOO, ...(Object.keys(only).length === 0 ? [] : [only])] },
      data,
    });
};

/** Empties the lines of quotes but for what they come to; they go with their quotes. */
export const emptyQuoteLines = async (host: Host, quoteIds: readonly string[], name: string): Promise<void> => {
  for (const batch of batches([...new Set(quoteIds)]))
    await host.request(documents.EmptyQuoteLinesDocument, {
      filter: { and: [{ quoteId: { in: batch } }, IN_THE_BIN_TOO] },
      data: { name },
    });
};

/** Destroys records for good, 200 a request; those that are gone already are left alone. */
export const destroyRecords = async (host: Host, object: DestroyedObject, ids: readonly string[]): Promise<void> => {
  for (const batch of batches([...new Set(ids)])) await host.request(DESTROYED[object] as Destroying, { ids: batch });
};

const person = read(
  z.object({
    id: recordId,
    name: personName,
    emails: emailParts,
    phones: phoneParts,
    guestNumber: text,
    guestNationality: text,
    guestErasedAt: instant,
  }),
  ({ guestNationality, guestErasedAt, ...given }) => ({
    ...given,
    emails: listedEmails(given.emails),
    phones: listedPhones(given.phones).map((phone) => phone.number),
    nationality: guestNationality,
    erasedAt: guestErasedAt,
  }),
);

/** Who is to be erased, as his record still says it. */
export type GuestToErase = z.infer<typeof person>;

/** Guests by id, those in the bin included; up to 200. */
export const guestsToErase = async (host: Host, ids: readonly string[]): Promise<GuestToErase[]> => {
  const filter = { and: [{ id: { in: [...ids] } }, IN_THE_BIN_TOO] } as PersonFilterInput;
  return records(person).parse((await host.request(documents.ErasureGuestsDocument, { filter })).people);
};

const stay = z.object({
  id: recordId,
  name: text,
  guestId: recordIdOrNull,
  status: stayStatus,
  arrivalOn: day,
  departureOn: day,
  property: read(
    z.nullish(
      z.object({
        name: text,
        country: text,
        guestsKeptMonths: number,
        guestsErasedAfterMonths: number,
        whenPeriodOver: z.nullable(z.enum(['REPORT', 'PROPOSE', 'ERASE'] satisfies WhenPeriodOver[])),
      }),
    ),
    (property) =>
      property === null || property === undefined
        ? null
        : {
            name: property.name,
            country: property.country,
            keptMonths: property.guestsKeptMonths,
            erasedAfterMonths: property.guestsErasedAfterMonths,
            whenOver: property.whenPeriodOver ?? 'REPORT',
          },
  ),
});
/** A stay with what the periods of its property say. */
export type StayOfErasure = z.infer<typeof stay>;

/** The stays of guests: one request for each 200. */
export const staysOfErasure = async (host: Host, guestIds: readonly string[]): Promise<StayOfErasure[]> => {
  const found: StayOfErasure[] = [];
  const filter = { guestId: { in: [...guestIds] } } as StayFilterInput;
  for (let after: string | null = null; ;) {
    const answer: documents.ErasureStaysQuery = await host.request(documents.ErasureStaysDocument, { filter, after });
    const { edges, pageInfo } = page(stay).parse(answer.stays);
    found.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return found;
    after = pageInfo.endCursor;
  }
};

/** After how many months the properties that have a period have their guests erased. */
export const erasurePeriods = async (host: Host): Promise<number[]> =>
  records(read(z.object({ guestsErasedAfterMonths: number }), (one) => one.guestsErasedAfterMonths ?? 0)).parse(
    (await host.request(documents.ErasurePeriodsDocument, {})).hotelProperties,
  );

const guestLeft = z.object({ id: recordId, guestNationality: text, guestInHouseStays: number });
/** A guest who has left and has nothing ahead. */
export type GuestLeft = z.infer<typeof guestLeft>;

/** A page of the guests whose last stay ended on a day or before, with nothing ahead, in the order of their ids. */
export const guestsLeftBefore = async (
  host: Host,
  on: CalendarDate,
  after: string | null,
): Promise<Page<GuestLeft>> => {
  const { people } = await host.request(documents.GuestsLeftBeforeDocument, { day: on, after });
  return page(guestLeft).parse(people);
};

/** Who of some guests, up to 200, has left and has nothing ahead. */
export const guestsLeftAmong = async (host: Host, ids: readonly string[]): Promise<GuestLeft[]> =>
  records(guestLeft).parse((await host.request(documents.GuestsLeftAmongDocument, { ids: [...ids] })).people);

/** Whether any line of any bill is a payment. */
export const arePaymentsRecorded = async (host: Host): Promise<boolean> =>
  records(z.object({ id: recordId })).parse((await host.request(documents.AnyPaymentDocument, {})).folioCharges)
    .length > 0;

/** Who of some guests, up to 200, has a membership that is not closed. */
export const membersAmong = async (host: Host, guestIds: readonly string[]): Promise<Set<string>> => {
  const { loyaltyMemberships } = await host.request(documents.MembersAmongDocument, { ids: [...guestIds] });
  return new Set(
    records(z.object({ personId: recordIdOrNull }))
      .parse(loyaltyMemberships)
      .flatMap(({ personId }) => personId ?? []),
  );
};

/** Records that tasks, notes, files and timelines can hang on, by object; of each object the ids. */
export type Scope = Partial<Record<string, string[]>>;

const target = (object: string): string => `target${object.charAt(0).toUpperCase()}${object.slice(1)}Id`;

/** Filters for what hangs on records of some objects, one for each 200 of an object. */
const hangingOn = (scope: Scope, objects: readonly string[]): object[] =>
  objects.flatMap((object) => batches(scope[object] ?? []).map((ids) => ({ [target(object)]: { in: ids } })));

/** Twenty 2.21 hangs tasks, notes, files and timelines on people and a few others only: there `ask` is for people alone. */
const onAnyHost = async <Answer>(
  scope: Scope,
  objects: readonly string[],
  ask: (filters: object[]) => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await ask(hangingOn(scope, objects));
  } catch (error) {
    if (!(error instanceof HostError) || error.kind !== 'INVALID') throw error;
    return ask(hangingOn(scope, ['person']));
  }
};

const body = z.nullish(z.object({ markdown: text }));
const taskLink = read(
  z.object({ id: recordId, taskId: recordIdOrNull, task: z.nullish(z.object({ title: text, bodyV2: body })) }),
  ({ id, taskId, task }) => ({
    id,
    activityId: taskId,
    title: task?.title ?? '',
    body: task?.bodyV2?.markdown ?? '',
  }),
);
const noteLink = read(
  z.object({ id: recordId, noteId: recordIdOrNull, note: z.nullish(z.object({ title: text, bodyV2: body })) }),
  ({ id, noteId, note }) => ({
    id,
    activityId: noteId,
    title: note?.title ?? '',
    body: note?.bodyV2?.markdown ?? '',
  }),
);
/** What hangs a task or a note on a record, with what it says. */
export type ActivityLink = { id: string; activityId: string | null; title: string; body: string };

/** The objects of a guest on which people hang tasks, notes and files. */
const HOLDERS = [
  'person',
  'stay',
  'guestFeedback',
  'serviceCase',
  'retentionTouch',
  'loyaltyMembership',
  'rewardRedemption',
  'consentEvent',
  'quote',
] as const;

/** Up to 200 of what hangs tasks or notes on the records of a guest. */
export const activityLinks = (host: Host, of: 'task' | 'note', scope: Scope): Promise<ActivityLink[]> =>
  onAnyHost(scope, HOLDERS, async (or) => {
    if (of === 'task') {
      const answer = await host.request(documents.TaskLinksDocument, { filter: { or } as TaskTargetFilterInput });
      return records(taskLink).parse(answer.taskTargets);
    }
    const answer = await host.request(documents.NoteLinksDocument, { filter: { or } as NoteTargetFilterInput });
    return records(noteLink).parse(answer.noteTargets);
  });

/** Which of some tasks or notes hang on other records, too, than by the links that are named. */
export const sharedActivities = async (
  host: Host,
  of: 'task' | 'note',
  links: readonly ActivityLink[],
): Promise<Set<string>> => {
  const ids = [...new Set(links.flatMap(({ activityId }) => activityId ?? []))];
  if (ids.length === 0) return new Set();
  const filter = { and: [{ [`${of}Id`]: { in: ids } }, { not: { id: { in: links.map(({ id }) => id) } } }] };
  const others =
    of === 'task'
      ? records(taskLink).parse(
          (await host.request(documents.TaskLinksDocument, { filter: filter as TaskTargetFilterInput })).taskTargets,
        )
      : records(noteLink).parse(
          (await host.request(documents.NoteLinksDocument, { filter: filter as NoteTargetFilterInput })).noteTargets,
        );
  return new Set(others.flatMap(({ activityId }) => activityId ?? []));
};

const ids = records(read(z.object({ id: recordId }), ({ id }) => id));

/** Up to 200 files on the records of a guest. */
export const filesOf = (host: Host, scope: Scope): Promise<string[]> =>
  onAnyHost(scope, HOLDERS, async (or) =>
    ids.parse(
      (await host.request(documents.FileLinksDocument, { filter: { or } as AttachmentFilterInput })).attachments,
    ),
  );

/** Up to 200 entries of timelines that tell of records: their own, and of tasks and notes those that name them elsewhere. */
export const timelineOf = (host: Host, scope: Scope, since: string): Promise<string[]> => {
  const { opportunity, bookedStay: _, ...others } = scope;
  const ask = async (filters: object[]): Promise<string[]> => {
    const linked = batches([...(scope['task'] ?? []), ...(scope['note'] ?? [])]).map((batch) => ({
      linkedRecordId: { in: batch },
    }));
    // The history of a group is the house's own; what the erasure itself has changed there is not to stand in it.
    const groups = batches(opportunity ?? []).map((batch) => ({
      and: [{ targetOpportunityId: { in: batch } }, { createdAt: { gte: since } }],
    }));
    const or = [...filters, ...linked, ...groups];
    if (or.length === 0) return [];
    const answer = await host.request(documents.TimelineOfDocument, { filter: { or } as TimelineActivityFilterInput });
    return ids.parse(answer.timelineActivities);
  };
  return onAnyHost(scope, Object.keys(others), ask);
};

/** The names of groups, by id. */
export const groupNames = async (host: Host, groupIds: readonly string[]): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const batch of batches(groupIds)) {
    const { opportunities } = await host.request(documents.GroupNamesDocument, { ids: batch });
    for (const { id, name } of records(z.object({ id: recordId, name: text })).parse(opportunities))
      found.set(id, name);
  }
  return found;
};

/** Rejected rows that name a guest by what tells him from all others, up to 200. */
export const rejectsNaming = async (host: Host, exact: readonly string[]): Promise<string[]> => {
  if (exact.length === 0) return [];
  const or = exact.flatMap((one) => {
    const like = { ilike: `%${one.replaceAll(/[\\%_]/g, String.raw`\$&`)}%` };
    return [{ sourceLine: like }, { reasons: like }];
  });
  return ids.parse((await host.request(documents.RejectsNamingDocument, { filter: { or } })).importRejects);
};

const message = z.object({ id: recordId, content: z.unknown() });

/** Messages that could not be applied, with what they say: one request for each 50. */
export const unsettledMessages = async (host: Host): Promise<z.infer<typeof message>[]> => {
  const found: z.infer<typeof message>[] = [];
  for (let after: string | null = null; ;) {
    const answer: documents.UnsettledMessagesQuery = await host.request(documents.UnsettledMessagesDocument, { after });
    const { edges, pageInfo } = page(message).parse(answer.intakeMessages);
    found.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return found;
    after = pageInfo.endCursor;
  }
};

const scopeOf = z.catch(z.nullable(z.record(z.string(), z.array(z.string()))), null);
const request = read(
  z.object({
    id: recordId,
    key: text,
    kind: z.enum(['EXPORT', 'ERASURE'] satisfies DataRequestKind[]),
    status: z.enum(['PROPOSED', 'ERASING', 'SWEEPING', 'DONE', 'WITHDRAWN'] satisfies DataRequestStatus[]),
    ground: z.nullable(z.enum(['GUEST_ASKED', 'PERIOD_OVER'] satisfies ErasureGround[])),
    personId: recordIdOrNull,
    requestedBy: text,
    requestedAt: instant,
    finishedAt: instant,
    recordCount: count,
    scope: scopeOf,
  }),
  ({ scope, ...rest }) => ({ ...rest, scope: (scope ?? {}) as Scope }),
);
/** A request as it is recorded. */
export type DataRequest = z.infer<typeof request>;

/** Requests that a filter finds, the oldest first; up to 200. */
export const dataRequests = async (host: Host, filter: DataRequestFilterInput): Promise<DataRequest[]> =>
  records(request).parse((await host.request(documents.DataRequestsDocument, { filter })).dataRequests);

/** A page of the erasures that a period has proposed, in the order of their ids. */
export const proposedErasures = async (host: Host, after: string | null): Promise<Page<DataRequest>> =>
  page(request).parse((await host.request(documents.ProposedErasuresDocument, { after })).dataRequests);

export type DataRequestWrite = Partial<Omit<DataRequest, 'id' | 'scope'>> & {
  name?: string;
  scope?: Scope | null;
};

/** Records requests. An upsert on the unique key. */
export const saveDataRequests = async (
  host: Host,
  data: readonly (DataRequestWrite & { key: string })[],
): Promise<DataRequest[]> => {
  const saved: DataRequest[] = [];
  for (const batch of batches(data)) {
    const { createDataRequests } = await host.request(documents.SaveDataRequestsDocument, {
      data: batch as DataRequestCreateInput[],
    });
    saved.push(...z.array(request).parse(createDataRequests ?? []));
  }
  return saved;
};

/** Changes a request that stands at `from`. @returns null when it stands elsewhere by now. */
export const changeDataRequest = async (
  host: Host,
  id: string,
  from: readonly DataRequestStatus[],
  data: DataRequestWrite,
): Promise<DataRequest | null> => {
  const { updateDataRequests } = await host.request(documents.UpdateDataRequestsDocument, {
    filter: { and: [{ id: { eq: id } }, { status: { in: [...from] } }] },
    data: data as DataRequestUpdateInput,
  });
  return z.array(request).parse(updateDataRequests ?? [])[0] ?? null;
};

/** Records under which numbers guests were erased. An upsert on the unique digest. */
export const saveErasedNumbers = async (
  host: Host,
  data: readonly { key: string; name: string; erasedAt: string }[],
): Promise<void> => {
  for (const batch of batches(data)) await host.request(documents.SaveErasedNumbersDocument, { data: batch });
};

/** The name of an erased guest, and what is left of his record. */
export const emptyPerson = (name: PersonName, erasedAt: string): object => ({
  name,
  emails: { primaryEmail: null, additionalEmails: [] },
  phones: { primaryPhoneNumber: '', primaryPhoneCountryCode: '', primaryPhoneCallingCode: '', additionalPhones: [] },
  linkedinLink: { primaryLinkUrl: '', primaryLinkLabel: '', secondaryLinks: [] },
  jobTitle: '',
  avatarUrl: '',
  companyId: null,
  guestNumber: '',
  guestBirthday: null,
  guestNationality: '',
  guestLanguage: '',
  guestTags: [],
  guestVipReason: '',
  accountRole: null,
  accountInfluence: null,
  guestDoNotRent: false,
  guestDoNotContact: true,
  guestIncognito: false,
  guestKeeperId: null,
  guestKeepOn: null,
  guestNotNow: null,
  guestMaskedEmail: false,
  guestImportFingerprint: null,
  guestSegment: null,
  guestRfm: '',
  guestRfmGroup: null,
  guestLifecycle: null,
  guestLifecycleSince: null,
  guestReviewOn: null,
  guestReturnProbability: null,
  guestExpectedStays: null,
  guestReasons: null,
  guestWhy: '',
  guestNps: null,
  guestChosen: { name, email: '', phone: '', birthday: '', nationality: '', language: '' },
  guestErasedAt: erasedAt,
});
