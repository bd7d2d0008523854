import * as z from 'zod/mini';
import { earliestToday, type CalendarDate } from '../domain/calendar-dates.ts';
import type { GuestTotals } from '../domain/stays/guest-totals.ts';
import { batches, type Host, type Page } from './client.ts';
import {
  CountsOfEveryoneDocument,
  GuestTotalsAndStaysDocument,
  PeopleByGuestNumberDocument,
  PeopleByIdDocument,
  PeoplePageDocument,
  ToReconcileDocument,
  UpdatePersonDocument,
  UpsertPeopleDocument,
} from './generated/documents.ts';
import {
  day,
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
import { countedStays, GROUPS_A_GUEST, stayGroupsByGuest, stayNow, staysToReconcile, type StayNow } from './stays.ts';

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
const peopleWithTotals = records(z.extend(totalsFields, { id: recordId }));

/** The fields of a person that hold the totals. */
export type GuestTotalsFields = z.infer<typeof totalsFields>;

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

/**
 * The stored totals of up to 200 people, whether they have a membership, and the stays that count added up but for those in
 * `except`, in one request. People
 * who are gone are absent. The host reads both at about the same moment.
 */
export const totalsAndStaysOf = async (host: Host, ids: readonly string[], except: readonly string[] = []) => {
  const { people, staysGroupBy, loyaltyMembershipsGroupBy } = await host.request(GuestTotalsAndStaysDocument, {
    ids: [...ids],
    stays: countedStays(ids, except),
    limit: ids.length * GROUPS_A_GUEST,
  });
  const groups = stayGroupsByGuest(staysGroupBy);
  const members = new Set(memberGroups.parse(loyaltyMembershipsGroupBy ?? []));
  return peopleWithTotals
    .parse(people)
    .map(({ id, ...stored }) => ({ id, stored, stays: groups.get(id) ?? [], isMember: members.has(id) }));
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
export const upsertPeople = async (host: Host, data: readonly PersonWrite[]): Promise<void> => {
  for (const batch of batches(data)) await host.request(UpsertPeopleDocument, { data: batch });
};

/**
 * Writes the totals of people who exist. One goes as an update that leaves alone who was deleted a moment ago; several
 * go as an upsert, which is the only way to write them in one request.
 */
export const saveGuestTotals = async (
  host: Host,
  totals: readonly { id: string; fields: GuestTotalsFields }[],
): Promise<void> => {
  const data = totals.map(({ id, fields }) => ({
    id,
    ...fields,
    guestRoomRevenue: moneyInput(fields.guestRoomRevenue),
    guestTotalRevenue: moneyInput(fields.guestTotalRevenue),
  }));
  if (data.length !== 1) return upsertPeople(host, data);
  const { id, ...only } = data[0]!;
  await host.request(UpdatePersonDocument, { id, data: only });
};
