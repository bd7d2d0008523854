import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../build-app.ts';
import { signed, takeSigned } from './intake/signing.ts';
import { ownHost } from './kit/own-host.ts';
import { progress, report, timed } from './kit/report.ts';

/** Enough for a rate that lasts: until its functions are warm, a host that was just started takes fewer. */
const MESSAGES = 4_000;
const KILLED_AFTER = 2_000;
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
  let status: number;
  try {
    const answer = await fetch(`${url}/s/hotel/intake/json`, {
      method: 'POST',
      headers: signed(body),
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
    await takeSigned(host.address);
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
      name: 'signed messages until the kill, while what came is applied',
      value: atKill / before.seconds,
      unit: 'messages/s',
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
