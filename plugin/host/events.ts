import * as z from 'zod';

/** A host writes both times at once. */
const MINUTE_MS = 60_000;
const time = z.union([z.string(), z.date()]).transform((at) => new Date(at).getTime());
const creation = z.object({
  properties: z.object({ before: z.null().optional(), after: z.object({ createdAt: time, updatedAt: time }) }),
});

/**
 * Whether a record that comes into being says that it did so long before: a backup has put it back, with all that followed from
 * it. Following it again would write a ledger twice, or merge two guests whom staff had told apart.
 */
const isPutBack = (event: unknown): boolean => {
  const { data } = creation.safeParse(event);
  return data !== undefined && data.properties.after.updatedAt - data.properties.after.createdAt > MINUTE_MS;
};

/**
 * What a trigger of the database delivers, of events that `event` accepts: a batch, or before 2.40 one event a call. Records that a
 * backup has put back are left out.
 */
export const eventsOf = <Event>(event: z.ZodType<Event>): z.ZodType<Event[]> =>
  z
    .union([
      z.object({ events: z.array(z.unknown()) }).transform(({ events }) => events),
      z.unknown().transform((one) => [one]),
    ])
    .transform((events) => events.filter((one) => !isPutBack(one)))
    .pipe(z.array(event) as z.ZodType<Event[], unknown[]>);
