import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../plugin/host/client.ts';
import { patience } from '../../scripts/hotel/host-options.ts';
import { identifier } from '../../plugin/identifiers.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

let hotel: HotelHost;
beforeAll(async () => {
  hotel = await startHotelHost('2026-06-15T03:00:00Z');
});
afterAll(() => hotel.host.stop());

const titles = async (): Promise<string[]> =>
  (
    await hotel.ask<{ tasks: { edges: { node: { title: string } }[] } }>(
      '{ tasks(first: 60) { edges { node { title } } } }',
    )
  ).tasks.edges
    .map(({ node }) => node.title)
    .toSorted();

describe('what is left when the app is uninstalled', () => {
  it('are staff’s own tasks and workflows, and what was done', async () => {
    const before = await titles();
    const task = 'mutation ($data: TaskCreateInput!) { createTask(data: $data) { id } }';
    await hotel.askAsApp(task, { data: { title: 'Call Inês', status: 'TODO' } });
    await hotel.askAsApp(task, { data: { title: 'Call Ana', status: 'IN_PROGRESS' } });
    await hotel.askAsApp(task, { data: { title: 'Was called', status: 'DONE' } });
    await hotel.ask(task, { data: { title: 'Of staff', status: 'TODO' } });
    await hotel.ask('mutation { createWorkflow(data: { name: "Our own" }) { id } }');
    expect(await hotel.postAs('Admin', '/s/hotel/workflows/set-up', {})).toMatchObject({ status: 200 });
    expect(await titles()).toEqual([...before, 'Call Ana', 'Call Inês', 'Of staff', 'Was called'].toSorted());

    const metadata = connect({ url: hotel.host.url, token: hotel.host.apiKey, endpoint: '/metadata', ...patience });
    await metadata.request('mutation ($id: String!) { uninstallApplication(universalIdentifier: $id) }', {
      id: identifier('application'),
    });

    expect(await titles()).toEqual([...before, 'Of staff', 'Was called'].toSorted());
    const { workflows } = await hotel.ask<{ workflows: { edges: { node: object }[] } }>(
      '{ workflows(first: 60) { edges { node { name } } } }',
    );
    expect(workflows.edges.map(({ node }) => node)).toEqual([{ name: 'Our own' }]);
  });
});
