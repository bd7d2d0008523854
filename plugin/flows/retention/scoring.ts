import * as z from 'zod';
import { calendarDate, earliestToday, isCalendarDate, type CalendarDate } from '../../domain/calendar-dates.ts';
import { addCounts, NOTHING_COUNTED, type RunCounts } from '../../domain/runs/run.ts';
import { batches, type Host } from '../../host/client.ts';
import { guestsToScore } from '../../host/people.ts';
import { guestsOfChangedStays } from '../../host/retention.ts';
import { pulled, type Clock } from '../runs/run.ts';
import { touchPlanning } from './planning.ts';
import { loadGuests, refreshGuestTotals, saveGuests, settledGuests } from '../totals/guest-totals.ts';

/** Guests that one page gathers: what a page costs of its own then hardly counts. */
const GUESTS_A_PAGE = 1_000;

/** The clocks of the app and of the host may differ by so much. */
const CLOCKS_DIFFER_MS = 60_000;

/**
 * Scores guests with all that time has moved: one request for each 200, one more where some are written, and one for
 * all of them, which tells who had an event meanwhile and has to be looked at again.
 */
const review = async (host: Host, guestIds: readonly string[], clock: Clock): Promise<RunCounts> => {
  const since = new Date(clock().getTime() - CLOCKS_DIFFER_MS);
  let counts = NOTHING_COUNTED;
  for (const batch of batches(guestIds)) {
    const loaded = await loadGuests(host, batch);
    const settled = settledGuests(loaded, clock());
    const written = (await saveGuests(host, loaded, ({ id }) => settled.get(id), { isReview: true })).length;
    counts = addCounts(counts, { read: batch.length, written, unchanged: batch.length - written, rejected: 0 });
  }
  if (counts.written > 0) await refreshGuestTotals(host, await guestsOfChangedStays(host, guestIds, since), clock());
  return counts;
};

/** A guest's score as a step of a workflow hands it on. Probabilities are 0 to 1. */
export type ScoreOfGuest = {
  lifecycle: string;
  segment: string;
  returnProbability: number | null;
  reviewOn: CalendarDate | null;
  why: string;
};

/** Scores one guest anew with all that time has moved, and says where he stands. */
export const scoreGuest = async (
  host: Host,
  guestId: string,
  clock: Clock,
): Promise<ScoreOfGuest | { refused: { code: 'GUEST_GONE' | 'NO_MODEL_YET' } }> => {
  await review(host, [guestId], clock);
  const { guests, model } = await loadGuests(host, [guestId]);
  const [guest] = guests;
  if (guest === undefined) return { refused: { code: 'GUEST_GONE' } };
  const { guestLifecycle, guestSegment, guestReturnProbability, guestReviewOn, guestWhy } = guest.stored;
  if (model === null || guestLifecycle === null) return { refused: { code: 'NO_MODEL_YET' } };
  return {
    lifecycle: guestLifecycle,
    segment: guestSegment ?? '',
    returnProbability: guestReturnProbability,
    reviewOn: guestReviewOn,
    why: guestWhy,
  };
};

const cursor = z.object({
  dueOn: z.string().refine(isCalendarDate).transform(calendarDate),
  /** The model that everybody was scored by when the last run ended. */
  before: z.string().nullable(),
  /** The model that this run scores by; null while it is not looked up. */
  model: z.string().nullable(),
  after: z.string().nullable(),
});

/**
 * Scores everybody once by a new model; otherwise only guests on whose date a state may change. Who had an event was
 * scored with it. Without a model nobody is scored. What plays want of the guests is planned afterwards.
 */
export const retentionScoring = pulled<z.infer<typeof cursor>, string>({
  kind: 'RETENTION_SCORING',
  key: 'retention:scoring',
  cursor,
  followedBy: touchPlanning,
  first: (previous, now) => {
    const last = cursor.safeParse(previous?.cursor);
    const isDone = previous?.status === 'DONE';
    const before = last.success ? (isDone ? last.data.model : last.data.before) : null;
    return { dueOn: earliestToday(now), before, model: null, after: null };
  },
  page: async (host, { dueOn, before, model: known, after }) => {
    const ids: string[] = [];
    let [model, at] = [known, after];
    for (;;) {
      const isNew = model !== null && model !== before;
      const found = await guestsToScore(host, isNew ? 'EVERYONE' : { dueOn }, at);
      if (found.model === null) break;
      const isFirstLook = model === null;
      model ??= found.model;
      // Only now it is known that there is a new model, and that it is for everyone.
      if (isFirstLook && model !== before) continue;
      ids.push(...found.edges.map(({ node }) => node));
      at = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
      if (at === null || ids.length >= GUESTS_A_PAGE) break;
    }
    return at === null
      ? { items: ids, next: null, last: { dueOn, before, model, after: null } }
      : { items: ids, next: { dueOn, before, model, after: at } };
  },
  work: review,
});
