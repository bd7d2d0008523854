import { addMonths, firstOfMonth, type CalendarDate } from '../../calendar-dates.ts';
import { COMPLIMENTARY, HOUSE_USE } from '../../key-figures/day-figures.ts';
import { roundToMicros, sumMicros, type Micros, type Money } from '../../money.ts';
import type { StayStatus } from '../../stays/status.ts';

/** An open statement follows its stays, one on hold too, but is not closed; a closed one stays as it is, paid or not. */
export const COMMISSION_STATUSES = ['OPEN', 'ON_HOLD', 'CLOSED', 'PAID'] as const;
export type CommissionStatus = (typeof COMMISSION_STATUSES)[number];

/** Whether a statement stays as it is, whatever becomes of its stays. */
export const isSettled = (status: CommissionStatus): boolean => status === 'CLOSED' || status === 'PAID';

/** Months before this one whose stays are looked at: what is corrected later is settled by hand. */
export const COMMISSION_MONTHS = 12;

/** The first month that is looked at. */
export const commissionSince = (today: CalendarDate): CalendarDate =>
  addMonths(firstOfMonth(today), -COMMISSION_MONTHS);

/** A stay that an agency brought, as its commission follows from it. */
export type BroughtStay = {
  id: string;
  number: string;
  status: StayStatus;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate;
  nights: number;
  roomRevenue: Money | null;
  /** The market segment as the hotel's system writes it. */
  segment: string;
  toCorrect: boolean;
  /** Why it earns nothing yet; '' where nobody holds it. */
  heldBecause: string;
  /** Percentages, null where none is agreed: the stay's own goes before the rate plan's, and that before the agency's. */
  percents: { stay: number | null; ratePlan: number | null; agency: number | null };
};

/** Why a stay earns nothing. */
export type LeftOut =
  | { code: 'NO_SHOW' }
  | { code: 'CANCELLED' }
  | { code: 'RELOCATED' }
  | { code: 'NOT_DEPARTED' }
  | { code: 'TO_CORRECT' }
  | { code: 'COMPLIMENTARY' }
  | { code: 'HOUSE_USE' }
  | { code: 'NO_ROOM_REVENUE' }
  | { code: 'ANOTHER_CURRENCY'; currencyCode: string }
  | { code: 'NO_PERCENT' }
  | { code: 'NET_RATE' }
  | { code: 'HELD'; because: string };

/** A stay on a statement. Amounts are micros of the statement's currency; what is left out has none. */
export type CommissionLine = {
  stayId: string;
  number: string;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate;
  nights: number;
  base: Micros;
  percent: number;
  commission: Micros;
  leftOut: LeftOut | null;
};

/** Why a stay of a closed month comes to something else now. */
export type AdjustmentReason =
  | { code: 'EARNS_NOW' }
  | { code: 'CHANGED' }
  | { code: 'EARNS_NO_MORE'; leftOut: LeftOut }
  /** It is of another agency, property or month, or there is no such stay any more. */
  | { code: 'GONE' };

/** What a stay of a closed month comes to more, or less, than was settled for it. `month` is the closed one. */
export type Adjustment = {
  stayId: string;
  number: string;
  month: CalendarDate;
  nights: number;
  base: Micros;
  percent: number;
  commission: Micros;
  because: AdjustmentReason;
};

/** What a statement comes to, in micros of its currency. */
export type CommissionSums = {
  stays: number;
  staysLeftOut: number;
  nights: number;
  base: Micros;
  commission: Micros;
  adjustment: Micros;
  total: Micros;
};

const NOTHING = 0 as Micros;

const endedOtherwise: Partial<Record<StayStatus, LeftOut['code'] & ('NO_SHOW' | 'CANCELLED' | 'RELOCATED')>> = {
  NO_SHOW: 'NO_SHOW',
  CANCELLED: 'CANCELLED',
  RELOCATED: 'RELOCATED',
};

const leftOutOf = (stay: BroughtStay, percent: number | null, currencyCode: string): LeftOut | null => {
  const { status, roomRevenue, segment, toCorrect, heldBecause } = stay;
  const ended = endedOtherwise[status];
  if (ended !== undefined) return { code: ended };
  if (status !== 'CHECKED_OUT') return { code: 'NOT_DEPARTED' };
  if (toCorrect) return { code: 'TO_CORRECT' };
  if (COMPLIMENTARY.test(segment)) return { code: 'COMPLIMENTARY' };
  if (HOUSE_USE.test(segment)) return { code: 'HOUSE_USE' };
  if (roomRevenue === null || roomRevenue.amountMicros === 0) return { code: 'NO_ROOM_REVENUE' };
  if (roomRevenue.currencyCode !== currencyCode)
    return { code: 'ANOTHER_CURRENCY', currencyCode: roomRevenue.currencyCode };
  if (percent === null) return { code: 'NO_PERCENT' };
  if (percent === 0) return { code: 'NET_RATE' };
  return heldBecause === '' ? null : { code: 'HELD', because: heldBecause };
};

/**
 * What a stay earns its agency: a percentage of the room revenue, once the guest has left. Nothing is earned by no-shows (their fee
 * included), cancellations, complimentary rooms and house use. `settledAt` is the percentage that it was settled at before: one that
 * is agreed later does not touch what is closed.
 */
export const commissionLine = (
  stay: BroughtStay,
  currencyCode: string,
  settledAt: number | null = null,
): CommissionLine => {
  const { percents, roomRevenue } = stay;
  const percent = settledAt ?? percents.stay ?? percents.ratePlan ?? percents.agency;
  const leftOut = leftOutOf(stay, percent, currencyCode);
  const base = leftOut === null && roomRevenue !== null ? roomRevenue.amountMicros : NOTHING;
  return {
    stayId: stay.id,
    number: stay.number,
    arrivalOn: stay.arrivalOn,
    departureOn: stay.departureOn,
    nights: leftOut === null ? stay.nights : 0,
    base,
    percent: percent ?? 0,
    commission: leftOut === null ? roundToMicros((base * (percent ?? 0)) / 100) : NOTHING,
    leftOut,
  };
};

/** What lines and adjustments come to. */
export const commissionSums = (
  lines: readonly CommissionLine[],
  adjustments: readonly Pick<Adjustment, 'commission'>[],
): CommissionSums => {
  const earning = lines.filter(({ leftOut }) => leftOut === null);
  const commission = sumMicros(earning.map((line) => line.commission));
  const adjustment = sumMicros(adjustments.map((each) => each.commission));
  return {
    stays: earning.length,
    staysLeftOut: lines.length - earning.length,
    nights: earning.reduce((sum, { nights }) => sum + nights, 0),
    base: sumMicros(earning.map(({ base }) => base)),
    commission,
    adjustment,
    total: sumMicros([commission, adjustment]),
  };
};

/** Whether anything of a month speaks for a statement: what was earned or is held, or a correction. */
export const needsStatement = (lines: readonly CommissionLine[], adjustments: readonly Adjustment[]): boolean =>
  adjustments.length > 0 || lines.some(({ leftOut }) => leftOut === null || leftOut.code === 'HELD');

/** A statement of one agency and property, with what was frozen when it was closed. */
export type StatementNow = {
  month: CalendarDate;
  status: CommissionStatus;
  frozen: { lines: readonly CommissionLine[]; adjustments: readonly Adjustment[] } | null;
};

/** What was settled for a stay of a month, over all closed statements. */
type SettledStay = { number: string; nights: number; base: Micros; commission: Micros; percent: number | null };

const settledOf = (statements: readonly StatementNow[]): Map<CalendarDate, Map<string, SettledStay>> => {
  const months = new Map<CalendarDate, Map<string, SettledStay>>();
  const add = (
    month: CalendarDate,
    { stayId, number, nights, base, commission, percent }: Omit<Adjustment, 'month' | 'because'>,
    isEarning: boolean,
  ): void => {
    const stays = months.get(month) ?? new Map<string, SettledStay>();
    const before = stays.get(stayId);
    stays.set(stayId, {
      number,
      nights: (before?.nights ?? 0) + nights,
      base: sumMicros([before?.base ?? NOTHING, base]),
      commission: sumMicros([before?.commission ?? NOTHING, commission]),
      percent: isEarning ? percent : (before?.percent ?? null),
    });
    months.set(month, stays);
  };
  const closed = statements.filter(({ status }) => isSettled(status));
  for (const { month } of closed) months.set(month, new Map());
  for (const { month, frozen } of closed.toSorted((one, other) => (one.month < other.month ? -1 : 1))) {
    for (const line of frozen?.lines ?? []) add(month, line, line.leftOut === null);
    for (const each of frozen?.adjustments ?? []) add(each.month, each, each.because.code !== 'EARNS_NO_MORE');
  }
  return months;
};

/** The month in whose statement corrections of a closed month stand: the next that is not closed, this month at the latest. */
export const adjustedIn = (
  month: CalendarDate,
  statements: readonly Pick<StatementNow, 'month' | 'status'>[],
  today: CalendarDate,
): CalendarDate => {
  const open = statements
    .filter((statement) => statement.month > month && !isSettled(statement.status))
    .map((statement) => statement.month)
    .toSorted();
  const latest = statements.map((statement) => statement.month).reduce((one, other) => (other > one ? other : one));
  const current = firstOfMonth(today);
  return open[0] ?? (current > latest ? current : addMonths(latest, 1));
};

/** What the months of one agency and property come to: of each month that is not closed its lines and its corrections of closed ones. */
export const commissionMonths = (
  {
    stays,
    statements,
    currencyCode,
  }: {
    stays: readonly BroughtStay[];
    statements: readonly StatementNow[];
    currencyCode: string;
  },
  today: CalendarDate,
): Map<CalendarDate, { lines: CommissionLine[]; adjustments: Adjustment[] }> => {
  const settled = settledOf(statements);
  const byMonth = Map.groupBy(stays, ({ departureOn }) => firstOfMonth(departureOn));
  const open = new Map<CalendarDate, { lines: CommissionLine[]; adjustments: Adjustment[] }>();
  const openAt = (month: CalendarDate) => {
    const found = open.get(month) ?? { lines: [], adjustments: [] };
    open.set(month, found);
    return found;
  };
  for (const { month, status } of statements) if (!isSettled(status)) openAt(month);
  for (const [month, of] of byMonth)
    if (!settled.has(month)) openAt(month).lines.push(...of.map((stay) => commissionLine(stay, currencyCode)));
  for (const [month, before] of settled) {
    const now = new Map((byMonth.get(month) ?? []).map((stay) => [stay.id, stay]));
    for (const stayId of new Set([...before.keys(), ...now.keys()])) {
      const [was, stay] = [before.get(stayId), now.get(stayId)];
      const line = stay === undefined ? null : commissionLine(stay, currencyCode, was?.percent ?? null);
      const base = ((line?.base ?? 0) - (was?.base ?? 0)) as Micros;
      const commission = ((line?.commission ?? 0) - (was?.commission ?? 0)) as Micros;
      if (base === 0 && commission === 0) continue;
      openAt(adjustedIn(month, statements, today)).adjustments.push({
        stayId,
        number: line?.number ?? was?.number ?? '',
        month,
        nights: (line?.nights ?? 0) - (was?.nights ?? 0),
        base,
        percent: line?.percent ?? was?.percent ?? 0,
        commission,
        because:
          line === null
            ? { code: 'GONE' }
            : line.leftOut !== null
              ? { code: 'EARNS_NO_MORE', leftOut: line.leftOut }
              : (was?.commission ?? 0) === 0
                ? { code: 'EARNS_NOW' }
                : { code: 'CHANGED' },
      });
    }
  }
  for (const { lines, adjustments } of open.values()) {
    lines.sort(
      (one, other) => one.departureOn.localeCompare(other.departureOn) || one.number.localeCompare(other.number),
    );
    adjustments.sort((one, other) => one.month.localeCompare(other.month) || one.number.localeCompare(other.number));
  }
  return open;
};
