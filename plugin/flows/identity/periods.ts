import * as z from 'zod';
import { addMonths, calendarDate, earliestToday, isCalendarDate } from '../../domain/calendar-dates.ts';
import { dueOn, refusalsOf, whenOver, type WhenPeriodOver } from '../../domain/identity/erase/erasure.ts';
import { NOTHING_COUNTED } from '../../domain/runs/run.ts';
import { folioOf } from '../../domain/stays/folio.ts';
import type { Host } from '../../host/client.ts';
import {
  dataRequests,
  erasurePeriods,
  guestsLeftBefore,
  membersAmong,
  saveDataRequests,
  staysOfErasure,
  type GuestLeft,
} from '../../host/erasure.ts';
import { languageOfHotel } from '../properties/languages.ts';
import { pulled } from '../runs/run.ts';
import { requestName } from './data-requests.ts';
import { chargesByStay, erasure, erasureKey } from './erase.ts';

const cursor = z.object({
  today: z.string().refine(isCalendarDate).transform(calendarDate),
  after: z.string().nullable(),
});

/** Guests of a page who are past their periods, each with what is done; those of whom somebody is asked already are left out. */
const pastPeriods = async (
  host: Host,
  guests: readonly GuestLeft[],
  today: z.infer<typeof cursor>['today'],
): Promise<{ id: string; what: WhenPeriodOver }[]> => {
  const gone = guests.filter(({ guestInHouseStays }) => (guestInHouseStays ?? 0) === 0);
  if (gone.length === 0) return [];
  const ids = gone.map(({ id }) => id);
  const byGuest = Map.groupBy(await staysOfErasure(host, ids), ({ guestId }) => guestId);
  const due = gone.filter(({ id }) => {
    const on = dueOn(byGuest.get(id) ?? []);
    return on !== null && on <= today;
  });
  if (due.length === 0) return [];
  const dueIds = due.map(({ id }) => id);
  const members = await membersAmong(host, dueIds);
  const asked = await dataRequests(host, { key: { in: dueIds.map(erasureKey) } });
  const askedOf = new Set(asked.map(({ personId }) => personId));
  const bills = await chargesByStay(
    host,
    dueIds.flatMap((id) => (byGuest.get(id) ?? []).map((stay) => stay.id)),
  );
  return due.flatMap(({ id, guestNationality: nationality }) => {
    if (members.has(id) || askedOf.has(id)) return [];
    const stays = (byGuest.get(id) ?? []).map((stay) => ({
      ...stay,
      balance: folioOf(bills.get(stay.id) ?? [])?.balance ?? null,
    }));
    return refusalsOf({ stays, nationality }, today).length > 0 ? [] : [{ id, what: whenOver(stays) }];
  });
};

/**
 * Looks each night for guests who are past the periods of the properties where they stayed: it counts them, proposes to erase
 * them, or has them erased, as the properties say. Members, guests with something ahead and guests whom something has kept are
 * left alone. Where no property has a period, one request.
 */
export const periodsOver = pulled<z.infer<typeof cursor>, { id: string; what: WhenPeriodOver }>({
  kind: 'PERIODS_OVER',
  key: 'periods-over',
  cursor,
  followedBy: erasure,
  first: (_, now) => ({ today: earliestToday(now), after: null }),
  page: async (host, { today, after }) => {
    const periods = await erasurePeriods(host);
    if (periods.length === 0) return { items: [], next: null };
    const { edges, pageInfo } = await guestsLeftBefore(host, addMonths(today, -Math.min(...periods)), after);
    return {
      items: await pastPeriods(
        host,
        edges.map(({ node }) => node),
        today,
      ),
      next: pageInfo.hasNextPage ? { today, after: pageInfo.endCursor } : null,
    };
  },
  work: async (host, due, clock) => {
    const language = await languageOfHotel(host);
    const acted = due.filter(({ what }) => what !== 'REPORT');
    await saveDataRequests(
      host,
      acted.map(({ id, what }) => ({
        key: erasureKey(id),
        name: requestName('erasure', id, language),
        kind: 'ERASURE' as const,
        status: what === 'ERASE' ? ('ERASING' as const) : ('PROPOSED' as const),
        ground: 'PERIOD_OVER' as const,
        personId: id,
        requestedAt: clock().toISOString(),
        scope: { person: [id] },
      })),
    );
    const written = acted.length;
    return { ...NOTHING_COUNTED, read: due.length, written, unchanged: due.length - written };
  },
});
