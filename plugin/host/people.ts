import { z } from 'zod';
import { isCalendarDate } from '../domain/calendar-dates.ts';
import type { GuestTotals } from '../domain/stays/guest-totals.ts';
import { STAY_STATUSES } from '../domain/stays/status.ts';
import { batches, type Host } from './client.ts';
import {
  CountsOfEveryoneDocument,
  GuestTotalsAndStaysDocument,
  GuestsWithPastNextArrivalDocument,
  PeopleByGuestNumberDocument,
  PeoplePageDocument,
  UpdatePersonDocument,
  UpsertPeopleDocument,
  type PersonCreateInput,
} from './generated/documents.ts';
import { GROUPS_A_GUEST, moneyInput, moneyOrNull, stayGroupsByGuest } from './stays.ts';

const day = z.string().refine(isCalendarDate).nullable();
const count = z.number().nullable();

const personTotals = z
  .object({
    id: z.string(),
    guestStays: count,
    guestNights: count,
    guestRoomRevenue: moneyOrNull,
    guestTotalRevenue: moneyOrNull,
    guestFirstStayOn: day,
    guestLastStayOn: day,
    guestNextArrivalOn: day,
    guestCancellations: count,
    guestNoShows: count,
    guestInHouseStays: count,
  })
  .transform(({ id, ...fields }) => ({ id, fields }));

/** The fields of a person that hold the totals. */
export type GuestTotalsFields = z.infer<typeof personTotals>['fields'];

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
 * The stored totals of up to 200 people, and their stays added up, in one request. People who are gone are absent.
 * The host reads both at about the same moment.
 */
export const totalsAndStaysOf = async (host: Host, ids: readonly string[]) => {
  const { people, staysGroupBy } = await host.request(GuestTotalsAndStaysDocument, {
    ids: [...ids],
    limit: ids.length * GROUPS_A_GUEST,
  });
  const groups = stayGroupsByGuest(staysGroupBy);
  return (people?.edges ?? [])
    .map(({ node }) => personTotals.parse(node))
    .map(({ id, fields }) => ({ id, stored: fields, stays: groups.get(id) ?? [] }));
};

/** A page of the ids of everyone, in their order. */
export const peoplePage = async (host: Host, after: string | null) => {
  const { people } = await host.request(PeoplePageDocument, { first: 200, after });
  return {
    edges: (people?.edges ?? []).map(({ node }) => ({ node: z.string().parse(node.id) })),
    pageInfo: { hasNextPage: people?.pageInfo.hasNextPage ?? false, endCursor: people?.pageInfo.endCursor ?? null },
  };
};

const sum = z.coerce
  .number()
  .nullable()
  .transform((value) => value ?? 0);
const storedCounts = z
  .object({
    sumGuestStays: sum,
    sumGuestNights: sum,
    sumGuestCancellations: sum,
    sumGuestNoShows: sum,
    sumGuestInHouseStays: sum,
  })
  .transform((sums) => ({
    stays: sums.sumGuestStays,
    nights: sums.sumGuestNights,
    cancellations: sums.sumGuestCancellations,
    noShows: sums.sumGuestNoShows,
    inHouse: sums.sumGuestInHouseStays,
  }));
const staysOfStatus = z
  .object({ groupByDimensionValues: z.tuple([z.enum(STAY_STATUSES)]), totalCount: z.number(), sumNights: sum })
  .transform(({ groupByDimensionValues: [status], totalCount, sumNights }) => ({
    status,
    stays: totalCount,
    nights: sumNights,
  }));

/** What the stored counts of all guests add up to, and how many stays and nights of each status there are, in one request. */
export const countsOfEveryone = async (host: Host) => {
  const { people, staysGroupBy } = await host.request(CountsOfEveryoneDocument, {});
  return { stored: storedCounts.parse(people), stays: z.array(staysOfStatus).parse(staysGroupBy ?? []) };
};

/** Up to 200 people whose next arrival lies before a day, so that it is over or was missed. */
export const guestsWithPastNextArrival = async (host: Host, before: string): Promise<string[]> => {
  const { people } = await host.request(GuestsWithPastNextArrivalDocument, { before, first: 200 });
  return (people?.edges ?? []).map(({ node }) => z.string().parse(node.id));
};

const storedGuest = z.object({
  id: z.string(),
  guestNumber: z.string(),
  guestImportFingerprint: z.string().nullable(),
});

/** People by the numbers that the hotel systems know them by. */
export const peopleByGuestNumber = async (host: Host, numbers: readonly string[]) => {
  const found = new Map<string, z.infer<typeof storedGuest>>();
  for (const batch of batches(numbers)) {
    const { people } = await host.request(PeopleByGuestNumberDocument, { numbers: batch });
    for (const { node } of people?.edges ?? []) {
      const person = storedGuest.parse(node);
      found.set(person.guestNumber, person);
    }
  }
  return found;
};

/** Writes people in batches of 200. An upsert by id, so that repeating it changes nothing. */
export const upsertPeople = async (host: Host, data: readonly PersonCreateInput[]): Promise<void> => {
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
