import { addDays, endOfMonth, firstOfMonth, type CalendarDate } from '../calendar-dates.ts';
import { sumMicros, type Micros, type Money } from '../money.ts';
import { decisionOf, type GroupStage } from './groups/stages.ts';

/** The periods that salespeople are looked at by; this month and this year go to today, which decides too. */
export const TEAM_PERIODS = ['MONTH', 'LAST_MONTH', 'YEAR'] as const;
export type TeamPeriod = (typeof TEAM_PERIODS)[number];
type Span = { from: CalendarDate; to: CalendarDate };

const firstOfYear = (day: CalendarDate): CalendarDate => `${day.slice(0, 4)}-01-01` as CalendarDate;

/** The days of a period, the first and the last included. */
export const teamSpan = (period: TeamPeriod, today: CalendarDate): Span => {
  switch (period) {
    case 'MONTH':
      return { from: firstOfMonth(today), to: today };
    case 'LAST_MONTH': {
      const last = addDays(firstOfMonth(today), -1);
      return { from: firstOfMonth(last), to: endOfMonth(last) };
    }
    case 'YEAR':
      return { from: firstOfYear(today), to: today };
    default:
      return period satisfies never;
  }
};

/** The first day that any of the periods looks at. */
export const teamSince = (today: CalendarDate): CalendarDate =>
  TEAM_PERIODS.map((period) => teamSpan(period, today).from).reduce((one, other) => (other < one ? other : one));

/** An opportunity as its salesperson is judged by. Instants are ISO 8601 in UTC. */
export type Deal = {
  id: string;
  name: string;
  ownerId: string | null;
  enteredAt: string;
  /** The first that a member of staff did about it: a stage, a note, a task or a quote. */
  answeredAt: string | null;
  stage: GroupStage | null;
  /** What is to be corrected counts as neither won nor lost. */
  isSound: boolean;
  decidedOn: CalendarDate | null;
  amount: Money | null;
};

/** An account with who looks after it. */
export type LookedAfter = {
  id: string;
  name: string;
  ownerId: string | null;
  lastVisitOn: CalendarDate | null;
  nextVisitOn: CalendarDate | null;
};

/** What of a month belongs to a salesperson, by the first day of the month. */
export type OfMonth<Value> = { ownerId: string; month: CalendarDate } & Value;

export type TeamRecords = {
  deals: readonly Deal[];
  accounts: readonly LookedAfter[];
  /** Stays that were booked, by the account whose company or agency they name; what was cancelled or did not come is absent. */
  booked: readonly { companyId: string | null; agencyId: string | null; month: CalendarDate; stays: number }[];
  targets: readonly OfMonth<{ amount: Money }>[];
  /** Null where whoever asks may not see them. */
  costs: readonly OfMonth<{ category: string; amount: Money }>[] | null;
};

/** Amounts by currency, in micros: currencies are not added up. */
export type Amounts = Record<string, Micros>;

/** What a salesperson came to in a period; lists hold the ids of the records that were counted. */
export type SellerFigures = {
  /** Null for opportunities that nobody has. */
  ownerId: string | null;
  won: string[];
  lost: string[];
  refused: string[];
  revenueWon: Amounts;
  /** Won of won and lost, 0 to 1; null where nothing was decided. */
  conversion: number | null;
  entered: string[];
  unanswered: string[];
  /** Hours to the first answer, the middle one of those that were answered. */
  answerHours: number | null;
  visitsDone: string[];
  visitsDue: string[];
  staysWon: number;
  target: Amounts;
  costs: { category: string; amounts: Amounts }[] | null;
  /** Null where nothing was spent, nothing was won or costs are not shown. */
  costPerStay: Amounts | null;
};

const addedUp = (amounts: readonly Money[]): Amounts =>
  Object.fromEntries(
    [...Map.groupBy(amounts, ({ currencyCode }) => currencyCode)].map(([code, each]) => [
      code,
      sumMicros(each.map(({ amountMicros }) => amountMicros)),
    ]),
  );

const median = (values: readonly number[]): number | null => {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const HOUR_MS = 3_600_000;
const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

const byDay = (accounts: readonly LookedAfter[], day: 'lastVisitOn' | 'nextVisitOn'): LookedAfter[] =>
  accounts.toSorted((one, other) => ((one[day] ?? '') < (other[day] ?? '') ? -1 : 1));

const figuresOf = (ownerId: string | null, records: TeamRecords, { from, to }: Span): SellerFigures => {
  const isIn = (day: CalendarDate | null): boolean => day !== null && day >= from && day <= to;
  const ofMonths = <Row extends { ownerId: string; month: CalendarDate }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.ownerId === ownerId && isIn(row.month));
  const deals = records.deals.filter((deal) => deal.ownerId === ownerId);
  const decided = Map.groupBy(
    deals.filter(({ stage, isSound, decidedOn }) => stage !== null && isSound && isIn(decidedOn)),
    ({ stage }) => decisionOf(stage!),
  );
  const [won, lost] = [decided.get('WON') ?? [], decided.get('LOST') ?? []];
  const entered = deals.filter(({ enteredAt }) => isIn(enteredAt.slice(0, 10) as CalendarDate));
  const accounts = records.accounts.filter((account) => ownerId !== null && account.ownerId === ownerId);
  const own = new Set(ids(accounts));
  const staysWon = records.booked
    .filter(({ companyId, agencyId, month }) => isIn(month) && own.has(companyId ?? agencyId ?? ''))
    .reduce((sum, { stays }) => sum + stays, 0);
  const costs = records.costs === null ? null : ofMonths(records.costs);
  const spent = Object.entries(addedUp((costs ?? []).map(({ amount }) => amount)));
  return {
    ownerId,
    won: ids(won),
    lost: ids(lost),
    refused: ids(decided.get('REFUSED') ?? []),
    revenueWon: addedUp(won.flatMap(({ amount }) => amount ?? [])),
    conversion: won.length + lost.length === 0 ? null : won.length / (won.length + lost.length),
    entered: ids(entered),
    unanswered: ids(entered.filter(({ answeredAt }) => answeredAt === null)),
    answerHours: median(
      entered.flatMap(({ enteredAt, answeredAt }) =>
        answeredAt === null ? [] : [Math.max(0, Date.parse(answeredAt) - Date.parse(enteredAt)) / HOUR_MS],
      ),
    ),
    visitsDone: ids(byDay(accounts, 'lastVisitOn').filter(({ lastVisitOn }) => isIn(lastVisitOn))),
    visitsDue: ids(
      byDay(accounts, 'nextVisitOn').filter(({ nextVisitOn }) => nextVisitOn !== null && nextVisitOn <= to),
    ),
    staysWon,
    target: addedUp(ofMonths(records.targets).map(({ amount }) => amount)),
    costs:
      costs === null
        ? null
        : [...Map.groupBy(costs, ({ category }) => category)].map(([category, rows]) => ({
            category,
            amounts: addedUp(rows.map(({ amount }) => amount)),
          })),
    costPerStay:
      staysWon === 0 || spent.length === 0
        ? null
        : Object.fromEntries(spent.map(([code, amount]) => [code, Math.round(amount / staysWon) as Micros])),
  };
};

const isNothing = ({ won, lost, refused, entered, visitsDone, visitsDue, target, costs }: SellerFigures): boolean =>
  [won, lost, refused, entered, visitsDone, visitsDue, Object.keys(target), costs ?? []].every(
    (list) => list.length === 0,
  );

/**
 * What every salesperson came to in a period, who won most first; opportunities of nobody stand at the end. A salesperson is
 * whoever has an opportunity, an account, a target or a cost.
 */
export const salesTeam = (records: TeamRecords, period: TeamPeriod, today: CalendarDate): SellerFigures[] => {
  const span = teamSpan(period, today);
  const owners = new Set(
    [...records.deals, ...records.accounts, ...records.targets, ...(records.costs ?? [])].flatMap(
      ({ ownerId }) => ownerId ?? [],
    ),
  );
  const nobody = figuresOf(null, records, span);
  const revenueOf = ({ revenueWon }: SellerFigures): number => Math.max(0, ...Object.values(revenueWon));
  return [
    ...[...owners]
      .map((ownerId) => figuresOf(ownerId, records, span))
      .toSorted((one, other) => revenueOf(other) - revenueOf(one) || other.won.length - one.won.length),
    ...(isNothing(nobody) ? [] : [nobody]),
  ];
};
