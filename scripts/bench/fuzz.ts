import fc from 'fast-check';
import { INTAKE_SOURCES } from '../../plugin/domain/intake/sources.ts';
import { buildApp } from '../build-app.ts';
import { installBuiltApp } from '../embedded-host/built-app.ts';
import { startEmbeddedHost } from '../embedded-host/host.ts';
import { CORPUS, hostileMessage } from '../generators/hostile-messages.ts';
import { sendHostile } from './fuzz/hostile-route.ts';
import { progress, report, timed } from './kit/report.ts';

const SEED = 20_260_101;
const PAYLOADS = 10_000;
const AT_A_TIME = 2_500;
const SECRET = 'a secret that no other system knows';

/** Sends 10,000 messages as no system should send them through the route, and counts what is wrong with how they are taken. */
export default async (): Promise<void> => {
  await buildApp();
  const host = await startEmbeddedHost();
  try {
    const appId = await installBuiltApp(host);
    for (const source of INTAKE_SOURCES)
      await host.workspace.setVariable(appId, `HOTEL_INTAKE_SECRET_${source.toUpperCase()}`, SECRET);
    const token = await host.applicationToken(appId);
    const ask = async <Result>(query: string, variables: Record<string, unknown> = {}): Promise<Result> => {
      const answer = await fetch(`${host.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return ((await answer.json()) as { data: Result }).data;
    };
    await ask('mutation ($data: [HotelPropertyCreateInput!]!) { createHotelProperties(data: $data) { id } }', {
      data: [{ code: 'LIS', name: 'Lisbon', timeZone: 'Europe/Lisbon', currencyCode: 'EUR' }],
    });
    const messages = [...CORPUS, ...fc.sample(hostileMessage, { numRuns: PAYLOADS, seed: SEED })];
    const complaints: string[] = [];
    const byStatus: Record<string, number> = {};
    let sent = 0;
    const { seconds } = await timed(async () => {
      for (let begin = 0; begin < messages.length; begin += AT_A_TIME) {
        const some = messages.slice(begin, begin + AT_A_TIME);
        // Each has its own second within the minutes that are taken, so that none is a copy of another.
        const result = await sendHostile(host, ask, {
          messages: some,
          secret: SECRET,
          timestamp: () => String(Math.floor(Date.now() / 1_000) - 250 + ((sent += 1) % 500)),
        });
        complaints.push(...result.complaints);
        for (const [status, count] of Object.entries(result.byStatus))
          byStatus[status] = (byStatus[status] ?? 0) + count;
        progress(`fuzz: ${begin + some.length} of ${messages.length}, ${complaints.length} complaints`);
      }
    });
    for (const complaint of new Set(complaints.slice(0, 50))) progress(complaint);
    for (const [status, count] of Object.entries(byStatus))
      report({ name: `hostile messages answered with ${status}`, value: count, unit: 'messages' });
    report({
      name: 'hostile messages sent',
      value: messages.length,
      unit: 'messages',
      against: '10000',
      ratio: messages.length / PAYLOADS,
    });
    report({
      name: 'complaints',
      value: complaints.length,
      unit: 'complaints',
      against: 'none',
      ratio: complaints.length,
    });
    report({ name: 'hostile messages', value: messages.length / seconds, unit: 'messages/s' });
  } finally {
    await host.stop();
  }
};
