import { addDays, type CalendarDate } from '../calendar-dates.ts';
import { ENTRY_KINDS, type Entry } from './entry.ts';
import { lastDayOfActivity, lastDayOfEarning, type Expiry } from './expiry.ts';
import { addCounts, exactly, ZERO_COUNTS, type Activity } from './measures.ts';
import type { LedgerReason } from './reasons.ts';
import { effectiveEntries } from './reversals.ts';
import { NO_END } from './status-end.ts';
import type { Span } from './windows.ts';

const ALWAYS: Span = { from: '0001-01-01' as CalendarDate, to: NO_END };

export type Balance = {
  balance: number;
  /** Taken beyond the balance: made good by the next points, before they can be spent. */
  owed: number;
  earned: number;
  spent: number;
  expired: number;
  nextExpiry: { on: CalendarDate; points: number } | null;
  /** What is left of the points earned in each year, the newest in front. */
  byYear: { year: number; points: number }[];
  /** What expires when if nothing happens, the first to expire in front; points without an end are not among them. */
  expiring: { on: CalendarDate; points: number; earnedOn: CalendarDate }[];
  reasons: LedgerReason[];
};

/** Rules of expiry from a day on, and the spans in which the member had a tier whose points do not expire by them. */
export type ExpiryPeriod = { from: CalendarDate; expiry: Expiry; exempt: readonly Span[] };

/** Points of one entry that are still there. `ownLastDay` is their last day whatever the member does. */
type Lot = { on: CalendarDate; ownLastDay: CalendarDate; left: number };

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order in which entries count, whatever the order in which they came: by day, what gives before what takes. */
const inOrder = (a: Entry, b: Entry): number =>
  byText(a.on, b.on) ||
  Number(changeOf(a) < 0) - Number(changeOf(b) < 0) ||
  ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind) ||
  byText(a.key ?? '', b.key ?? '') ||
  a.points - b.points ||
  byText(a.expiresOn ?? '', b.expiresOn ?? '') ||
  byText(a.reverses ?? '', b.reverses ?? '');

/** What an entry does to the balance; a REVERSE does nothing of itself. */
const changeOf = ({ kind, points }: Entry): number => {
  switch (kind) {
    case 'EARN':
    case 'BONUS':
    case 'ADJUST':
    case 'TRANSFER':
    case 'PARTNER':
      return points;
    case 'REDEEM':
    case 'EXPIRE':
      return -Math.abs(points);
    case 'REVERSE':
      return 0;
    default:
      return kind satisfies never;
  }
};

/** One member's entries up to a day, each once, in order and with reversals worked in. */
const settled = (
  entries: readonly Entry[],
  asOf: CalendarDate,
): { counted: readonly Entry[]; reasons: LedgerReason[] } => {
  const reasons: LedgerReason[] = [];
  const ordered = entries.filter(({ on }) => on <= asOf).sort(inOrder);
  if (ordered.length < entries.length)
    reasons.push({ code: 'ENTRIES_LATER', entries: entries.length - ordered.length, asOf });
  const seen = new Set<string>();
  const once = ordered.filter(({ key, kind }) => {
    if (!key) return true;
    // A REVERSE may bear the key of the entry that it undoes, and is then no repetition of it.
    const name = kind === 'REVERSE' ? `REVERSE ${key}` : key;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
  if (once.length < ordered.length) reasons.push({ code: 'ENTRIES_REPEATED', entries: ordered.length - once.length });
  const { entries: counted, unmatched } = effectiveEntries(once);
  if (unmatched > 0) reasons.push({ code: 'REVERSALS_WAIT', reversals: unmatched });
  return { counted, reasons };
};

/**
 * A member's points on a day, from all entries in any order. Entries with one key count once; entries without a key count
 * each. What is taken comes from the points that expire first. A redemption above the balance takes what there is, and the
 * rest is owed: the balance is never below 0.
 *
 * `foldLedger([earn 1000 on 2024-01-10, redeem 400 on 2025-03-01], {expiry: 24 months without activity, …})` leaves 600,
 * which expire after 2027-03-01.
 * @param tier the member's tier on `asOf`; points of exempt tiers do not expire.
 * @param exempt the spans in which the member had such a tier, in order, where they are known: points that would have
 * expired in one expire when it is over. Left out, the tier of `asOf` is taken to have been his all the time.
 * @param periods in the place of `expiry`, where the rules have changed: the oldest first. Points keep the last day that
 * they were earned with; what inactivity takes goes by the rules of the day, and what has expired does not come back.
 */
export const foldLedger = (
  entries: readonly Entry[],
  {
    expiry,
    tier,
    exempt,
    periods,
    asOf,
  }: {
    expiry: Expiry;
    tier?: string | undefined;
    exempt?: readonly Span[];
    periods?: readonly ExpiryPeriod[];
    asOf: CalendarDate;
  },
): Balance => {
  const { counted, reasons } = settled(entries, asOf);
  const isExempt = tier !== undefined && expiry.exemptTiers.includes(tier);
  const [oldest, ...later] = periods ?? [{ from: ALWAYS.from, expiry, exempt: exempt ?? (isExempt ? [ALWAYS] : []) }];
  let period: ExpiryPeriod = oldest!;
  let lots: Lot[] = [];
  let lastActivity: CalendarDate | undefined;
  let [owed, earned, spent, expired] = [0, 0, 0, 0];
  /** Expired by rule and not yet entered as EXPIRE: such an entry confirms it and takes nothing more. */
  let unconfirmed = 0;

  /** Of the lots of a ledger most are kept alive by one day. */
  let alive: { since: CalendarDate; expiry: Expiry; lastDay: CalendarDate } | undefined;
  const lastDayAfter = (since: CalendarDate): CalendarDate => {
    if (alive?.since !== since || alive.expiry !== period.expiry)
      alive = { since, expiry: period.expiry, lastDay: lastDayOfActivity(period.expiry, since) };
    return alive.lastDay;
  };
  const lastDayOf = ({ on, ownLastDay }: Lot): CalendarDate => {
    const active = lastActivity !== undefined && lastActivity > on ? lastActivity : on;
    const byActivity = lastDayAfter(active);
    const byRule = byActivity < ownLastDay ? byActivity : ownLastDay;
    const last = period.exempt.reduce((day, { from, to }) => (from <= addDays(day, 1) && to > day ? to : day), byRule);
    // Rules cannot take what could still be spent the day before they came into force.
    return period === oldest || last >= period.from ? last : addDays(period.from, -1);
  };
  const expireBefore = (day: CalendarDate): void => {
    const gone = lots.filter((lot) => lastDayOf(lot) < day);
    if (gone.length === 0) return;
    for (const lot of gone) {
      expired = exactly(expired + lot.left);
      unconfirmed = exactly(unconfirmed + lot.left);
      reasons.push({ code: 'POINTS_EXPIRED', points: lot.left, earnedOn: lot.on, lastDay: lastDayOf(lot) });
    }
    lots = lots.filter((lot) => !gone.includes(lot));
  };
  const goOnTo = (day: CalendarDate): void => {
    while (later.length > 0 && later[0]!.from <= day) {
      expireBefore(later[0]!.from);
      period = later.shift()!;
    }
    expireBefore(day);
  };
  /** Takes points, those that expire first before the others, and returns how many there were. */
  const take = (wanted: number): number => {
    let open = wanted;
    for (const lot of [...lots].sort((a, b) => byText(lastDayOf(a), lastDayOf(b)) || byText(a.on, b.on))) {
      const taken = Math.min(lot.left, open);
      lot.left = exactly(lot.left - taken);
      open = exactly(open - taken);
    }
    lots = lots.filter(({ left }) => left > 0);
    return exactly(wanted - open);
  };

  for (const entry of counted) {
    goOnTo(entry.on);
    const change = changeOf(entry);
    if (entry.kind === 'EXPIRE') {
      if (unconfirmed > 0) unconfirmed = exactly(unconfirmed - Math.min(unconfirmed, -change));
      else expired = exactly(expired + take(-change));
      continue;
    }
    const kind = entry.kind;
    if (kind !== 'REVERSE' && period.expiry.inactivity?.activity.includes(kind)) lastActivity = entry.on;
    if (change >= 0) {
      earned = exactly(earned + change);
      const repaid = Math.min(owed, change);
      owed = exactly(owed - repaid);
      const left = exactly(change - repaid);
      if (left > 0)
        lots.push({ on: entry.on, ownLastDay: entry.expiresOn ?? lastDayOfEarning(period.expiry, entry.on), left });
    } else {
      spent = exactly(spent - change);
      const taken = take(-change);
      const short = exactly(-change - taken);
      owed = exactly(owed + short);
      if (short > 0) reasons.push({ code: 'TAKEN_ABOVE_BALANCE', kind, points: -change, on: entry.on, short });
    }
  }
  goOnTo(asOf);

  const balance = lots.reduce((sum, { left }) => exactly(sum + left), 0);
  const next = lots.reduce<CalendarDate>((first, lot) => (lastDayOf(lot) < first ? lastDayOf(lot) : first), NO_END);
  const atRisk = lots.filter((lot) => lastDayOf(lot) === next).reduce((sum, { left }) => exactly(sum + left), 0);
  const nextExpiry = next === NO_END ? null : { on: next, points: atRisk };
  const expiring = lots
    .map((lot) => ({ on: lastDayOf(lot), points: lot.left, earnedOn: lot.on }))
    .filter(({ on }) => on < NO_END)
    .sort((a, b) => byText(a.on, b.on) || byText(a.earnedOn, b.earnedOn));
  const years = new Map<number, number>();
  for (const { on, left } of lots.toReversed()) {
    const year = Number(on.slice(0, 4));
    years.set(year, exactly((years.get(year) ?? 0) + left));
  }
  const byYear = [...years].map(([year, points]) => ({ year, points })).sort((a, b) => b.year - a.year);
  reasons.push({ code: 'BALANCE', earned, spent, expired, owed, balance });
  if (isExempt) reasons.push({ code: 'TIER_EXEMPT_FROM_EXPIRY', tier });
  if (nextExpiry) reasons.push({ code: 'NEXT_EXPIRY', ...nextExpiry });
  return { balance, owed, earned, spent, expired, nextExpiry, byYear, expiring, reasons };
};

/**
 * The activity by day that the entries of a ledger stand for, for {@link evaluate}: what entries that give points
 * qualify for, without what was reversed. Redemptions never count, so they cannot lower a tier.
 */
export const qualifyingActivity = (entries: readonly Entry[], asOf: CalendarDate): Activity[] => {
  const byDay = new Map<CalendarDate, Activity>();
  for (const { on, kind, qualifying } of settled(entries, asOf).counted) {
    if (!qualifying || kind === 'REDEEM' || kind === 'EXPIRE') continue;
    const soFar = byDay.get(on) ?? { ...ZERO_COUNTS, from: on, to: on };
    byDay.set(on, { ...addCounts(soFar, qualifying), from: on, to: on });
  }
  return [...byDay.values()];
};
