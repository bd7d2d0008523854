import * as z from 'zod';

/** What a trigger of the database delivers, of events that `event` accepts: a batch, or before 2.40 one event a call. */
export const eventsOf = <Event>(event: z.ZodType<Event>): z.ZodType<Event[]> =>
  z.union([z.object({ events: z.array(event) }).transform(({ events }) => events), event.transform((one) => [one])]);
