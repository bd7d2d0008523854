import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { Calibration } from '../domain/retention/calibration.ts';
import type { Host } from './client.ts';
import { ModelPageDocument } from './generated/documents.ts';
import { count, day, number, read, records, text } from './rows.ts';

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
