import { todayAt, type CalendarDate } from '../../domain/calendar-dates.ts';
import {
  salesTeam,
  TEAM_PERIODS,
  teamSince,
  teamSpan,
  type Deal,
  type LookedAfter,
  type SellerFigures,
  type TeamPeriod,
} from '../../domain/sales/team.ts';
import type { Host } from '../../host/client.ts';
import { HostError } from '../../host/errors.ts';
import { loadTeam } from '../../host/sales-team.ts';

/** What the page of the sales team shows; the records that figures count are told by their ids. Amounts are micros. */
export type SalesTeamPage = {
  on: CalendarDate;
  seesCosts: boolean;
  members: { id: string; userId: string | null; name: string }[];
  periods: { code: TeamPeriod; from: CalendarDate; to: CalendarDate; sellers: SellerFigures[] }[];
  deals: Deal[];
  accounts: LookedAfter[];
};

const loadWithin = async (host: Host, since: CalendarDate) => {
  try {
    return await loadTeam(host, { since, hasCosts: true });
  } catch (error) {
    if (error instanceof HostError && error.kind === 'REFUSED') return loadTeam(host, { since, hasCosts: false });
    throw error;
  }
};

/**
 * What salespeople came to this month, last month and this year, as whoever asks sees it: without costs where these are not for
 * him. One request where 200 opportunities and accounts suffice, one more without the right to see costs.
 */
export const loadSalesTeam = async (asPerson: Host, now: Date): Promise<SalesTeamPage> => {
  const on = todayAt('UTC', now)[0]!;
  const { members, ...records } = await loadWithin(asPerson, teamSince(on));
  const periods = TEAM_PERIODS.map((code) => ({
    code,
    ...teamSpan(code, on),
    sellers: salesTeam(records, code, on),
  }));
  const counted = new Set(
    periods.flatMap(({ sellers }) =>
      sellers.flatMap(({ won, lost, refused, entered, visitsDone, visitsDue }) =>
        [won, lost, refused, entered, visitsDone, visitsDue].flat(),
      ),
    ),
  );
  return {
    on,
    seesCosts: records.costs !== null,
    members,
    periods,
    deals: records.deals.filter(({ id }) => counted.has(id)),
    accounts: records.accounts.filter(({ id }) => counted.has(id)),
  };
};
