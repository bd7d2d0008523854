import * as z from 'zod';
import {
  addMonths,
  calendarDate,
  earliestToday,
  isCalendarDate,
  type CalendarDate,
} from '../../domain/calendar-dates.ts';
import { dueOn, refusalsOf, whenOver, type WhenPeriodOver } from '../../domain/identity/erase/erasure.ts';
import { NOTHING_COUNTED } from '../../domain/runs/run.ts';
import type { Host } from '../../host/client.ts';
import {
  changeDataRequest,
  dataRequests,
  erasurePeriods,
  guestsLeftAmong,
  guestsLeftBefore,
  membersAmong,
  proposedErasures,
  saveDataRequests,
  staysOfErasure,
  type GuestLeft,
} from '../../host/erasure.ts';
import { languageOfHotel } from '../properties/languages.ts';
import { pulled } from '../runs/run.ts';
import { requestName } from './data-requests.ts';
import { balancesOf, erasure, erasureKey } from './erase.ts';

const cursor = z.object({
  today: z.string().refine(isCalendarDate).transform(calendarDate),
  after: z.string().nullable(),
});

/** Those of some guests who are past their periods, each with what is done. */
const pastPeriods = async (
  host: Host,
  guests: readonly GuestLeft[],
  today: CalendarDate,
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
  const balances = await balancesOf(
    host,
    dueIds.flatMap((id) => byGuest.get(id) ?? []),
  );
  return due.flatMap(({ id, guestNationality: nationality }) => {
    if (members.has(id)) return [];
    const stays = (byGuest.get(id) ?? []).map((stay) => ({
      ...stay,
      balance: balances.get(stay.id) ?? null,
    }));
    return refusalsOf({ stays, nationality }, today).length > 0 ? [] : [{ id, what: whenOver(stays) }];
  });
};

/** Those of whom somebody is not asked yet. */
const notAskedOf = async <Guest extends { id: string }>(host: Host, guests: readonly Guest[]): Promise<Guest[]> => {
  if (guests.length === 0) return [];
  const asked = await dataRequests(host, {
    and: [{ key: { in: guests.map(({ id }) => erasureKey(id)) } }, { status: { neq: 'WITHDRAWN' } }],
  });
  const askedOf = new Set(asked.map(({ personId }) => personId));
  return guests.filter(({ id }) => !askedOf.has(id));
};

/** Withdraws what was proposed of guests who are not past their period any more, such as one who has booked again. */
const withdrawProposals = async (host: Host, today: CalendarDate, now: Date): Promise<void> => {
  for (let after: string | null = null; ;) {
    const { edges, pageInfo }: Awaited<ReturnType<typeof proposedErasures>> = await proposedErasures(host, after);
    const proposals = edges.map(({ node }) => node);
    const left =
      proposals.length === 0
        ? []
        : await guestsLeftAmong(
            host,
            proposals.flatMap(({ personId }) => personId ?? []),
          );
    const past = new Set((await pastPeriods(host, left, today)).map(({ id }) => id));
    for (const { id, personId } of proposals)
      if (personId === null || !past.has(personId))
        await changeDataRequest(host, id, ['PROPOSED'], { status: 'WITHDRAWN', finishedAt: now.toISOString() });
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
};

/**
 * Looks each night for guests who are past the periods of the properties where they stayed: it counts them, proposes to erase
 * them, or has them erased, as the properties say. Members, guests with something ahead and guests whom something has kept are
 * left alone, and a proposal is withdrawn when the guest comes again. Where no property has a period, two requests.
 */
export const periodsOver = pulled<z.infer<typeof cursor>, { id: string; what: WhenPeriodOver }>({
  kind: 'PERIODS_OVER',
  key: 'periods-over',
  cursor,
  followedBy: erasure,
  first: (_, now) => ({ today: earliestToday(now), after: null }),
  page: async (host, { today, after }, now) => {
    if (after === null) await withdrawProposals(host, today, now);
    const periods = await erasurePeriods(host);
    if (periods.length === 0) return { items: [], next: null };
    const { edges, pageInfo } = await guestsLeftBefore(host, addMonths(today, -Math.min(...periods)), after);
    return {
      items: await notAskedOf(
        host,
        await pastPeriods(
          host,
          edges.map(({ node }) => node),
          today,
        ),
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
