import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followHistory } from '../../plugin/flows/stays/follow-history.ts';
import type { Host } from '../../plugin/host/client.ts';
import { moveStays } from '../../plugin/host/front-desk.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

let hotel: HotelHost;
let propertyId: string;
beforeAll(async () => {
  hotel = await startHotelHost('2026-06-15T12:00:00Z');
  const { createHotelProperty } = await hotel.ask<{ createHotelProperty: { id: string } }>(
    'mutation { createHotelProperty(data: { name: "City", code: "CITY", timeZone: "UTC" }) { id } }',
  );
  propertyId = createHotelProperty.id;
});
afterAll(() => hotel.host.stop());

let count = 0;
const book = async (fields: object = {}): Promise<string> => {
  count += 1;
  const { createStay } = await hotel.ask<{ createStay: { id: string } }>(
    'mutation ($data: StayCreateInput!) { createStay(data: $data) { id } }',
    {
      data: {
        key: `PMS:${count}`,
        confirmationNumber: `R${count}`,
        status: 'CONFIRMED',
        arrivalOn: '2026-06-15',
        departureOn: '2026-06-17',
        adults: 1,
        roomNumber: `${count}01`,
        propertyId,
        ...fields,
      },
    },
  );
  await hotel.host.idle();
  return createStay.id;
};
type Kept = { key: string; kind: string; name: string; changedBy: string; before: object; after: object };
const historyOf = async (stayId: string): Promise<Kept[]> => {
  await hotel.host.idle();
  const { stayChanges } = await hotel.ask<{ stayChanges: { edges: { node: Kept }[] } }>(
    'query ($id: UUID!) { stayChanges(filter: { stayId: { eq: $id } }) { edges { node { key kind name changedBy before after } } } }',
    { id: stayId },
  );
  return stayChanges.edges.map(({ node }) => node);
};
const app: Host = { request: (document, variables) => hotel.askAsApp(document.toString(), variables) };

describe('the history of a booking', () => {
  it('has what somebody changed by hand, and who', async () => {
    const id = await book();
    await hotel.ask('mutation ($id: UUID!) { updateStay(id: $id, data: { departureOn: "2026-06-19" }) { id } }', {
      id,
    });
    const [change, ...more] = await historyOf(id);
    expect(more).toEqual([]);
    expect(change).toMatchObject({ kind: 'DATES', name: 'Changed' });
    expect(JSON.stringify(change!.before)).toContain('2026-06-17');
    expect(JSON.stringify(change!.after)).toContain('2026-06-19');
    expect(change!.changedBy).not.toBe('');
  });

  it('has a command once, with what the command says of it', async () => {
    const id = await book();
    const { status } = await hotel.postAs('Hotel front desk', '/s/hotel/stays/cancel', {
      stayIds: [id],
      reason: 'Ill',
      waivedBecause: '',
    });
    expect(status).toBe(200);
    expect(await historyOf(id)).toMatchObject([{ kind: 'STATUS', name: 'Cancelled', after: { cancelReason: 'Ill' } }]);
  });

  it('has what a command moved that was killed before it could record it', async () => {
    const id = await book();
    await moveStays(app, [id], {
      from: 'CONFIRMED',
      set: { status: 'IN_HOUSE', checkedInAt: '2026-06-15T12:00:00.000Z' },
    });
    expect(await historyOf(id)).toMatchObject([{ kind: 'STATUS', name: 'Checked in', after: { status: 'IN_HOUSE' } }]);
  });

  it('has nothing twice when an event comes again', async () => {
    const id = await book();
    const before = { status: 'CONFIRMED', roomNumber: '', updatedAt: '2026-06-15T11:00:00.000Z' };
    const after = { ...before, roomNumber: '204', updatedAt: '2026-06-15T11:30:00.000Z', updatedBy: { name: 'Rui' } };
    const events = { events: [{ recordId: id, properties: { before, after } }] };
    expect(await followHistory(app, events)).toEqual({ recorded: 1 });
    expect(await followHistory(app, events)).toEqual({ recorded: 0 });
    expect(await historyOf(id)).toMatchObject([{ kind: 'ROOM', changedBy: 'Rui' }]);
  });

  it('has nothing of what the app itself works out', async () => {
    const id = await book();
    await hotel.ask('mutation ($id: UUID!) { updateStay(id: $id, data: { specialRequests: "Quiet" }) { id } }', { id });
    expect(await historyOf(id)).toEqual([]);
  });
});
