import { sumMicros, units, type Micros, type Money } from '../../plugin/domain/money.ts';
import type { CommissionStatus } from '../../plugin/domain/sales/commissions/statement.ts';
import type { CommissionDetail, ListedStatement } from '../../plugin/flows/sales/commissions/page.ts';
import type { Cell } from '../kit/csv.ts';

/** What the statements of a few states come to, by currency, the first one met first. */
export const totalsOf = (
  statements: readonly Pick<ListedStatement, 'status' | 'total'>[],
  of: readonly CommissionStatus[],
): Money[] => {
  const amounts = statements.flatMap(({ status, total }) => (of.includes(status) && total !== null ? [total] : []));
  return [...Map.groupBy(amounts, ({ currencyCode }) => currencyCode)].map(([currencyCode, each]) => ({
    currencyCode,
    amountMicros: sumMicros(each.map(({ amountMicros }) => amountMicros)),
  }));
};

/** What can be done about a whole statement, the usual one last. */
export type StatementAction = 'hold' | 'release' | 'close' | 'pay' | 'unpay' | 'reopen';

const ACTIONS: Record<CommissionStatus, readonly StatementAction[]> = {
  OPEN: ['hold', 'close'],
  ON_HOLD: ['release'],
  CLOSED: ['reopen', 'pay'],
  PAID: ['unpay'],
};

export const actionsOf = (status: CommissionStatus): readonly StatementAction[] => ACTIONS[status];

/** What the file of a statement is headed by, and how it says why. */
export type FileWords = {
  headings: readonly string[];
  why: (line: CommissionDetail['lines'][number] | CommissionDetail['adjustments'][number]) => string;
  total: string;
};

const unitsOf = (micros: Micros): number => Math.round(units(micros) * 100) / 100;

/** A statement as the rows of a file: its stays, the corrections of closed months, what was left out, and what it comes to. */
export const statementRows = (
  {
    lines,
    adjustments,
    nights,
    base,
    total,
  }: Pick<CommissionDetail, 'lines' | 'adjustments' | 'nights' | 'base' | 'total'>,
  { headings, why, total: totalWord }: FileWords,
): Cell[][] => [
  [...headings],
  ...lines.map((line) => [
    line.number,
    line.stay,
    line.arrivalOn,
    line.departureOn,
    line.nights,
    unitsOf(line.base),
    line.leftOut === null ? line.percent : null,
    unitsOf(line.commission),
    why(line),
  ]),
  ...adjustments.map((line) => [
    line.number,
    line.stay,
    null,
    line.month,
    line.nights,
    unitsOf(line.base),
    line.percent,
    unitsOf(line.commission),
    why(line),
  ]),
  [
    totalWord,
    null,
    null,
    null,
    nights,
    base === null ? null : unitsOf(base.amountMicros),
    null,
    total === null ? null : unitsOf(total.amountMicros),
    total?.currencyCode ?? null,
  ],
];
