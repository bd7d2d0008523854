import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { eventsOf } from './events.ts';

const events = eventsOf(z.object({ recordId: z.string() }));
const created = (recordId: string, createdAt: string, updatedAt: string) => ({
  recordId,
  properties: { after: { createdAt, updatedAt } },
});

describe('events', () => {
  it('come in a batch or one by one', () => {
    expect(events.parse({ events: [{ recordId: 'a' }, { recordId: 'b' }] })).toEqual([
      { recordId: 'a' },
      { recordId: 'b' },
    ]);
    expect(events.parse({ recordId: 'a' })).toEqual([{ recordId: 'a' }]);
    expect(events.safeParse({ events: [{}] }).success).toBe(false);
  });

  it.each([
    ['at once', '2026-03-01T10:00:00.000Z', true],
    ['a minute before it was written', '2026-03-01T09:59:00.000Z', true],
    ['longer before: a backup put it back', '2026-03-01T09:58:59.999Z', false],
  ])('of records that came into being %s', (_, createdAt, isFollowed) => {
    const event = created('a', createdAt, '2026-03-01T10:00:00.000Z');
    expect(events.parse({ events: [event] })).toHaveLength(isFollowed ? 1 : 0);
    expect(events.parse(event)).toHaveLength(isFollowed ? 1 : 0);
  });

  it('of records that are changed are followed, however old these are', () => {
    const changed = created('a', '2020-01-01T00:00:00Z', '2026-03-01T10:00:00Z');
    const event = { ...changed, properties: { ...changed.properties, before: {} } };
    expect(events.parse({ events: [event] })).toEqual([{ recordId: 'a' }]);
  });
});
