import * as z from 'zod';
import type { Host } from '../../host/client.ts';
import { eventsOf } from '../../host/events.ts';
import type { Clock } from '../runs/run.ts';
import { matchArrivals } from './matching.ts';

const personEvents = eventsOf(z.object({ recordId: z.string() }));

/** Compares guests who came, or whose records changed, with those who may be the same: an event says who to look at. */
export const followArrivals = (
  host: Host,
  payload: unknown,
  clock: Clock,
): Promise<{ compared: number; written: number }> =>
  matchArrivals(
    host,
    personEvents.parse(payload).map(({ recordId }) => recordId),
    clock,
  );
