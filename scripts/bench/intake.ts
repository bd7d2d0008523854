import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signatureOf } from '../../plugin/flows/intake/signature.ts';
import { identifier } from '../../plugin/identifiers.ts';
import { buildApp } from '../build-app.ts';
import { runtimeId } from '../embedded-host/metadata/workspace-model.ts';
import { ownHost } from './own-host.ts';
import { progress, report, timed } from './report.ts';

const SECRET = 'a secret that no other system knows';
const MESSAGES = 1_000;
const KILLED_AFTER = 500;
const AT_ONCE = 8;
const A_SECOND = 50;

type Host = Awaited<ReturnType<typeof ownHost>>;

const asked = async <Result>({ address, appToken }: Host, query: string): Promise<Result> => {
  const answer = await fetch(`${address.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${appToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await answer.json()) as { data: Result }).data;
};

/**
 * Signed as it is sent: what is sent again after no answer came is a message of its own.
 * @returns whether it is stored; false where no answer came
 */
const send = async ({ address: { url } }: Host, number: number): Promise<boolean> => {
  const body = JSON.stringify({
    source: 'BENCH',
    guests: [{ id: String(number), firstName: 'Ada', lastName: `Guest ${number}` }],
    stays: [
      {
        confirmationNumber: String(number),
        status: 'CONFIRMED',
        propertyCode: 'LIS',
        arrivalOn: '2030-06-20',
        departureOn: '2030-06-22',
        guestId: String(number),
      },
    ],
  });
  const timestamp = String(Math.floor(Date.now() / 1_000));
  let status: number;
  try {
    const answer = await fetch(`${url}/s/hotel/intake/json`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-hotel-timestamp': timestamp,
        'x-hotel-signature': signatureOf(SECRET, timestamp, body),
      },
      body,
    });
    status = answer.status;
  } catch {
    return false;
  }
  if (status !== 200 && status !== 409) throw new Error(`A message was answered with ${status}.`);
  return true;
};

/** Signed messages one after the other, some at once, into a host that is killed half-way and started again. */
export default async (): Promise<void> => {
  await buildApp();
  const folder = mkdtempSync(join(tmpdir(), 'bench-intake-'));
  let host = await ownHost(folder);
  try {
    await fetch(`${host.address.url}/metadata`, {
      method: 'POST',
      headers: { authorization: `Bearer ${host.address.key}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation ($key: String!, $value: String!, $applicationId: UUID!) { updateOneApplicationVariable(key: $key, value: $value, applicationId: $applicationId) }',
        variables: {
          key: 'HOTEL_INTAKE_SECRET_JSON',
          value: SECRET,
          applicationId: runtimeId(identifier('application')),
        },
      }),
    });
    await asked(
      host,
      'mutation { createHotelProperties(data: [{ code: "LIS", name: "Lisbon", timeZone: "Europe/Lisbon", currencyCode: "EUR" }]) { id } }',
    );
    progress(`intake: ${MESSAGES} messages`);
    const waiting = Array.from({ length: MESSAGES }, (_, number) => number);
    let stored = 0;
    let wasKilled = false;
    let isDown = false;
    const work = async (): Promise<void> => {
      for (let number = waiting.pop(); number !== undefined; number = isDown ? undefined : waiting.pop()) {
        if (await send(host, number)) stored += 1;
        else waiting.push(number);
        if (stored >= KILLED_AFTER && !wasKilled) {
          wasKilled = true;
          isDown = true;
          await host.kill();
        }
      }
    };
    const before = await timed(() => Promise.all(Array.from({ length: AT_ONCE }, work)));
    progress(`intake: killed when ${stored} were stored`);
    const atKill = stored;
    host = await ownHost(folder);
    const [kept] = Object.values(
      await asked<Record<string, { totalCount: number }>>(host, '{ intakeMessages { totalCount } }'),
    );
    isDown = false;
    const after = await timed(() => Promise.all(Array.from({ length: AT_ONCE }, work)));
    const { intakeMessages } = await asked<{ intakeMessages: { totalCount: number } }>(
      host,
      '{ intakeMessages { totalCount } }',
    );
    const rate = MESSAGES / (before.seconds + after.seconds);
    report({
      name: 'signed messages',
      value: rate,
      unit: 'messages/s',
      against: `${A_SECOND}/s`,
      ratio: rate / A_SECOND,
    });
    report({
      name: 'messages lost by kill -9',
      value: Math.max(0, atKill - kept!.totalCount) + Math.max(0, MESSAGES - intakeMessages.totalCount),
      unit: 'messages',
      against: 'none',
    });
  } finally {
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
