import { createHash } from 'node:crypto';
import { NOTHING_COUNTED, type RunCounts } from '../../domain/runs/run.ts';
import {
  Endless,
  firstPull,
  mewsPage,
  operaPage,
  PAGE_SIZE,
  pullCursor,
  type MewsCursor,
  type OperaCursor,
  type PullCursor,
  type PulledPage,
  type PulledSource,
} from '../../domain/intake/pulls.ts';
import { at, textAt } from '../../domain/intake/reading.ts';
import { withoutSecrets } from '../../domain/intake/secrets.ts';
import type { Host } from '../../host/client.ts';
import { SystemError } from '../../host/errors.ts';
import { askMews, askOpera, type MewsAccess, type OperaAccess, type Reaching } from '../../host/systems.ts';
import { stepped, type Clock, type PulledKind, type Step } from '../runs/run.ts';
import { intake } from './apply.ts';
import { keepMessage, readMessage, refuse } from './receive.ts';

/** Who we are to the systems; null for one that is not asked. */
export type PullAccess = { mews: MewsAccess | null; opera: OperaAccess | null };

type Content = { content: object; page: PulledPage<PullCursor> };

const different = (records: readonly unknown[], ...path: string[]): string[] => [
  ...new Set(records.flatMap((record) => textAt(record, ...path) ?? [])),
];

/** What the ids of a page of bookings mean, so that they come to names: rooms, categories, rates, companies, segments, ages. */
const meaningsOf = async (
  ask: (operation: string, body: object) => Promise<unknown>,
  bookings: readonly unknown[],
): Promise<object> => {
  const services = different(bookings, 'ServiceId');
  const rooms = different(bookings, 'AssignedResourceId');
  const companies = [
    ...new Set([...different(bookings, 'PartnerCompanyId'), ...different(bookings, 'TravelAgencyId')]),
  ];
  const Limitation = { Count: 1_000 };
  const lists = [
    ['configuration/get', 'Enterprise', {}],
    ['resourceCategories/getAll', 'ResourceCategories', { ServiceIds: services, Limitation }],
    ['rates/getAll', 'Rates', { ServiceIds: services, Limitation }],
    ['ageCategories/getAll', 'AgeCategories', { ServiceIds: services, Limitation }],
    ['businessSegments/getAll', 'BusinessSegments', { ServiceIds: services, Limitation }],
    [
      'resources/getAll',
      'Resources',
      rooms.length > 0 && { ResourceIds: rooms, Extent: { Resources: true, Inactive: true }, Limitation },
    ],
    ['companies/getAll', 'Companies', companies.length > 0 && { Ids: companies, Limitation }],
  ] as const;
  const meanings: Record<string, unknown> = {};
  // One after the other: Mews counts the requests of a moment.
  for (const [operation, name, body] of lists)
    if (body !== false) meanings[name] = at(await ask(operation, body), name);
  return meanings;
};

const askedOfMews = async (access: MewsAccess, cursor: MewsCursor, reaching: Reaching): Promise<Content> => {
  const ask = (operation: string, body: object): Promise<unknown> => askMews(access, operation, body, reaching);
  const page = mewsPage(
    cursor,
    await ask(cursor.list === 'Customers' ? 'customers/getAll' : 'reservations/getAll/2023-06-06', {
      UpdatedUtc: { StartUtc: cursor.since, EndUtc: cursor.until },
      ...(cursor.list === 'Customers' ? { Extent: { Customers: true, Addresses: true } } : {}),
      Limitation: { Count: PAGE_SIZE, ...(cursor.cursor === null ? {} : { Cursor: cursor.cursor }) },
    }),
  );
  const meanings = cursor.list === 'Reservations' && page.records.length > 0 ? await meaningsOf(ask, page.records) : {};
  return { content: { ...meanings, [cursor.list]: page.records }, page };
};

const askedOfOpera = async (access: OperaAccess, cursor: OperaCursor, reaching: Reaching): Promise<Content> => {
  const hotel = access.hotels[cursor.hotel] ?? '';
  const query = {
    limit: String(PAGE_SIZE),
    offset: String(cursor.offset),
    departureStartDate: cursor.from,
    departureEndDate: cursor.to,
    orderBy: 'DepartureDate',
    sortOrder: 'Asc',
  };
  const page = operaPage(cursor, await askOpera(access, hotel, query, reaching), access.hotels.length);
  return { content: { reservations: { reservationInfo: page.records } }, page };
};

const asked = (access: PullAccess, cursor: PullCursor, reaching: Reaching): Promise<Content> => {
  const { mews, opera } = access;
  if (cursor.source === 'mews' && mews !== null) return askedOfMews(mews, cursor, reaching);
  if (cursor.source === 'opera' && opera !== null) return askedOfOpera(opera, cursor, reaching);
  throw new SystemError(cursor.source.toUpperCase(), 'REFUSED');
};

/**
 * Keeps a page as a message that came by itself. The same page of a run is kept once, so that it may be asked for again; a record
 * that cannot come in is noted, and holds the others up no longer.
 */
const keep = async (
  host: Host,
  { source, begunAt }: PullCursor,
  { content, page: { records } }: Content,
  now: Date,
): Promise<RunCounts> => {
  if (records.length === 0) return NOTHING_COUNTED;
  const clean = withoutSecrets(content);
  const digest = createHash('sha256')
    .update(`${begunAt}\n${JSON.stringify(clean)}`)
    .digest('hex');
  const read = await readMessage(host, source, clean, now);
  if ('notRead' in read) {
    await refuse(host, { source, digest, signedBy: '', now }, read.notRead, clean);
    return { read: records.length, written: 0, unchanged: 0, rejected: records.length };
  }
  const { taken, refused } = read;
  if (refused.length > 0)
    await refuse(host, { source, digest, signedBy: '', now }, { code: 'RECORDS_REFUSED', problems: refused });
  const count = taken.guests.length + taken.stays.length + taken.cancellations.length;
  const kept = count === 0 ? null : await keepMessage(host, read, { key: `pull:${source}:${digest}`, now });
  const rejected = Math.min(refused.length, records.length);
  return {
    read: records.length,
    written: kept === null ? 0 : records.length - rejected,
    unchanged: kept === null ? records.length - rejected : 0,
    rejected,
  };
};

/**
 * Asks a system for what has changed since the last run, page by page, and keeps what it answers as messages. A page that is asked
 * for again changes nothing; where the run stopped, it goes on.
 * @param access read for each page: it may be changed while a run goes on
 */
export const pulling = (
  access: () => PullAccess,
  reaching: Reaching,
): PulledKind & { of: (source: PulledSource) => PulledKind } => {
  const kind = stepped<PullCursor>({
    kind: 'PULL',
    key: 'pull',
    cursor: pullCursor,
    // A run that is repeated is of the system that it was of.
    first: (previous, now) =>
      firstPull(pullCursor.safeParse(previous?.cursor).data?.source ?? 'mews', previous?.cursor, now),
    step: async (host, cursor, clock: Clock): Promise<Step<PullCursor>> => {
      let given: Content;
      try {
        given = await asked(access(), cursor, reaching);
      } catch (error) {
        throw error instanceof Endless ? new SystemError(cursor.source.toUpperCase(), 'INVALID') : error;
      }
      const counts = await keep(host, cursor, given, clock());
      const { next } = given.page;
      return next.isDone ? { counts, next: null, last: next } : { counts, next };
    },
    followedBy: intake,
  });
  return {
    ...kind,
    of: (source) => ({
      ...kind,
      key: `pull:${source}`,
      named: source.toUpperCase(),
      first: (previous, now) => firstPull(source, previous?.cursor, now),
    }),
  };
};
