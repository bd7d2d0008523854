import * as z from 'zod/mini';
import { callRoute } from '../kit/call-route.ts';

const undo = z.object({ verb: z.string(), body: z.record(z.string(), z.unknown()) });
const done = z.object({ message: z.string(), undo: z.array(undo) });

/** What a command did, and what takes it back. */
export type Done = z.output<typeof done>;

/** Gives a command of the front desk. @throws HostError with the sentence of the route. */
export const giveVerb = (verb: string, body: object, locale: string): Promise<Done> =>
  callRoute(`/hotel/stays/${verb}`, body, done, locale);
