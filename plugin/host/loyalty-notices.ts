import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import { batches, gather, type Host } from './client.ts';
import {
  ArrivalsWithGiftDocument,
  CreateTaskTargetsDocument,
  KnownNoticesDocument,
  KnownTasksDocument,
  WithdrawNoticesDocument,
} from './generated/documents.ts';
import type { NoticeWrite, WelcomeWrite } from './loyalty.ts';
import { day, page, personName, read, recordId, recordIdOrNull, records, text } from './rows.ts';
import { createTasks, targetsOf } from './tasks.ts';

const arrival = page(
  read(
    z.object({
      id: recordId,
      guestId: recordIdOrNull,
      guest: z.nullish(z.object({ name: personName })),
      arrivalOn: day,
      memberTier: text,
      property: z.nullish(z.object({ language: z.nullish(z.string()) })),
    }),
    ({ guest, property, ...stay }) => ({
      ...stay,
      guest: guest?.name ?? null,
      propertyLanguage: property?.language ?? null,
    }),
  ),
);
export type ArrivalWithGift = z.infer<typeof arrival>['edges'][number]['node'];

/** Stays between two days whose guests are entitled to a welcome gift: one request, and one for each further 200. */
export const arrivalsWithGift = async (
  host: Host,
  from: CalendarDate,
  to: CalendarDate,
): Promise<ArrivalWithGift[]> => {
  const { items } = await gather(
    async (after) => arrival.parse((await host.request(ArrivalsWithGiftDocument, { from, to, after })).stays),
    null,
    Infinity,
  );
  return items;
};

/** Touches that were never planned before, deleted ones included: one request for each 200. */
export const neverPlanned = async (host: Host, notices: readonly NoticeWrite[]): Promise<NoticeWrite[]> => {
  const known = new Set<string>();
  for (const batch of batches(notices)) {
    const answer = await host.request(KnownNoticesDocument, { keys: batch.map(({ key }) => key) });
    for (const { key } of records(z.object({ key: text })).parse(answer.retentionTouches)) known.add(key);
  }
  return notices.filter(({ key }) => !known.has(key));
};

/** Takes planned touches back that nobody has to send any more. */
export const withdrawNotices = async (host: Host, keys: readonly string[], because: string): Promise<void> => {
  for (const batch of batches(keys)) await host.request(WithdrawNoticesDocument, { keys: batch, because });
};

/** Creates up to 200 tasks about guests that were never there before, deleted ones included. */
export const createGuestTasks = async (host: Host, tasks: readonly WelcomeWrite[]): Promise<void> => {
  const answer = await host.request(KnownTasksDocument, { ids: tasks.map(({ id }) => id) });
  const known = new Set(
    records(z.object({ id: recordId }))
      .parse(answer.tasks)
      .map(({ id }) => id),
  );
  const missing = tasks.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return;
  await createTasks(host, missing);
  await host.request(CreateTaskTargetsDocument, { targets: targetsOf(missing) });
};
