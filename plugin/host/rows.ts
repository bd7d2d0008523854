import * as z from 'zod/mini';
import { calendarDate, isCalendarDate } from '../domain/calendar-dates.ts';
import { roundToMicros, type Money } from '../domain/money.ts';
import { PREFERENCE_CATEGORIES } from '../domain/preferences/preference.ts';
import type { PersonName } from '../domain/stays/name.ts';
import { STAY_STATUSES } from '../domain/stays/status.ts';
import type { Page } from './client.ts';

// What a host answers, read into the domain's types: each kind of value in one place. A value that was never set comes
// as null. Reading throws a ZodError for an answer that is not what the document asked for.

/** What `schema` accepts, turned into something else. */
export const read = <Schema extends z.ZodMiniType, Value>(schema: Schema, as: (accepted: z.output<Schema>) => Value) =>
  z.pipe(
    schema,
    z.transform((accepted: z.output<Schema>) => as(accepted)),
  );

/** The id of no record, for a filter that is to find none: a host takes only identifiers that say their version. */
export const NO_RECORD = '00000000-0000-4000-8000-000000000000';

/** The id of a record, a UUID. */
export const recordId = z.string();
export const recordIdOrNull = z.nullable(z.string());

/** A text; the host says the same by null and by ''. */
export const text = read(z.nullish(z.string()), (value) => value ?? '');

/** Texts; the host says the same by null and by none. */
export const texts = read(z.nullish(z.array(z.string())), (value) => value ?? []);

/** A yes or no; the host says no by null as well. */
export const flag = read(z.nullish(z.boolean()), (value) => value ?? false);

/** A calendar day, without a time or a zone. */
export const day = z.nullable(read(z.string().check(z.refine(isCalendarDate, 'is not a calendar date')), calendarDate));

/** A moment as ISO 8601 in UTC. */
export const instant = z.nullable(z.string());

/** The ids of the records that a mutation answers. */
export const idsOf = read(z.nullish(z.array(z.object({ id: z.string() }))), (list) => (list ?? []).map(({ id }) => id));

/** A number that may be unknown. */
export const number = z.nullable(z.number());

/** A count; one never written says the same as 0. */
export const count = read(z.nullish(z.number()), (value) => value ?? 0);

/** A sum or another aggregate of numbers, which may come as text; null over no records. */
export const sum = read(z.nullable(z.coerce.number()), (value) => value ?? 0);

/** A sum of amounts, in micros; of one currency where the document groups by it. */
export const sumOfMicros = read(sum, roundToMicros);

/** Money: micros may come as text, and a value that was never set or was emptied as a pair of nulls. */
export const money = read(
  z.nullish(z.object({ amountMicros: z.nullable(z.coerce.number()), currencyCode: z.nullable(z.string()) })),
  (value): Money | null =>
    !value || value.amountMicros === null || !value.currencyCode
      ? null
      : { amountMicros: roundToMicros(value.amountMicros), currencyCode: value.currencyCode },
);

/** Money as it is written. Twenty 2.21 leaves both parts as they are when the whole is null. */
export const moneyInput = (
  value: Money | null,
): { amountMicros: Money['amountMicros'] | null; currencyCode: string | null } =>
  value ?? { amountMicros: null, currencyCode: null };

/** The name of a person. */
export const personName = read(
  z.nullish(z.object({ firstName: text, lastName: text })),
  (value): PersonName => value ?? { firstName: '', lastName: '' },
);

/** What a guest wants or avoids, as it is named. */
export const namedPreference = z.object({
  category: z.enum(PREFERENCE_CATEGORIES),
  value: text,
  polarity: z.enum(['WANTS', 'AVOIDS']),
});

/** The status of a stay. */
export const stayStatus = z.enum(STAY_STATUSES);

/** The status of a stay that is only shown: one that the app does not know is as good as none. */
export const stayStatusOrNull = read(
  z.nullable(z.string()),
  (value) => STAY_STATUSES.find((status) => status === value) ?? null,
);

const edge = <Schema extends z.ZodMiniType>(record: Schema) =>
  read(z.object({ node: record as z.ZodMiniType }), ({ node }) => ({ node: node as z.output<Schema> }));

/** Records as a list of the host's, without its edges. */
export const records = <Schema extends z.ZodMiniType>(record: Schema) =>
  read(z.nullish(z.object({ edges: z.array(edge(record)) })), (value) => (value?.edges ?? []).map(({ node }) => node));

/** A page of a list of the host's, with where it goes on. */
export const page = <Schema extends z.ZodMiniType>(record: Schema) =>
  read(
    z.nullish(
      z.object({
        edges: z.array(edge(record)),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullish(z.string()) }),
      }),
    ),
    (value): Page<z.output<Schema>> => ({
      edges: value?.edges ?? [],
      pageInfo: { hasNextPage: value?.pageInfo.hasNextPage ?? false, endCursor: value?.pageInfo.endCursor ?? null },
    }),
  );
