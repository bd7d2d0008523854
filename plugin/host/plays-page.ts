import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { StoppedBecause } from '../domain/retention/acting/act.ts';
import type { Money } from '../domain/money.ts';
import type { Segment } from '../domain/retention/customer-pyramid.ts';
import type { LifecycleState } from '../domain/retention/lifecycle.ts';
import { audience as audienceOf, type Audience } from '../domain/retention/plays/audience.ts';
import type { Channel, PlayKind } from '../domain/retention/plays/play.ts';
import type { Effect, PlayVerdict } from '../domain/retention/plays/effect.ts';
import type { Host } from './client.ts';
import { PlaysPageDocument, SavePlayByHandDocument, type RetentionTouchFilterInput } from './generated/documents.ts';
import { count, day, money, number, read, recordId, recordIdOrNull, records, text, texts } from './rows.ts';

/** Words by language, as people may have left them; what is no pair of texts is as good as none. */
const templates = read(z.unknown(), (value): Record<string, { subject: string; body: string }> =>
  Object.fromEntries(
    Object.entries((value ?? {}) as Record<string, { subject?: unknown; body?: unknown } | null>).map(
      ([language, words]) => [language, { subject: String(words?.subject ?? ''), body: String(words?.body ?? '') }],
    ),
  ),
);

/** A result as the app itself has written it. */
const result = read(
  z.unknown(),
  (value) => (value ?? {}) as Partial<Effect> & { reached?: number; revenue?: Money | null; cost?: Money | null },
);

const conditionsOf = (stored: unknown): Audience | null =>
  Array.isArray(stored) ? (audienceOf.safeParse(stored).data ?? null) : [];

const playNode = read(
  z.object({
    id: recordId,
    name: text,
    code: text,
    kind: z.nullable(z.string()),
    active: z.nullish(z.boolean()),
    channel: z.nullable(z.string()),
    timingDays: number,
    audienceSegments: texts,
    audienceLifecycles: texts,
    audience: z.unknown(),
    frequencyCapDays: number,
    holdoutPercent: number,
    priority: number,
    templates,
    verdict: z.nullable(z.string()),
    touched: count,
    touchedBooked: count,
    heldOut: count,
    heldOutBooked: count,
    revenuePerTouch: money,
    enoughOn: day,
    result,
  }),
  ({ kind, active, channel, audience, audienceSegments, audienceLifecycles, verdict, ...play }) => ({
    ...play,
    kind: kind as PlayKind | null,
    isActive: active === true,
    channel: channel as Channel | null,
    segments: audienceSegments as Segment[],
    lifecycles: audienceLifecycles as LifecycleState[],
    /** Conditions beside segment and state; null where nobody can read them, and the play turns to no one. */
    conditions: conditionsOf(audience),
    verdict: verdict as PlayVerdict | null,
  }),
);
/** A play with its words and what it brings. */
export type PlayOnPage = z.infer<typeof playNode>;

const heldBackGroup = read(
  z.object({ groupByDimensionValues: z.tuple([recordIdOrNull, z.nullable(z.string())]), totalCount: count }),
  ({ groupByDimensionValues: [playId, code], totalCount }) => ({
    playId,
    because: code as StoppedBecause['code'] | null,
    touches: totalCount,
  }),
);

/** The plays, and how many touches of each were held back by what, those of the holdout aside. */
export type PlaysOnPage = { plays: PlayOnPage[]; heldBack: z.infer<typeof heldBackGroup>[] };

const HELD_BACK: RetentionTouchFilterInput = { status: { in: ['SUPPRESSED', 'EXPIRED', 'HELD'] } };
/** As many plays as are shown, with each reason there is. */
const MOST_GROUPS = 2_000;

/** All plays, those that go first at the top, with what was held back of the touches planned for `since` or later. One request. */
export const playsOnPage = async (host: Host, since: CalendarDate): Promise<PlaysOnPage> => {
  const { retentionPlays, retentionTouchesGroupBy } = await host.request(PlaysPageDocument, {
    heldBack: { and: [HELD_BACK, { isHoldout: { eq: false } }, { plannedFor: { gte: since } }] },
    limit: MOST_GROUPS,
  });
  return {
    plays: records(playNode).parse(retentionPlays),
    heldBack: z.array(heldBackGroup).parse(retentionTouchesGroupBy ?? []),
  };
};

/** What people change of a play. */
export type PlayEdit = {
  name: string;
  active: boolean;
  audienceSegments: Segment[];
  audienceLifecycles: LifecycleState[];
  audience: Audience;
  timingDays: number | null;
  frequencyCapDays: number | null;
  holdoutPercent: number | null;
  priority: number | null;
  templates: Record<string, { subject: string; body: string }>;
};

/** Saves a play as whoever is at the screen; the host decides whether he may. */
export const savePlay = async (host: Host, id: string, data: PlayEdit): Promise<void> => {
  await host.request(SavePlayByHandDocument, { id, data });
};
