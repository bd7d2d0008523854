import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, fromDayNumber } from '../../../plugin/domain/calendar-dates.ts';
import type { StayHistory } from '../../../plugin/domain/retention/guest-history.ts';
import type { FittedModel } from '../../../plugin/domain/retention/retention-model.ts';
import { retentionScoring } from '../../../plugin/flows/retention/scoring.ts';
import { startAndContinue } from '../../../plugin/flows/runs/run.ts';
import { connect, type Host } from '../../../plugin/host/client.ts';
import { buildApp, outputFolder, readManifest } from '../../build-app.ts';
import { startEmbeddedHost } from '../../embedded-host/host.ts';
import type { AppManifest } from '../../embedded-host/metadata/manifest.ts';
import { patience } from '../../hotel/host-options.ts';
import { report } from '../kit/report.ts';

const PAGE = 200;
const NIGHTS = 2;

/** Guests who are due, of a hotel of so many. */
export type SimulatedHotel = { guests: number; due: readonly StayHistory[] };

const idOf = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const atOf = (id: string): number => Number(id.slice(-12));

const staysOf = (id: string, { days, amounts }: StayHistory) =>
  days.map((day, at) => {
    const [arrivalOn, departureOn] = [fromDayNumber(day - NIGHTS), fromDayNumber(day)];
    const revenue = String(Math.round(amounts[at]! * 1_000_000));
    return {
      groupByDimensionValues: [id, 'CHECKED_OUT', 'EUR', null, arrivalOn, departureOn],
      totalCount: 1,
      sumNights: NIGHTS,
      sumRoomRevenueAmountMicros: revenue,
      sumTotalRevenueAmountMicros: revenue,
      minArrivalOn: arrivalOn,
      maxDepartureOn: departureOn,
    };
  });

/** A person of whom nothing is stored yet, so that everybody is written. */
const NOTHING_STORED = {
  guestStays: null,
  guestNights: null,
  guestRoomRevenue: null,
  guestTotalRevenue: null,
  guestFirstStayOn: null,
  guestLastStayOn: null,
  guestNextArrivalOn: null,
  guestCancellations: null,
  guestNoShows: null,
  guestInHouseStays: null,
  guestSegment: null,
  guestRfmGroup: null,
  guestLifecycle: null,
  guestLifecycleSince: null,
  guestReviewOn: null,
  guestReturnProbability: null,
  guestExpectedStays: null,
  guestLifetimeValue: null,
  guestValueAtRisk: null,
  guestReasons: null,
  guestNumber: 'simulated',
  guestRfm: '',
  guestWhy: '',
};

const connection = (nodes: readonly object[], next: string | null = null) => ({
  edges: nodes.map((node) => ({ node })),
  pageInfo: { hasNextPage: next !== null, endCursor: next },
});

/**
 * A host that counts. Of guests it answers what a hotel with these guests due would: by pages of 200, as the host cuts them. Runs
 * are records of a real one.
 */
const simulatedHost = (runs: Host, due: readonly StayHistory[], model: FittedModel) => {
  const fitted = connection([{ key: 'simulated', fittedOn: model.until, parameters: { currencyCode: 'EUR', model } }]);
  let requests = 0;
  const answer = (operation: string, variables: Record<string, unknown>): object | null => {
    switch (operation) {
      case 'GuestsToScore': {
        const from = variables['after'] === null ? 0 : Number(variables['after']);
        const ids = due.slice(from, from + PAGE).map((_, at) => ({ id: idOf(from + at) }));
        const next = from + PAGE < due.length ? String(from + PAGE) : null;
        return { people: connection(ids, next), retentionModels: fitted };
      }
      case 'GuestsWithStays': {
        const ids = variables['ids'] as string[];
        return {
          people: connection(ids.map((id) => ({ id, ...NOTHING_STORED }))),
          staysGroupBy: ids.flatMap((id) => staysOf(id, due[atOf(id)]!)),
          loyaltyMembershipsGroupBy: [],
          hotelProperties: connection([]),
          retentionModels: fitted,
        };
      }
      case 'GuestsOfChangedStays':
        return { stays: connection([]) };
      case 'SaveGuestFields':
        return { updatePeople: [] };
      case 'UpdatePerson':
        return { updatePerson: null };
      default:
        return null;
    }
  };
  const host: Host = {
    request: async <Result>(document: { toString(): string }, variables: Record<string, unknown>) => {
      requests += 1;
      const operation = /(?:query|mutation) (\w+)/.exec(document.toString())?.[1] ?? '';
      return (
        (answer(operation, variables) as Result | null) ?? runs.request<Result, typeof variables>(document, variables)
      );
    },
  };
  return { host, requests: () => requests };
};

/** Counts what the nightly scoring asks of a host where `due` are due, of so many guests, on the day behind the model's. */
export const measureNights = async (hotels: readonly SimulatedHotel[], model: FittedModel): Promise<void> => {
  await buildApp();
  const embedded = await startEmbeddedHost();
  try {
    const manifest = readManifest<AppManifest>();
    await embedded.installApp({ ...manifest, logicFunctions: [] }, (path) => readFile(join(outputFolder, path)));
    const token = await embedded.applicationToken(manifest.application.universalIdentifier);
    const runs = connect({ url: embedded.url, token, ...patience });
    const night = new Date(`${addDays(model.until!, 1)}T12:00:00Z`);
    // The first run of all is over everybody; those measured are the nights after it.
    for (const { guests, due } of [{ guests: 0, due: [] }, ...hotels]) {
      const { host, requests } = simulatedHost(runs, due, model);
      const run = await startAndContinue({ asPerson: host, host }, retentionScoring, {
        clock: () => night,
        owner: 'bench',
        isTimeUp: () => false,
        onFault: (error: unknown) => {
          throw error;
        },
      });
      if (run.status !== 'DONE' || run.counts.written !== due.length)
        throw new Error(`The night of ${guests} guests ended as ${run.status} with ${run.counts.written} written.`);
      if (guests === 0) continue;
      const most = 10 + due.length / 50;
      report({
        name: `scoring in a night of a simulated hotel of ${guests} guests, ${due.length} due`,
        value: requests(),
        unit: 'requests',
        against: `10 + due / 50 = ${most.toFixed(0)}`,
        ratio: requests() / most,
      });
    }
  } finally {
    await embedded.stop();
  }
};
