import { addDays, addMonths, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { EntryKind } from '../../plugin/domain/loyalty/entry.ts';
import type { RuleFile } from '../../plugin/domain/loyalty/rule-file.ts';
import { standing, versionOn } from '../../plugin/domain/loyalty/versions-in-force.ts';
import { micros, roundToMicros, type Money } from '../../plugin/domain/money.ts';
import type { PointsOfProgram, Programs } from '../../plugin/host/loyalty-program.ts';

type Program = Programs['programs'][number];

/** One tier with its members; `rule` is what the rules in force say of it, null where there are none. */
export type TierView = {
  id: string;
  name: string;
  /** The tier that every member has. */
  isFirst: boolean;
  colour: string | null;
  rule: RuleFile['tiers'][number] | null;
  members: number;
  /** Of these, who came into the tier this year by a rise or a fall, having joined before. */
  movedThisYear: number;
  joinedThisYear: number;
};

/** Points that members hold, and what they will cost; '' in the place of a currency where the rules do not say it. */
export type Liability = { points: number; currencyCode: string; perPoint: number; breakagePercent: number };

/** What points will cost when they are spent, less the share that never is; null where the rules do not say it. */
export const costOf = (
  { currencyCode, perPoint, breakagePercent }: Omit<Liability, 'points'>,
  points: number,
): Money | null =>
  currencyCode === ''
    ? null
    : { amountMicros: roundToMicros(points * micros(perPoint) * (1 - breakagePercent / 100)), currencyCode };

export type ProgramView = {
  id: string;
  code: string;
  name: string;
  /** '' where the program names none. */
  currencyCode: string;
  status: 'DRAFT' | 'ACTIVE' | 'RETIRED';
  /** What is wrong with the rules as they are being written. */
  problem: string;
  /** The rules in force today; null where there are none yet. */
  rules: RuleFile | null;
  version: number;
  since: CalendarDate | null;
  /** Versions that are activated and not in force yet. */
  coming: { version: number; from: CalendarDate }[];
  /** The rule file as it is being written, or else the one in force. */
  draft: unknown;
  tiers: TierView[];
  members: number;
  /** Suspended and closed memberships, whose points rest. */
  resting: number;
  joinedThisYear: number;
  liability: Liability;
  /** What the benefits of all tiers cost, for the nights of the present window; null where the rules name no cost. */
  benefitCost: Money | null;
};

const ruleFileOf = ({ versions }: Program, number: number): RuleFile | null =>
  (versions.find(({ version }) => version === number)?.rules as RuleFile | undefined) ?? null;

const sumOf = <Item>(items: readonly Item[], count: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + count(item), 0);

const membersOf = ({ members }: { members: number }): number => members;

/** What the benefits of tiers cost for their members and the nights of these. */
const benefitsOf = (
  tiers: readonly (Pick<TierView, 'rule' | 'members'> & { nights: number })[],
  currencyCode: string,
): Money | null => {
  const priced = tiers.flatMap(({ rule, members, nights }) => {
    const { perYear = 0, perNight = 0 } = rule?.benefitCost ?? {};
    return rule?.benefitCost ? [micros(perYear) * members + micros(perNight) * nights] : [];
  });
  return currencyCode === '' || priced.length === 0
    ? null
    : { amountMicros: roundToMicros(priced.reduce((sum, cost) => sum + cost, 0)), currencyCode };
};

const programView = (program: Program, { tiers, members }: Programs, today: CalendarDate): ProgramView => {
  const year = Number(today.slice(0, 4));
  const version = versionOn(program.versions, today);
  const file = ruleFileOf(program, version);
  const rules = file && (program.currencyCode === '' ? file : { currency: program.currencyCode, ...file });
  const own = members.filter(({ programId }) => programId === program.id);
  const active = own.filter(({ status }) => status === 'ACTIVE');
  const points = sumOf(active, (group) => group.points);
  const { perPoint, breakagePercent = 0 } = rules?.value ?? { perPoint: 0 };
  const currencyCode = rules?.currency ?? program.currencyCode;
  // Tiers of rules that come into force later are recorded already, and those of earlier rules are still.
  const rankOf = (code: string): number => rules?.tiers.findIndex((tier) => tier.code === code) ?? -1;
  const tierViews = tiers
    .filter(({ programId }) => programId === program.id)
    .map(({ id, code, name, colour }, rank) => {
      const inTier = active.filter(({ tierId }) => tierId === id);
      const place = rankOf(code);
      return {
        id,
        name,
        place: place < 0 ? Infinity : place,
        isFirst: (rules === null ? rank : place) === 0,
        colour,
        rule: rules?.tiers[place] ?? null,
        members: sumOf(inTier, membersOf),
        nights: sumOf(inTier, ({ nights }) => nights),
        movedThisYear: sumOf(
          inTier.filter(({ tierYear, joinedYear }) => tierYear === year && joinedYear !== year),
          membersOf,
        ),
        joinedThisYear: sumOf(
          inTier.filter(({ joinedYear }) => joinedYear === year),
          membersOf,
        ),
      };
    })
    .filter(({ rule, members: inTier }) => rules === null || rule !== null || inTier > 0)
    .toSorted((one, other) => (one.place === other.place ? 0 : one.place - other.place));
  return {
    id: program.id,
    code: program.code,
    name: program.name,
    currencyCode,
    status: program.status === 'ACTIVE' || program.status === 'RETIRED' ? program.status : 'DRAFT',
    problem: program.rulesProblem,
    rules,
    version,
    since: program.versions.find((one) => one.version === version)?.from ?? null,
    coming: standing(program.versions).flatMap(({ version: number, from }) =>
      from !== null && from > today ? [{ version: number, from }] : [],
    ),
    draft: program.rules ?? rules,
    tiers: tierViews,
    members: sumOf(active, membersOf),
    resting: sumOf(own, membersOf) - sumOf(active, membersOf),
    joinedThisYear: sumOf(
      active.filter(({ joinedYear }) => joinedYear === year),
      membersOf,
    ),
    liability: {
      points,
      currencyCode: rules?.value === undefined ? '' : currencyCode,
      perPoint,
      breakagePercent,
    },
    benefitCost: benefitsOf(tierViews, currencyCode),
  };
};

const ORDER = { ACTIVE: 0, DRAFT: 1, RETIRED: 2 };

/** The programs of a hotel, those in force in front. */
export const programViews = (programs: Programs, today: CalendarDate): ProgramView[] =>
  programs.programs
    .map((program) => programView(program, programs, today))
    .toSorted((one, other) => ORDER[one.status] - ORDER[other.status]);

/** What went into the points of a year and out of them again, and what members held at its end. */
export type LedgerYear = {
  id: string;
  year: number;
  earned: number;
  redeemed: number;
  expired: number;
  /** Corrections, awards by hand and transfers. */
  otherwise: number;
  held: number;
};

/** Points that expire within a quarter unless something happens; `to` is null for all that comes later. */
export type ExpiryLine = {
  id: string;
  from: CalendarDate | null;
  to: CalendarDate | null;
  members: number;
  points: number;
};

/** Points held that were earned in a year. */
export type AgeLine = {
  id: string;
  /** Null where it was not worked out yet. */
  year: number | null;
  /** Whether those of all years before it are with them. */
  orEarlier: boolean;
  points: number;
};

export type PointsView = {
  /** Points held by the year in which they were earned, the newest in front. */
  ages: AgeLine[];
  /** The newest in front. */
  years: LedgerYear[];
  expiring: ExpiryLine[];
  /** Points beyond those that expire next, or that never do. */
  later: number;
  /** Of all points ever earned, the share that expired unused; null before any were earned. */
  expiredShare: number | null;
  /** Members who fell this year, by the tier in which they are now. */
  falls: ReadonlyMap<string, number>;
};

const COLUMN: Record<EntryKind, 'earned' | 'redeemed' | 'expired' | 'otherwise'> = {
  EARN: 'earned',
  BONUS: 'earned',
  REDEEM: 'redeemed',
  EXPIRE: 'expired',
  REVERSE: 'otherwise',
  ADJUST: 'otherwise',
  TRANSFER: 'otherwise',
  PARTNER: 'earned',
};

const ledgerYears = (ledger: PointsOfProgram['ledger']): LedgerYear[] => {
  const years = new Map<number, LedgerYear>();
  for (const { year, kind, points } of ledger) {
    if (year === null || kind === null) continue;
    const line = years.get(year) ?? { id: `${year}`, year, earned: 0, redeemed: 0, expired: 0, otherwise: 0, held: 0 };
    line[COLUMN[kind]] += points;
    years.set(year, line);
  }
  let held = 0;
  return [...years.values()]
    .toSorted((one, other) => one.year - other.year)
    .map((line) => {
      held += line.earned + line.redeemed + line.expired + line.otherwise;
      return { ...line, held };
    })
    .toReversed();
};

/** So many quarters are told one by one. */
const QUARTERS = 8;

/** Who came into a tier this year, and how. */
export type Movement = { rose: number; fell: number; joined: number };

/** @param falls members who fell this year, by the tier in which they are now. */
export const movementOf = (
  { id, isFirst, movedThisYear, joinedThisYear }: TierView,
  falls: ReadonlyMap<string, number>,
): Movement => {
  // Nobody rises to the tier that everybody has.
  const fell = isFirst ? movedThisYear : Math.min(movedThisYear, falls.get(id) ?? 0);
  return { rose: movedThisYear - fell, fell, joined: joinedThisYear };
};

/** Members by the quarter in which points of theirs expire, however old these are. */
const byQuarter = (expiry: PointsOfProgram['expiry']) => {
  const quarters = new Map<
    CalendarDate | null,
    Pick<PointsOfProgram['expiry'][number], 'quarter' | 'members' | 'points' | 'expiring'>
  >();
  for (const { quarter, members, points, expiring } of expiry) {
    const known = quarters.get(quarter) ?? { quarter, members: 0, points: 0, expiring: 0 };
    quarters.set(quarter, {
      quarter,
      members: known.members + members,
      points: known.points + points,
      expiring: known.expiring + expiring,
    });
  }
  return [...quarters.values()];
};

const agesOf = (expiry: PointsOfProgram['expiry']): AgeLine[] => {
  const byYear = new Map<number, number>();
  const add = (year: number, points: number) => byYear.set(year, (byYear.get(year) ?? 0) + points);
  let unknown = 0;
  for (const { pointsYear, points, ofYear, ofYearBefore } of expiry) {
    if (pointsYear === null) {
      unknown += points;
      continue;
    }
    add(pointsYear, ofYear);
    add(pointsYear - 1, ofYearBefore);
    add(pointsYear - 2, points - ofYear - ofYearBefore);
  }
  // Of the newest members' points two years are known: what is older than these is told together.
  const oldest = Math.max(...byYear.keys()) - 2;
  const lines = [...byYear].map(([year, points]) => ({ year: Math.max(year, oldest), points }));
  return [
    ...[oldest + 2, oldest + 1, oldest].map((year) => ({
      id: `${year}`,
      year,
      orEarlier: year === oldest,
      points: sumOf(
        lines.filter((line) => line.year === year),
        ({ points }) => points,
      ),
    })),
    { id: 'unknown', year: null, orEarlier: false, points: unknown },
  ].filter(({ points }) => points > 0);
};

/** Turns what was counted of the points of a program into what is shown. */
export const pointsView = ({ falls, ledger, expiry }: PointsOfProgram): PointsView => {
  const years = ledgerYears(ledger);
  const dated = byQuarter(expiry)
    .flatMap(({ quarter, ...rest }) => (quarter === null || rest.expiring === 0 ? [] : [{ quarter, ...rest }]))
    .toSorted((one, other) => (one.quarter < other.quarter ? -1 : 1));
  const [near, far] = [dated.slice(0, QUARTERS), dated.slice(QUARTERS)];
  const earned = sumOf(years, (year) => year.earned);
  return {
    years,
    ages: agesOf(expiry),
    expiring: [
      ...near.map(({ quarter, members, expiring }) => ({
        id: quarter,
        from: quarter,
        to: addDays(addMonths(quarter, 3), -1),
        members,
        points: expiring,
      })),
      ...(far.length === 0
        ? []
        : [
            {
              id: 'far',
              from: far[0]!.quarter,
              to: null,
              members: sumOf(far, membersOf),
              points: sumOf(far, (line) => line.expiring),
            },
          ]),
    ],
    later: sumOf(expiry, ({ points }) => points) - sumOf(dated, ({ expiring }) => expiring),
    expiredShare: earned === 0 ? null : Math.abs(sumOf(years, ({ expired }) => expired)) / earned,
    falls: new Map(falls.flatMap(({ tierId, members }) => (tierId === null ? [] : [[tierId, members]]))),
  };
};
