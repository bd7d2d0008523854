import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { tablesOf, makeDemoHotel, type Figures } from '../../scripts/demo-hotel/demo-hotel.ts';
import { hasStays, loadIntoEmbeddedHost } from '../../scripts/demo-hotel/load.ts';
import { sizeNamed } from '../../scripts/demo-hotel/sizes.ts';
import { installBuiltApp } from '../../scripts/embedded-host/built-app.ts';
import { startEmbeddedHost, type EmbeddedHost } from '../../scripts/embedded-host/host.ts';

const asOf = calendarDate('2026-03-12');
let host: EmbeddedHost;
let token: string;
let figures: Figures;
const ask = async (query: string): Promise<Record<string, Record<string, unknown>>> => {
  const answer = await fetch(`${host.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query }) });
  const { data, errors } = (await answer.json()) as { data: Record<string, Record<string, unknown>>; errors?: { message: string }[] };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
};

beforeAll(async () => {
  // Noon in UTC: the day is then the same all over the earth, and the app takes no earlier one for today.
  host = await startEmbeddedHost({ time: `${asOf}T12:00:00.000Z` });
  const applicationId = await installBuiltApp(host);
  token = await host.applicationToken(applicationId);
  expect(await hasStays(host)).toBe(false);
  figures = await loadIntoEmbeddedHost(host, { size: 'tiny', asOf });
}, 180_000);
afterAll(() => host.stop());

describe('the tiny demo hotel on the embedded host', () => {
  it('has records of every object of the app', async () => {
    const [{ manifest }] = host.workspace.apps() as [ReturnType<EmbeddedHost['workspace']['apps']>[number]];
    const empty: string[] = [];
    for (const { namePlural } of manifest.objects) if (Number((await ask(`{ ${namePlural} { totalCount } }`))[namePlural]?.['totalCount']) === 0) empty.push(namePlural);
    expect(empty).toEqual([]);
  });

  it('has as many records as were made', async () => {
    const model = host.workspace.model();
    for (const { object, records } of tablesOf(makeDemoHotel({ seed: 1, size: sizeNamed('tiny'), asOf }), [])) {
      const { namePlural } = model.objects.get(object)!;
      const kept = [...records].filter(({ deletedAt }) => deletedAt === undefined).length;
      expect([object, (await ask(`{ ${namePlural} { totalCount } }`))[namePlural]?.['totalCount']]).toEqual([object, kept]);
    }
    expect(figures.guests).toBe(50);
  });

  it('is complete as if it had come through the API', async () => {
    const { stays } = await ask('{ stays(first: 1) { edges { node { createdAt position createdBy { source name } guest { name { lastName } } property { name } roomType { name } } } } }');
    const [{ node }] = stays!['edges'] as [{ node: Record<string, unknown> }];
    expect(node).toMatchObject({ createdAt: `${asOf}T12:00:00.000Z`, createdBy: { source: 'APPLICATION' }, property: { name: expect.any(String) as string }, roomType: { name: expect.any(String) as string } });
    expect(typeof node['position']).toBe('number');
  });

  it('has totals that a fresh recalculation leaves as they are', async () => {
    const answer = await fetch(`${host.url}/s/hotel/recalculate`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: '{}' });
    const { run } = (await answer.json()) as { run: Record<string, unknown> };
    expect(run).toMatchObject({ status: 'DONE', writtenCount: 0 });
    expect(run['readCount']).toBeGreaterThanOrEqual(50);
  });

  it('refuses a second load and keeps the first', async () => {
    await expect(loadIntoEmbeddedHost(host, { size: 'tiny', asOf })).rejects.toThrow();
    expect(await hasStays(host)).toBe(true);
  });
});
