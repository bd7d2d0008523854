import { afterAll, beforeAll, expect, it } from 'vitest';
import { runHost, type RunningHost } from './running-host.ts';

let running: RunningHost;
let admin: string;
let now = Date.parse('2026-03-01T10:00:00Z');
beforeAll(async () => {
  running = await runHost();
  admin = await running.signIn('Admin');
}, 120_000);
afterAll(() => running.host.stop());

type Entry = {
  name: string;
  properties: object;
  linkedRecordCachedName: string;
  workspaceMember: { name: { firstName: string } } | null;
};
const timeline = async (filter: object): Promise<Entry[]> => {
  const query =
    'query ($filter: TimelineActivityFilterInput) { timelineActivities(filter: $filter, orderBy: [{ happensAt: AscNullsFirst }, { name: AscNullsFirst }]) { edges { node { name properties happensAt linkedRecordCachedName workspaceMember { name { firstName } } } } } }';
  const { data } = await running.askWith(admin, query, { filter });
  return (data!['timelineActivities'] as { edges: { node: Entry }[] }).edges.map(({ node }) => node);
};
const later = (seconds: number): Promise<void> => {
  now += seconds * 1_000;
  return running.host.advanceTo(new Date(now).toISOString());
};
const create = async (code: string, token?: string): Promise<string> => {
  const mutation = 'mutation ($code: String) { createBooking(data: { code: $code, nights: 1 }) { id } }';
  const { data } = await (token === undefined
    ? running.ask(mutation, { code })
    : running.askWith(token, mutation, { code }));
  return (data!['createBooking'] as { id: string }).id;
};
const update = (id: string, data: string, token?: string): Promise<unknown> => {
  const mutation = `mutation { updateBooking(id: "${id}", data: { ${data} }) { id } }`;
  return token === undefined ? running.ask(mutation) : running.askWith(token, mutation);
};

it('tells what became of a record, one entry for each write of an app', async () => {
  const id = await create('written');
  await later(60);
  await update(id, 'nights: 2');
  await update(id, 'nights: 2');
  await later(60);
  await update(id, 'nights: 3');
  await later(60);
  await running.ask(`mutation { deleteBooking(id: "${id}") { id } }`);
  await later(60);
  await running.ask(`mutation { restoreBooking(id: "${id}") { id } }`);
  expect((await timeline({ targetBookingId: { eq: id } })).map(({ name, properties }) => [name, properties])).toEqual([
    ['booking.created', {}],
    ['booking.updated', { diff: { nights: { before: 1, after: 2 } } }],
    ['booking.updated', { diff: { nights: { before: 2, after: 3 } } }],
    ['booking.deleted', {}],
    ['booking.restored', {}],
  ]);
});

it('joins what one person does within ten minutes, from the first value to the last', async () => {
  const id = await create('joined', admin);
  await update(id, 'nights: 2', admin);
  await later(599);
  await update(id, 'nights: 3, name: "x"', admin);
  await later(1);
  await update(id, 'nights: 4', admin);
  const [, ...entries] = await timeline({ targetBookingId: { eq: id } });
  expect(entries.map(({ properties, workspaceMember }) => [properties, workspaceMember?.name.firstName])).toEqual([
    [{ diff: { nights: { before: 1, after: 3 }, name: { before: '', after: 'x' } } }, 'Clara'],
    [{ diff: { nights: { before: 3, after: 4 } } }, 'Clara'],
  ]);
});

it('leaves out places in lists and fields that are kept out of the log', async () => {
  const id = await create('kept out');
  await update(id, 'score: 7, position: 3');
  expect((await timeline({ targetBookingId: { eq: id } })).map(({ name }) => name)).toEqual(['booking.created']);
});

it('shows a note in the timeline of the record that it hangs on', async () => {
  const id = await create('noted');
  const { data } = await running.askWith(admin, 'mutation { createNote(data: { title: "Early arrival" }) { id } }');
  await running.askWith(
    admin,
    `mutation { createNoteTarget(data: { noteId: "${(data!['createNote'] as { id: string }).id}", targetBookingId: "${id}" }) { id } }`,
  );
  expect(
    (await timeline({ targetBookingId: { eq: id } })).map(({ name, linkedRecordCachedName }) => [
      name,
      linkedRecordCachedName,
    ]),
  ).toEqual([
    ['booking.created', ''],
    ['linked-note.created', 'Early arrival'],
  ]);
});

it('goes with its record, and a write that fails leaves nothing in it', async () => {
  await later(1);
  const id = await create('gone');
  expect(
    (await running.ask('mutation { createBookings(data: [{ code: "new" }, { code: "gone" }]) { id } }')).errors,
  ).toHaveLength(1);
  expect(await timeline({ createdAt: { gte: new Date(now).toISOString() } })).toHaveLength(1);
  await running.ask(`mutation { destroyBooking(id: "${id}") { id } }`);
  expect(await timeline({ targetBookingId: { eq: id } })).toEqual([]);
});

it('says of a record what is stored, however it was written', async () => {
  const id = 'ABCDEF00-0000-4000-8000-00000000000A';
  const { data, errors } = await running.askWith(
    admin,
    `mutation { createBooking(data: { id: "${id}", code: "upper", arrivalOn: "2026-03-01T12:00:00Z", total: { amountMicros: 5, currencyCode: "EUR" } }) { id arrivalOn } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ createBooking: { id: id.toLowerCase(), arrivalOn: '2026-03-01' } });
  expect(await timeline({ targetBookingId: { eq: id } })).toHaveLength(1);
});
