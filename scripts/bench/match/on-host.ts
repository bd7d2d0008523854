import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isCalendarDate } from '../../../plugin/domain/calendar-dates.ts';
import { matchArrivals } from '../../../plugin/flows/identity/matching.ts';
import { connect, type Host } from '../../../plugin/host/client.ts';
import { buildApp } from '../../build-app.ts';
import { installBuiltApp } from '../../embedded-host/built-app.ts';
import { startEmbeddedHost } from '../../embedded-host/host.ts';
import { bulkInsert } from '../../embedded-host/storage/bulk-insert.ts';
import { hotelGuests } from '../../generators/hotel-guests.ts';
import { seededRandom } from '../../generators/random.ts';
import { patience } from '../../hotel/host-options.ts';
import { ownHost } from '../kit/own-host.ts';
import { progress, report, timed } from '../kit/report.ts';

const SECONDS = 180;
const MEGABYTES = 600;

const EMAIL = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

/** A phone as a host takes it; nothing for what is none. */
const phoneOf = (written: string | undefined): object => {
  const phone = written === undefined ? undefined : parsePhoneNumberFromString(written);
  return phone?.isValid()
    ? {
        phones: {
          primaryPhoneNumber: phone.nationalNumber as string,
          primaryPhoneCallingCode: `+${phone.countryCallingCode}`,
        },
      }
    : {};
};

/** Profiles as a host keeps people: no two with one e-mail. */
const people = function* (seed: number, count: number): Generator<object> {
  const taken = new Set<string>();
  for (const { profile } of hotelGuests(seededRandom(seed), count)) {
    const { firstName, lastName, emails, phones, birthday } = profile as {
      firstName?: string;
      lastName?: string;
      emails?: string[];
      phones?: string[];
      birthday?: string;
    };
    const email = emails?.find((one) => EMAIL.test(one) && !taken.has(one.toLowerCase()));
    if (email !== undefined) taken.add(email.toLowerCase());
    yield {
      id: randomUUID(),
      name: { firstName: firstName ?? '', lastName: lastName ?? '' },
      ...(email === undefined ? {} : { emails: { primaryEmail: email } }),
      ...phoneOf(phones?.[0]),
      ...(isCalendarDate(birthday ?? '') ? { guestBirthday: birthday } : {}),
    };
  }
};

type Took = { status: string; pairs: number; requests: number; seconds: number; megabytes: number };

/** Guests who arrive at once. */
const ARRIVALS = [1, 199];
const MOST_REQUESTS = 6;

/** Compares guests as if they had just arrived, one and then many, and reports what that takes. */
const matchArriving = async ({ url, appToken }: { url: string; appToken: string }, count: number): Promise<void> => {
  const connected = connect({ url, token: appToken, ...patience });
  let requests = 0;
  const counting: Host = {
    request: (document, variables) => {
      requests += 1;
      return connected.request(document, variables);
    },
  };
  const graphql = async <Data>(query: string, variables: object): Promise<Data> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${appToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return ((await answer.json()) as { data: Data }).data;
  };
  for (const arrivals of ARRIVALS) {
    const first = await graphql<{ people: { edges: { node: { id: string } }[] } }>(
      'query ($first: Int!) { people(first: $first, orderBy: [{ id: AscNullsLast }]) { edges { node { id } } } }',
      { first: arrivals },
    );
    const ids = first.people.edges.map(({ node }) => node.id);
    // As if nobody had compared them yet.
    await graphql('mutation ($ids: [String!]!) { destroyMatchKeys(filter: { key: { in: $ids } }) { id } }', { ids });
    requests = 0;
    const { seconds } = await timed(() => matchArrivals(counting, ids, () => new Date()));
    const name = `${arrivals} arriving among ${count} guests`;
    report({
      name: `requests, ${name}`,
      value: requests,
      unit: 'requests',
      ...(arrivals === 1 ? { against: `${MOST_REQUESTS}`, ratio: requests / MOST_REQUESTS } : {}),
    });
    report({ name: `time, ${name}`, value: seconds, unit: 's' });
  }
};

/** The matching run over so many guests on an embedded host on disk, each in a process of its own. */
export const matchOnHost = async (seed: number, count: number): Promise<void> => {
  await buildApp();
  const folder = mkdtempSync(join(tmpdir(), 'bench-match-'));
  try {
    progress(`match: loading ${count} guests into a host`);
    const loading = await startEmbeddedHost({ database: { kind: 'folder', path: folder } });
    const applicationId = await installBuiltApp(loading);
    await bulkInsert(loading.workspace, { kind: 'application', applicationId, name: 'Hotel' }, [
      { object: 'person', records: people(seed, count) },
    ]);
    await loading.stop();
    const host = await ownHost(folder);
    try {
      progress('match: the run');
      const { stdout } = await promisify(execFile)(process.execPath, [
        // A heap without bounds grows as the machine has memory, whatever is needed.
        '--max-semi-space-size=8',
        '--max-old-space-size=560',
        join(import.meta.dirname, 'run-process.ts'),
        host.address.url,
        host.appToken,
      ]);
      const took = JSON.parse(stdout) as Took;
      if (took.status !== 'DONE') throw new Error(`The run ended as ${took.status}.`);
      report({ name: `pairs put up among ${count} guests`, value: took.pairs, unit: 'pairs' });
      report({ name: `requests of the run over ${count} guests`, value: took.requests, unit: 'requests' });
      report({
        name: `matching run over ${count} guests`,
        value: took.seconds,
        unit: 's',
        against: `${SECONDS} s`,
        ratio: took.seconds / SECONDS,
      });
      report({
        name: `memory of the run over ${count} guests`,
        value: Math.round(took.megabytes),
        unit: 'MB',
        against: `${MEGABYTES} MB`,
        ratio: took.megabytes / MEGABYTES,
      });
      progress('match: guests who arrive');
      await matchArriving({ url: host.address.url, appToken: host.appToken }, count);
    } finally {
      await host.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
