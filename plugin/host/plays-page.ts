import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { Segment } from '../domain/retention/customer-pyramid.ts';
import type { LifecycleState } from '../domain/retention/lifecycle.ts';
import type { Channel, PlayKind } from '../domain/retention/plays/play.ts';
import type { Effect, PlayVerdict } from '../domain/retention/plays/effect.ts';
import type { Calibration } from '../domain/retention/calibration.ts';
import type { Host } from './client.ts';
import {
  AudienceSizeDocument,
  ModelPageDocument,
  PlaysPageDocument,
  SavePlayByHandDocument,
} from './generated/documents.ts';
import { count, day, money, number, read, recordId, records, text, texts } from './rows.ts';

/** Words by language, as people may have left them; what is no pair of texts is as good as none. */
const templates = read(z.unknown(), (value): Record<string, { subject: string; body: string }> =>
  Object.fromEntries(
    Object.entries((value ?? {}) as Record<string, { subject?: unknown; body?: unknown } | null>).map(
      ([language, words]) => [language, { subject: String(words?.subject ?? ''), body: String(words?.body ?? '') }],
    ),
  ),
);

/** A result as the app itself has written it. */
const result = read(z.unknown(), (value) => (value ?? {}) as Partial<Effect> & { reached?: number });

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
    /** Conditions beside segment and lifecycle, which a list of the host cannot ask for. */
    furtherConditions: Array.isArray(audience) ? audience.length : 0,
    verdict: verdict as PlayVerdict | null,
  }),
);
/** A play with its words and what it brings. */
export type PlayOnPage = z.infer<typeof playNode>;

/** All plays, those that go first at the top, in one request. */
export const playsOnPage = async (host: Host): Promise<PlayOnPage[]> =>
  records(playNode).parse((await host.request(PlaysPageDocument, {})).retentionPlays);

/** How many guests are of these segments and in these states, those who must not stay here aside; none given means all. */
export const audienceSize = async (
  host: Host,
  segments: readonly Segment[],
  lifecycles: readonly LifecycleState[],
): Promise<number> => {
  const { people } = await host.request(AudienceSizeDocument, {
    filter: {
      and: [
        { guestDoNotRent: { eq: false } },
        segments.length === 0 ? { guestSegment: { is: 'NOT_NULL' } } : { guestSegment: { in: [...segments] } },
        ...(lifecycles.length === 0 ? [] : [{ guestLifecycle: { in: [...lifecycles] } }]),
      ],
    },
  });
  return people?.totalCount ?? 0;
};

/** What people change of a play. */
export type PlayEdit = {
  name: string;
  active: boolean;
  audienceSegments: Segment[];
  audienceLifecycles: LifecycleState[];
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

const modelNode = z.object({
  fittedOn: day,
  guests: count,
  returned: count,
  topDecileLift: number,
  limits: text,
  calibration: read(z.unknown(), (value) => (value ?? null) as (Calibration & { split: CalendarDate }) | null),
  cohorts: read(z.unknown(), (value): { from: CalendarDate; guests: number; came: number[] }[] =>
    Array.isArray(value) ? (value as { from: CalendarDate; guests: number; came: number[] }[]) : [],
  ),
});
const rfmNode = read(
  z.object({ groupByDimensionValues: z.array(z.nullable(z.string())), totalCount: count }),
  ({ groupByDimensionValues: [score], totalCount }) => ({ score: score ?? '', guests: totalCount }),
);

/** A retention model with what it was checked against, and the guests by their RFM score, such as `5-4-3`. */
export type ModelOnPage = z.infer<typeof modelNode> & { rfm: z.infer<typeof rfmNode>[] };

/** A model and the guests as they stand today, in one request; null when the model is gone or hidden. */
export const modelOnPage = async (host: Host, id: string): Promise<ModelOnPage | null> => {
  const answer = await host.request(ModelPageDocument, { id });
  const [model] = records(modelNode).parse(answer.retentionModels);
  return model === undefined ? null : { ...model, rfm: z.array(rfmNode).parse(answer.peopleGroupBy ?? []) };
};
