import * as z from 'zod';
import { calendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { deskDay } from '../../plugin/domain/stays/at-desk.ts';
import { batches, connect, type Host } from '../../plugin/host/client.ts';
import { identifier } from '../../plugin/identifiers.ts';
import { readManifest } from '../build-app.ts';
import type { Member } from '../embedded-host/access/members.ts';
import type { EmbeddedHost } from '../embedded-host/host.ts';
import { capitalise } from '../embedded-host/metadata/field-types.ts';
import { bulkInsert } from '../embedded-host/storage/bulk-insert.ts';
import { tableOf } from '../embedded-host/storage/tables.ts';
import { patience } from '../hotel/host-options.ts';
import { makeDemoHotel, tablesOf } from './demo-hotel.ts';
import { figuresOf, type Figures } from './figures.ts';
import { sizeNamed } from './sizes.ts';
import type { DemoRecord, Table } from './table.ts';

/** `asOf` is the day that is today in the hotel. */
export type DemoHotelOptions = { size: string; asOf: CalendarDate; seed?: number };

const SEED = 1;
const dateOf = (now: Date): CalendarDate => calendarDate(now.toISOString().slice(0, 10));
/** The day that the desks of the demo hotel are at: until the night audit the day before, as on their page of the day. */
export const todayOf = (host: EmbeddedHost): CalendarDate => deskDay('Europe/Lisbon', host.workspace.clock.now());

/** The time of the clock, where the hotel's day is the clock's. */
const timeOn = (asOf: CalendarDate, now: Date): { now?: string } =>
  dateOf(now) === asOf ? { now: now.toISOString() } : {};

export const hasStays = async ({ workspace }: EmbeddedHost): Promise<boolean> =>
  (
    await workspace.database.query(
      `SELECT 1 AS "found" FROM ${tableOf(workspace.model().objects.get('stay')!)} LIMIT 1`,
    )
  ).length > 0;

const SELLERS = [null, identifier('role:manager'), identifier('role:salesAndMarketing')];
/** The members who sell: who runs the house, and the sales team. */
export const sellersAmong = (members: readonly Member[]): string[] =>
  members.filter(({ role }) => SELLERS.includes(role)).map(({ id }) => id);

/** Fills the tables of the embedded host directly, in one transaction. @returns the figures of the hotel. */
export const loadIntoEmbeddedHost = async (
  host: EmbeddedHost,
  { size, asOf, seed = SEED }: DemoHotelOptions,
): Promise<Figures> => {
  const hotel = makeDemoHotel({ seed, size: sizeNamed(size), asOf, ...timeOn(asOf, host.workspace.clock.now()) });
  const app = host.workspace
    .apps()
    .find(({ manifest }) => manifest.objects.some(({ nameSingular }) => nameSingular === 'stay'))!.manifest.application;
  // What follows from the installation is over before its records are exchanged.
  await host.idle();
  // The plays and classes that came with the app give way to the same ones with what the demo hotel has of them.
  if (!(await hasStays(host)))
    for (const object of ['retentionPlay', 'accountClassRule'])
      await host.workspace.database.query(`DELETE FROM ${tableOf(host.workspace.model().objects.get(object)!)}`);
  const members = host.workspace.members();
  await bulkInsert(
    host.workspace,
    { kind: 'application', applicationId: app.universalIdentifier, name: app.displayName },
    tablesOf(
      hotel,
      members.map(({ id }) => id),
      sellersAmong(members),
    ),
  );
  return figuresOf(hotel);
};

const STANDARD_PLURALS = new Map([
  ['person', 'people'],
  ['company', 'companies'],
  ['opportunity', 'opportunities'],
  ['task', 'tasks'],
  ['taskTarget', 'taskTargets'],
]);

const manifestShape = z.object({
  objects: z.array(
    z.object({
      nameSingular: z.string(),
      namePlural: z.string(),
      labelPlural: z.string(),
      writability: z.string().optional(),
      fields: z.array(z.object({ name: z.string(), writability: z.string().optional() })),
    }),
  ),
  fields: z.array(z.object({ name: z.string(), writability: z.string().optional() })),
});
const closedOf = (fields: { name: string; writability?: string | undefined }[]): Set<string> =>
  new Set(fields.filter(({ writability }) => writability === 'APPLICATION').map(({ name }) => name));

/** What an object is called in the API, and which of its fields only the app may write, all of them in a closed object. */
type Door = { plural: string; type: string; label: string; isClosed: boolean; closed: ReadonlySet<string> };
const doors = (): Map<string, Door> => {
  const { objects, fields } = manifestShape.parse(readManifest());
  const added = closedOf(fields);
  return new Map([
    ...[...STANDARD_PLURALS].map(
      ([singular, plural]) =>
        [
          singular,
          { plural: capitalise(plural), type: capitalise(singular), label: plural, isClosed: false, closed: added },
        ] as const,
    ),
    ...objects.map(
      ({ nameSingular, namePlural, labelPlural, writability, fields: own }) =>
        [
          nameSingular,
          {
            plural: capitalise(namePlural),
            type: capitalise(nameSingular),
            label: labelPlural,
            // What only the app gives a name and a key is made by the app.
            isClosed: writability === 'APPLICATION' || ['name', 'key'].every((name) => closedOf(own).has(name)),
            closed: closedOf(own),
          },
        ] as const,
    ),
  ]);
};

const without = (record: DemoRecord, closed: ReadonlySet<string>): object =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([name]) => !closed.has(name) && !(name.endsWith('Id') && closed.has(name.slice(0, -2))),
    ),
  );

const sendTable = async (host: Host, { records }: Table, { plural, type, closed }: Door): Promise<void> => {
  const mutation = `mutation Load($data: [${type}CreateInput!]!) { create${plural}(data: $data, upsert: true) { id } }`;
  const document = { toString: () => mutation };
  for (const batch of batches([...records]))
    await host.request(document, { data: batch.map((record) => without(record, closed)) });
};

/** `leftOut` names the objects that only the app may write. */
export type ApiLoad = { figures: Figures; leftOut: string[] };

/**
 * Loads a demo hotel through the API of any host that has the app. What only the app may write is left to it: it is
 * asked to recalculate at the end, which gives guests and accounts their totals. Ids are fixed, so that loading again
 * changes nothing. @throws HostError when the host refuses.
 */
export const loadThroughApi = async ({
  url,
  apiKey,
  size,
  asOf = dateOf(new Date()),
  seed = SEED,
}: { url: string; apiKey: string; asOf?: CalendarDate | undefined } & Omit<
  DemoHotelOptions,
  'asOf'
>): Promise<ApiLoad> => {
  const hotel = makeDemoHotel({ seed, size: sizeNamed(size), asOf, ...timeOn(asOf, new Date()) });
  const host = connect({ url, token: apiKey, ...patience });
  const known = doors();
  const leftOut: string[] = [];
  for (const table of tablesOf(hotel, [])) {
    const door = known.get(table.object);
    if (door === undefined) throw new Error(`The app has no object "${table.object}".`);
    if (door.isClosed) leftOut.push(door.label);
    else await sendTable(host, table, door);
  }
  const answer = await fetch(`${url}/s/hotel/totals/rebuild`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: '{}',
  });
  if (!answer.ok)
    throw new Error(
      `The records are loaded, but the app did not recalculate the totals: ${answer.status} ${answer.statusText}.`,
    );
  return { figures: figuresOf(hotel), leftOut };
};
