import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { addDays, calendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { connect } from '../../plugin/host/client.ts';
import { guestAtAGlance } from '../../plugin/host/guest-panel.ts';
import { PACKED_TYPE } from '../../plugin/host/packed-answer.ts';
import { buildApp } from '../build-app.ts';
import { patience } from '../hotel/host-options.ts';
import { signed, takeSigned } from './intake/signing.ts';
import { ownHost } from './kit/own-host.ts';
import { progress, report, timed, type BenchOptions } from './kit/report.ts';

const ROOMS = 500;
const STAYING = 100;
const LEAVING = 200;
const ARRIVING = 200;
const GUESTS = STAYING + LEAVING + ARRIVING;
const INSPECTED = 200;
const WISHES = 100;
const COMPLAINTS = 50;
const REMARKS = 50;
const BOOKINGS = 800;
const CHANGED_BOOKINGS = 400;
const STAFF = 40;
/** The day's events come within these minutes: fifty times as fast as between six in the morning and eleven at night. */
const MINUTES = 20;
/** As the page *Today* looks again by itself. */
const TODAY_EVERY_MS = 60_000;
const PANEL_EVERY_MS = 30_000;
const KILLED_AFTER = [0.35, 0.7];
const OF_AN_APP = 500;
/** What events have started is over by then. */
const SETTLES_MS = 15_000;
const REBUILT_WITHIN_MS = 5 * 60_000;
const PROPERTY = '00000000-0000-4000-8100-000000000000';

const uuid = (kind: number, index: number): string =>
  `00000000-0000-4000-8${kind}00-${index.toString(16).padStart(12, '0')}`;
const guestOf = (index: number): string => uuid(2, index);
const stayOf = (index: number): string => uuid(3, index);
const roomOf = (index: number): string => uuid(4, index);
const count = (length: number): number[] => Array.from({ length }, (_, index) => index);

type Host = Awaited<ReturnType<typeof ownHost>>;
type Asked = { path: string; body: string; headers: Record<string, string> };
/** Something that happens in the hotel: `ask` tells the host with the token of one of the staff. */
type Event = { kind: string; ask: (token: string) => Asked };

const asGraphql = async <Result>(host: Host, query: string, variables: object = {}): Promise<Result> => {
  const answer = await fetch(`${host.address.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${host.appToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Result; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
};

const create = async (host: Host, object: string, input: string, records: readonly object[]): Promise<void> => {
  for (let from = 0; from < records.length; from += 200)
    await asGraphql(host, `mutation ($data: [${input}!]!) { ${object}(data: $data) { id } }`, {
      data: records.slice(from, from + 200),
    });
};

/** A hotel in the morning: who stays, who leaves and who comes, each in a room of its own. */
const loadHotel = async (host: Host, today: CalendarDate): Promise<void> => {
  await create(host, 'createHotelProperties', 'HotelPropertyCreateInput', [
    { id: PROPERTY, code: 'LIS', name: 'Lisbon', timeZone: 'UTC', currencyCode: 'EUR', roomCount: ROOMS },
  ]);
  await create(host, 'createRoomTypes', 'RoomTypeCreateInput', [
    { id: uuid(5, 0), key: 'LIS:DBL', code: 'DBL', name: 'Double', propertyId: PROPERTY },
  ]);
  await create(
    host,
    'createRooms',
    'RoomCreateInput',
    count(ROOMS).map((index) => ({
      id: roomOf(index),
      key: `LIS:${index + 100}`,
      number: `${index + 100}`,
      propertyId: PROPERTY,
      roomTypeId: uuid(5, 0),
      housekeeping: 'CLEAN',
    })),
  );
  await create(
    host,
    'createPeople',
    'PersonCreateInput',
    count(GUESTS).map((index) => ({
      id: guestOf(index),
      name: { firstName: 'Ada', lastName: `Guest ${index}` },
      emails: { primaryEmail: `guest${index}@example.org` },
    })),
  );
  await create(
    host,
    'createStays',
    'StayCreateInput',
    count(GUESTS).map((index) => {
      const [arrivalOn, departureOn, status] =
        index < STAYING
          ? ([addDays(today, -1 - (index % 3)), addDays(today, 1 + (index % 4)), 'IN_HOUSE'] as const)
          : index < STAYING + LEAVING
            ? ([addDays(today, -1 - (index % 4)), today, 'IN_HOUSE'] as const)
            : ([today, addDays(today, 1 + (index % 5)), 'CONFIRMED'] as const);
      return {
        id: stayOf(index),
        name: `D${index}`,
        confirmationNumber: `D${index}`,
        key: `LIS:D${index}`,
        guestId: guestOf(index),
        propertyId: PROPERTY,
        roomTypeId: uuid(5, 0),
        bookedRoomTypeId: uuid(5, 0),
        roomNumber: `${index + 100}`,
        status,
        arrivalOn,
        departureOn,
        adults: 2,
      };
    }),
  );
};

const byStaff = (kind: string, path: string, body: object): Event => ({
  kind,
  ask: (token) => ({ path, body: JSON.stringify(body), headers: { authorization: `Bearer ${token}` } }),
});
const byHand = (kind: string, mutation: string): Event =>
  byStaff(kind, '/graphql', { query: `mutation { ${mutation} }` });

/** A message of the reservation system, signed as it is sent. */
const booking = (number: number, version: number, arrivalOn: CalendarDate): Event => ({
  kind: 'message of another system',
  ask: () => {
    const body = JSON.stringify({
      source: 'BENCH',
      guests: [{ id: `B${number}`, firstName: 'Ben', lastName: `Booker ${number}`, email: `b${number}@example.org` }],
      stays: [
        {
          confirmationNumber: `B${number}`,
          status: 'CONFIRMED',
          propertyCode: 'LIS',
          arrivalOn: addDays(arrivalOn, 10 + (number % 60)),
          departureOn: addDays(arrivalOn, 11 + version + (number % 60)),
          guestId: `B${number}`,
          version,
        },
      ],
    });
    return { path: '/s/hotel/intake/json', body, headers: signed(body) };
  },
});

/** The events of the day, mixed; a booking comes before its change. */
const eventsOf = (today: CalendarDate): Event[] => {
  const leaving = count(LEAVING).map((index) =>
    byStaff('check-out', '/s/hotel/stays/check-out', { stayIds: [stayOf(STAYING + index)], balanceReason: '' }),
  );
  const arriving = count(ARRIVING).map((index) =>
    byStaff('check-in', '/s/hotel/stays/check-in', {
      stayIds: [stayOf(STAYING + LEAVING + index)],
      paymentMethod: 'CARD',
      identityChecked: true,
    }),
  );
  const kinds = [
    leaving,
    arriving,
    // Of guests who stay: a room that is left becomes dirty by the check-out, whichever comes last.
    count(INSPECTED).map((index) =>
      byHand(
        'room inspected',
        `updateRoom(id: "${roomOf(index % STAYING)}", data: { housekeeping: INSPECTED }) { id }`,
      ),
    ),
    count(WISHES).map((index) =>
      byStaff('wish added', '/s/hotel/preferences/add', { guestId: guestOf(index), text: 'quiet room, high floor' }),
    ),
    count(COMPLAINTS).map((index) =>
      byStaff('complaint opened', '/s/hotel/cases/open', {
        stayId: stayOf(index),
        category: 'ROOM',
        happened: 'The air conditioning is loud.',
        requestId: `bench-${index}`,
      }),
    ),
    count(REMARKS).map((index) =>
      byHand(
        'stay edited',
        `updateStay(id: "${stayOf(STAYING + index)}", data: { specialRequests: "Late breakfast ${index}" }) { id }`,
      ),
    ),
    [
      ...count(BOOKINGS).map((number) => booking(number, 1, today)),
      ...count(CHANGED_BOOKINGS).map((number) => booking(number, 2, today)),
    ],
  ];
  return kinds
    .flatMap((events) => events.map((event, index) => ({ event, at: (index + 0.5) / events.length })))
    .sort((one, other) => one.at - other.at)
    .map(({ event }) => event);
};

type Count = { name: string; object: keyof typeof FILTERS; filter: object; expected: number };
const FILTERS = {
  stays: 'StayFilterInput',
  rooms: 'RoomFilterInput',
  roomPreferences: 'RoomPreferenceFilterInput',
  serviceCases: 'ServiceCaseFilterInput',
  people: 'PersonFilterInput',
};
const isSet = { is: 'NOT_NULL' };
const stays = (from: number, length: number): object => ({
  id: { in: count(length).map((index) => stayOf(from + index)) },
});
const bookings = { confirmationNumber: { like: 'B%' } };

/** What was answered as done, and so has to be in the books. */
const BOOKS: readonly Count[] = [
  {
    name: 'check-ins',
    object: 'stays',
    filter: { ...stays(STAYING + LEAVING, ARRIVING), checkedInAt: isSet },
    expected: ARRIVING,
  },
  {
    name: 'check-outs',
    object: 'stays',
    filter: { ...stays(STAYING, LEAVING), checkedOutAt: isSet },
    expected: LEAVING,
  },
  { name: 'remarks', object: 'stays', filter: { specialRequests: { like: 'Late breakfast%' } }, expected: REMARKS },
  { name: 'inspections', object: 'rooms', filter: { housekeeping: { eq: 'INSPECTED' } }, expected: STAYING },
  { name: 'wishes', object: 'roomPreferences', filter: {}, expected: 2 * WISHES },
  { name: 'complaints', object: 'serviceCases', filter: { category: { eq: 'ROOM' } }, expected: COMPLAINTS },
  { name: 'bookings', object: 'stays', filter: bookings, expected: BOOKINGS },
  {
    name: 'changes of bookings',
    object: 'stays',
    filter: { ...bookings, nights: { eq: 3 } },
    expected: CHANGED_BOOKINGS,
  },
];

/** What the app makes of it by events, of which a host that is killed may lose some, and every night once more. */
const TOTALS: readonly Count[] = [
  { name: 'guests in house', object: 'people', filter: { guestInHouseStays: { gt: 0 } }, expected: STAYING + ARRIVING },
  { name: 'guests who have stayed', object: 'people', filter: { guestStays: { gt: 0 } }, expected: LEAVING },
  { name: 'guests who are to come', object: 'people', filter: { guestNextArrivalOn: isSet }, expected: BOOKINGS },
];

/** How many records differ from what is expected, told by name on standard error. */
const differing = async (host: Host, counts: readonly Count[]): Promise<number> => {
  let all = 0;
  for (const { name, object, filter, expected } of counts) {
    const answer = await asGraphql<Record<string, { totalCount: number }>>(
      host,
      `query ($filter: ${FILTERS[object]}) { ${object}(filter: $filter) { totalCount } }`,
      { filter },
    );
    const found = answer[object]!.totalCount;
    if (found !== expected) progress(`hotel-day: ${name}: ${found} of ${expected}`);
    all += Math.abs(expected - found);
  }
  return all;
};

/**
 * Tells the host.
 * @throws Error where it did not answer, or answered that it did not do it
 */
const sent = async ({ address: { url } }: Host, { path, body, headers }: Asked): Promise<void> => {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { accept: PACKED_TYPE, 'content-type': 'application/json', ...headers },
    body,
  });
  const said = await answer.text();
  // A message of which nobody knows whether it arrived is sent again: 409 says that it had.
  if ((!answer.ok && answer.status !== 409) || said.startsWith('{"errors"'))
    throw new Error(`${path} answered ${answer.status}: ${said.slice(0, 300)}`);
};

/** Tokens of the staff, who share the members that a new host has. */
const signIn = async ({ address: { url } }: Host): Promise<string[]> => {
  const { members } = (await (await fetch(`${url}/shell/members`)).json()) as {
    members: { id: string; roleLabel: string }[];
  };
  const tokens = members
    .filter(({ roleLabel }) => roleLabel === 'Admin')
    .map(async ({ id }) => {
      const answer = await fetch(`${url}/shell/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ memberId: id }),
      });
      return ((await answer.json()) as { token: string }).token;
    });
  return Promise.all(tokens);
};

/** What is the most of `values` for this share of them, from the least. */
const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(share * values.length) - 1] ?? Number.NaN;

/** The most in any minute, of figures by the second. */
const busiestMinute = (bySecond: readonly number[]): number =>
  Math.max(
    ...bySecond.map((_, second) => bySecond.slice(second, second + 60).reduce((sum, requests) => sum + requests, 0)),
  );

/**
 * A day of a hotel of 500 rooms in twenty minutes: 2,000 events of staff and of a reservation system, while 40 members of staff
 * look at *Today* and at guests at their own pace; the host is killed twice and started again. Reports how long answers took,
 * how many requests the app made in its busiest minute, and what is missing in the books afterwards.
 */
export default async ({ database }: BenchOptions): Promise<void> => {
  await buildApp();
  const folder = mkdtempSync(join(tmpdir(), 'bench-hotel-day-'));
  let host = await ownHost(database ?? folder);
  try {
    progress('hotel-day: the hotel in the morning');
    const today = calendarDate(new Date().toISOString().slice(0, 10));
    await takeSigned(host.address);
    await loadHotel(host, today);
    let staff = await signIn(host);
    const took: Record<string, number[]> = {};
    const asked: number[] = [];
    let restart: Promise<void> | null = null;
    const killAndStart = async (): Promise<void> => {
      asked.push(...host.asked);
      await host.kill();
      host = await ownHost(database ?? folder);
      staff = await signIn(host);
      restart = null;
    };
    /** Times what is asked of the host; again of the next where it was killed meanwhile, and once where the connection broke. */
    const answered = async (kind: string, work: (of: Host) => Promise<void>, isAgain = false): Promise<void> => {
      await restart;
      const of = host;
      try {
        const { seconds } = await timed(() => work(of));
        (took[kind] ??= []).push(seconds);
      } catch (error) {
        // A connection that is kept open may be closed by the host as it is used again: fetch says so by a TypeError.
        if (restart === null && of === host && (isAgain || !(error instanceof TypeError))) throw error;
        await answered(kind, work, true);
      }
    };
    const events = eventsOf(today);
    const kills = KILLED_AFTER.map((share) => Math.round(share * events.length));
    let done = 0;
    const happen = async ({ kind, ask }: Event, index: number): Promise<void> => {
      await wait((index * MINUTES * 60_000) / events.length);
      await answered(kind, (of) => sent(of, ask(staff[index % staff.length]!)));
      done += 1;
      if (done % 200 === 0) progress(`hotel-day: ${done} of ${events.length} events`);
      if (kills.includes(done)) restart = killAndStart();
    };
    const over = new AbortController();
    const look = async (everyMs: number, member: number, work: (round: number) => Promise<void>): Promise<void> => {
      await wait((member / STAFF) * everyMs);
      for (let round = 0; !over.signal.aborted; round += 1) {
        const next = performance.now() + everyMs;
        await work(round);
        await wait(Math.max(0, next - performance.now()));
      }
    };
    const looking = count(STAFF).flatMap((member) => [
      look(TODAY_EVERY_MS, member, () =>
        answered('Today', (of) =>
          sent(of, byStaff('', '/s/hotel/stays/day', { lists: ['ARRIVALS'] }).ask(staff[member % staff.length]!)),
        ),
      ),
      look(PANEL_EVERY_MS, member, (round) =>
        answered('guest panel', async ({ address: { url }, appToken: token }) => {
          await guestAtAGlance(connect({ url, token, ...patience }), guestOf((7 * member + round) % GUESTS));
        }),
      ),
    ]);
    progress(`hotel-day: ${events.length} events in ${MINUTES} minutes`);
    const day = await timed(() => Promise.all(events.map(happen)));
    over.abort();
    await Promise.all(looking);
    await restart;
    asked.push(...host.asked);
    progress('hotel-day: what is in the books');
    await wait(SETTLES_MS);
    const lost = await differing(host, BOOKS);
    const behind = await differing(host, TOTALS);
    await sent(host, byStaff('', '/s/hotel/totals/rebuild', {}).ask(staff[0]!));
    const until = performance.now() + REBUILT_WITHIN_MS;
    while ((await differing(host, TOTALS)) > 0 && performance.now() < until) await wait(SETTLES_MS);
    report({ name: 'the day', value: day.seconds, unit: 's', against: `${MINUTES * 60} s` });
    for (const [kind, seconds] of Object.entries(took))
      for (const share of [0.5, 0.95, 0.99])
        report({
          name: `${kind}, ${100 * share} % of ${seconds.length} within`,
          value: percentile(seconds, share),
          unit: 's',
        });
    const most = busiestMinute(asked);
    report({
      name: 'requests of the app in its busiest minute',
      value: most,
      unit: 'requests',
      against: `${OF_AN_APP}`,
      ratio: most / OF_AN_APP,
    });
    report({
      name: 'requests of the app',
      value: asked.reduce((sum, requests) => sum + requests, 0),
      unit: 'requests',
    });
    report({ name: 'lost by two kills of the host', value: lost, unit: 'records', against: 'none' });
    report({ name: 'totals behind after two kills', value: behind, unit: 'guests' });
    report({
      name: 'totals wrong after they were rebuilt',
      value: await differing(host, TOTALS),
      unit: 'guests',
      against: 'none',
    });
  } finally {
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
