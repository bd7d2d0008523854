import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import { roundToMicros } from '../domain/money.ts';
import type { HotelFit } from '../domain/retention/hotel-fit.ts';
import type { StayGroup } from '../domain/stays/guest-totals.ts';
import type { Host } from './client.ts';
import {
  GuestsOfChangedStaysDocument,
  LatestModelDocument,
  SaveModelDocument,
  StaysToFitDocument,
} from './generated/documents.ts';
import { day, money, page, read, recordId, recordIdOrNull, records, text } from './rows.ts';

const stayToFit = read(
  z.object({
    guestId: recordId,
    propertyId: recordIdOrNull,
    arrivalOn: day,
    departureOn: day,
    totalRevenue: money,
  }),
  ({ guestId, totalRevenue, ...days }) => ({
    guestId,
    stay: {
      ...days,
      status: 'CHECKED_OUT',
      currencyCode: totalRevenue?.currencyCode ?? null,
      stays: 1,
      nights: 0,
      roomRevenue: roundToMicros(0),
      totalRevenue: totalRevenue?.amountMicros ?? roundToMicros(0),
    } satisfies StayGroup,
  }),
);

/**
 * The completed stays of the first `most` guests in the order of their ids, guest by guest: one request for each 200
 * stays. The last guest may lack some.
 */
export const staysToFit = async (host: Host, most: number): Promise<StayGroup[][]> => {
  const guests = new Map<string, StayGroup[]>();
  let after: string | null = null;
  do {
    const answer: { stays?: unknown } = await host.request(StaysToFitDocument, { after });
    const { edges, pageInfo } = page(stayToFit).parse(answer.stays);
    for (const { node } of edges) guests.set(node.guestId, [...(guests.get(node.guestId) ?? []), node.stay]);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null && guests.size <= most);
  return [...guests.values()].slice(0, most);
};

const latestModel = records(z.object({ key: text, fittedOn: day }));

/** Which model is in use; null while there is none. */
export const modelInUse = async (host: Host): Promise<{ key: string; fittedOn: CalendarDate | null } | null> =>
  latestModel.parse((await host.request(LatestModelDocument, {})).retentionModels)[0] ?? null;

/** A model as its record; `limits` says in words what it cannot do. */
export const modelFields = ({ kept, calibration, cohorts }: HotelFit, limits: string) => {
  const { key, fittedOn, currencyCode, model } = kept;
  return {
    key,
    name: fittedOn,
    fittedOn,
    guests: model.customers ?? 0,
    returned: model.repeatCustomers ?? 0,
    r: model.bgnbd?.r ?? null,
    alpha: model.bgnbd?.alpha ?? null,
    a: model.bgnbd?.a ?? null,
    b: model.bgnbd?.b ?? null,
    logLikelihood: model.bgnbd?.logLikelihood ?? null,
    topDecileLift: calibration?.deciles[0]?.model ?? null,
    limits,
    parameters: { currencyCode, model },
    calibration,
    cohorts,
  };
};

/** Keeps a model under its day: an upsert on the unique key, so that a fit that is done twice is kept once. */
export const saveModel = async (host: Host, fit: HotelFit, limits: string): Promise<void> => {
  await host.request(SaveModelDocument, { data: [modelFields(fit, limits)] });
};

/** Who of these guests, up to 1,000, has a stay that changed at or after an instant; at most 200 are named. */
export const guestsOfChangedStays = async (host: Host, guestIds: readonly string[], since: Date): Promise<string[]> => {
  const { stays } = await host.request(GuestsOfChangedStaysDocument, {
    guestIds: [...guestIds],
    since: since.toISOString(),
  });
  return [
    ...new Set(
      records(z.object({ guestId: recordId }))
        .parse(stays)
        .map(({ guestId }) => guestId),
    ),
  ];
};
