import * as z from 'zod/mini';
import { earliestToday, type CalendarDate } from '../domain/calendar-dates.ts';
import type { Phone } from '../domain/identity/merge/person-values.ts';
import type { KeptModel } from '../domain/retention/guest-score.ts';
import type { GuestTotals } from '../domain/stays/guest-totals.ts';
import { batches, type Host, type Page } from './client.ts';
import {
  CountsOfEveryoneDocument,
  GuestsToScoreDocument,
  GuestsWithStaysDocument,
  PeopleByGuestNumberDocument,
  PeopleByIdDocument,
  PeoplePageDocument,
  PutPeopleIntoBinDocument,
  SaveGuestFieldsDocument,
  ToReconcileDocument,
  UpdatePersonDocument,
  UpsertPeopleDocument,
  type PersonCreateInput,
  type PersonFilterInput,
  type PersonUpdateInput,
} from './generated/documents.ts';
import {
  idsOf,
  day,
  instant,
  recordId,
  money,
  moneyInput,
  number,
  page,
  personName,
  text,
  read,
  records,
  stayStatus,
  sum,
  count,
} from './rows.ts';
import { countedStays, MOST_STAY_GROUPS, stayGroupsByGuest, stayNow, staysToReconcile, type StayNow } from './stays.ts';

const totalsFields = z.object({
  guestStays: number,
  guestNights: number,
  guestRoomRevenue: money,
  guestTotalRevenue: money,
  guestFirstStayOn: day,
  guestLastStayOn: day,
  guestNextArrivalOn: day,
  guestCancellations: number,
  guestNoShows: number,
  guestInHouseStays: number,
});
const choice = z.nullable(z.string());
const scoreFields = z.object({
  guestSegment: choice,
  guestRfm: text,
  guestRfmGroup: choice,
  guestLifecycle: choice,
  guestLifecycleSince: day,
  guestReviewOn: day,
  guestReturnProbability: number,
  guestExpectedStays: number,
  guestLifetimeValue: money,
  guestValueAtRisk: money,
  guestReasons: z.unknown(),
  guestWhy: text,
});
const loadedPeople = records(
  z.extend(totalsFields, { ...scoreFields.shape, id: recordId, guestNumber: text, guestErasedAt: instant }),
);

/** The fields of a person that hold the totals. */
export type GuestTotalsFields = z.infer<typeof totalsFields>;

/** The fields of a person that hold the score. */
export type GuestScoreFields = z.infer<typeof scoreFields>;
export type GuestFields = GuestTotalsFields & GuestScoreFields;

/** Totals as the fields of a person. */
export const fieldsOf = (totals: GuestTotals): GuestTotalsFields => ({
  guestStays: totals.stays,
  guestNights: totals.nights,
  guestRoomRevenue: totals.roomRevenue,
  guestTotalRevenue: totals.totalRevenue,
  guestFirstStayOn: totals.firstStayOn,
  guestLastStayOn: totals.lastStayOn,
  guestNextArrivalOn: totals.nextArrivalOn,
  guestCancellations: totals.cancellations,
  guestNoShows: totals.noShows,
  guestInHouseStays: totals.inHouse,
});

const property = z.object({ id: recordId, language: z.nullish(z.string()), timeZone: text });
const keptModel = read(
  z.object({ key: text, fittedOn: day, parameters: z.unknown() }),
  ({ key, fittedOn, parameters }): KeptModel | null =>
    // Written by `saveModel` alone.
    fittedOn === null || parameters === null
      ? null
      : { key, fittedOn, ...(parameters as Pick<KeptModel, 'currencyCode' | 'model'>) },
);

/** A property as texts and days are written for it; `language` is a tag such as `ZH_TW`. */
export type PropertySetting = z.infer<typeof property>;

/**
 * What is stored of up to 200 people, whether they have a membership, and their stays that count, but for those in
 * `except`; the properties, and the retention model in use, in one request. People who are gone are absent. The host reads
 * all of it at about the same moment.
 */
export const guestsWithStays = async (host: Host, ids: readonly string[], except: readonly string[] = []) => {
  const answer = await host.request(GuestsWithStaysDocument, {
    ids: [...ids],
    stays: countedStays(ids, except),
    limit: MOST_STAY_GROUPS,
  });
  const groups = stayGroupsByGuest(answer.staysGroupBy);
  const members = new Set(memberGroups.parse(answer.loyaltyMembershipsGroupBy ?? []));
  return {
    guests: loadedPeople.parse(answer.people).map(({ id, guestNumber, guestErasedAt, ...stored }) => ({
      id,
      stored: stored satisfies GuestFields,
      stays: groups.get(id) ?? [],
      isMember: members.has(id),
      isGuest: guestNumber !== '' || stored.guestLifecycle !== null,
      isErased: guestErasedAt !== null,
    })),
    properties: records(property).parse(answer.hotelProperties),
    model: records(keptModel).parse(answer.retentionModels)[0] ?? null,
  };
};

const memberGroups = z.array(
  read(z.object({ groupByDimensionValues: z.tuple([recordId]) }), ({ groupByDimensionValues: [id] }) => id),
);
const idOf = read(z.object({ id: recordId }), ({ id }) => id);

/** A page of the ids of everyone, in their order. */
export const peoplePage = async (host: Host, after: string | null): Promise<Page<string>> => {
  const { people } = await host.request(PeoplePageDocument, { first: 200, after });
  return page(idOf).parse(people);
};

const storedCounts = read(
  z.object({
    sumGuestStays: sum,
    sumGuestNights: sum,
    sumGuestCancellations: sum,
    sumGuestNoShows: sum,
    sumGuestInHouseStays: sum,
  }),
  (sums) => ({
    stays: sums.sumGuestStays,
    nights: sums.sumGuestNights,
    cancellations: sums.sumGuestCancellations,
    noShows: sums.sumGuestNoShows,
    inHouse: sums.sumGuestInHouseStays,
  }),
);
const staysByStatus = z.array(
  read(
    z.object({ groupByDimensionValues: z.tuple([stayStatus]), totalCount: count, sumNights: sum }),
    ({ groupByDimensionValues: [status], totalCount, sumNights }) => ({ status, stays: totalCount, nights: sumNights }),
  ),
);

/** What the stored counts of all guests add up to, and how many stays and nights of each status there are, in one request. */
export const countsOfEveryone = async (host: Host) => {
  const { people, staysGroupBy } = await host.request(CountsOfEveryoneDocument, {});
  return { stored: storedCounts.parse(people), stays: staysByStatus.parse(staysGroupBy ?? []) };
};

/** How far two lists have been read, each from its first record when null. */
export type ReconciledUntil = { stays: string | null; people: string | null };

/**
 * What an event may have missed, in one request: up to 200 stays of `staysToReconcile`, and up to 200 people whose next
 * arrival is over. `next` is where both lists go on; null when they are through.
 */
export const toReconcile = async (
  host: Host,
  since: Date,
  now: Date,
  after: ReconciledUntil,
): Promise<{ stays: StayNow[]; guestIds: string[]; next: ReconciledUntil | null }> => {
  const answer = await host.request(ToReconcileDocument, {
    stays: staysToReconcile(since, now),
    staysAfter: after.stays,
    before: earliestToday(now),
    peopleAfter: after.people,
  });
  const [stays, people] = [page(stayNow).parse(answer.stays), page(idOf).parse(answer.people)];
  return {
    stays: stays.edges.map(({ node }) => node),
    guestIds: people.edges.map(({ node }) => node),
    next:
      stays.pageInfo.hasNextPage || people.pageInfo.hasNextPage
        ? // The page behind the last has no cursor.
          { stays: stays.pageInfo.endCursor ?? after.stays, people: people.pageInfo.endCursor ?? after.people }
        : null,
  };
};

const storedGuests = records(
  z.object({ id: recordId, guestNumber: text, guestImportFingerprint: z.nullable(z.string()), name: personName }),
);

/** A guest as an import has to know him. */
export type NumberedGuest = z.infer<typeof storedGuests>[number];

/** People by the numbers that the hotel systems know them by. */
export const peopleByGuestNumber = async (host: Host, numbers: readonly string[]) => {
  const found = new Map<string, NumberedGuest>();
  for (const batch of batches(numbers)) {
    const { people } = await host.request(PeopleByGuestNumberDocument, { numbers: batch });
    for (const guest of storedGuests.parse(people)) found.set(guest.guestNumber, guest);
  }
  return found;
};

/** People by id, as an import has to know them; those who are gone are absent. */
export const peopleById = async (host: Host, ids: readonly string[]): Promise<Map<string, NumberedGuest>> => {
  const found = new Map<string, NumberedGuest>();
  for (const batch of batches(ids)) {
    const { people } = await host.request(PeopleByIdDocument, { ids: batch });
    for (const guest of storedGuests.parse(people)) found.set(guest.id, guest);
  }
  return found;
};

/** A guest as it is written: what is absent stays as it is. A phone number is in the host's parts. */
export type PersonWrite = Partial<{
  id: string;
  name: { firstName: string; lastName: string };
  emails: { primaryEmail: string };
  phones: { primaryPhoneNumber: string; primaryPhoneCallingCode: string; primaryPhoneCountryCode?: string };
  jobTitle: string;
  companyId: string;
  guestNumber: string;
  guestBirthday: CalendarDate;
  guestNationality: string;
  guestLanguage: string;
  guestImportFingerprint: string;
}>;

/** Writes people in batches of 200. An upsert by id, so that repeating it changes nothing. */
export const upsertPeople = async (host: Host, data: readonly PersonCreateInput[]): Promise<void> => {
  for (const batch of batches(data)) await host.request(UpsertPeopleDocument, { data: batch });
};

/** Which guests: those whose state may change by a day, or everyone who is one. */
export type GuestsToScore = { dueOn: CalendarDate } | 'EVERYONE';

/** A page of the ids of guests to score, in their order, with the key of the model in use; null while there is none. */
export const guestsToScore = async (
  host: Host,
  wanted: GuestsToScore,
  after: string | null,
): Promise<Page<string> & { model: string | null }> => {
  const filter: PersonFilterInput =
    wanted === 'EVERYONE'
      ? {
          or: [
            { guestNumber: { neq: '' } },
            { guestLifecycle: { is: 'NOT_NULL' } },
            { guestStays: { gt: 0 } },
            { guestNextArrivalOn: { is: 'NOT_NULL' } },
          ],
        }
      : { guestReviewOn: { lte: wanted.dueOn } };
  const { people, retentionModels } = await host.request(GuestsToScoreDocument, { filter, after });
  const [model] = records(z.object({ key: text })).parse(retentionModels);
  return { ...page(idOf).parse(people), model: model?.key ?? null };
};

/** E-mails in the host's parts; the first one is the primary. */
export const emailsInput = ([primaryEmail, ...additionalEmails]: readonly string[]) => ({
  primaryEmail: primaryEmail ?? null,
  additionalEmails,
});

/** Phone numbers in the host's parts; the first one is the primary. */
export const phonesInput = ([first, ...additionalPhones]: readonly Phone[]) => ({
  primaryPhoneNumber: first?.number ?? '',
  primaryPhoneCountryCode: first?.countryCode ?? '',
  primaryPhoneCallingCode: first?.callingCode ?? '',
  additionalPhones,
});

/**
 * Writes fields of people who exist, and of nobody else. Several go as an upsert, which is the only way to write them in
 * one request, and brings back who was deleted since they were read: they are put into the bin again, by one request more.
 */
export const savePeople = async (host: Host, all: readonly (PersonCreateInput & { id: string })[]): Promise<void> => {
  for (const data of batches(all)) {
    if (data.length === 1) {
      const { id, ...only } = data[0]!;
      await host.request(UpdatePersonDocument, { id, data: only as PersonUpdateInput });
      continue;
    }
    const answer = await host.request(SaveGuestFieldsDocument, { ids: data.map(({ id }) => id), data });
    const ids = idsOf.parse(answer.updatePeople);
    if (ids.length > 0) await host.request(PutPeopleIntoBinDocument, { ids });
  }
};

/** Writes totals and scores of people who exist, and of nobody else. */
export const saveGuestFields = async (
  host: Host,
  guests: readonly { id: string; fields: Partial<GuestFields> }[],
): Promise<void> => {
  const all = guests.map(({ id, fields }) => {
    const { guestRoomRevenue, guestTotalRevenue, guestLifetimeValue, guestValueAtRisk, ...rest } = fields;
    const amounts = { guestRoomRevenue, guestTotalRevenue, guestLifetimeValue, guestValueAtRisk };
    return {
      id,
      ...rest,
      ...Object.fromEntries(
        Object.entries(amounts).flatMap(([name, amount]) => (amount === undefined ? [] : [[name, moneyInput(amount)]])),
      ),
    } as PersonCreateInput & { id: string };
  });
  await savePeople(host, all);
};
