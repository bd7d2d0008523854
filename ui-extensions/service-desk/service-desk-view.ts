import { roundToMicros, type Money } from '../../plugin/domain/money.ts';
import { isOpenCase } from '../../plugin/domain/service/case-clock.ts';
import { subjectOf } from '../../plugin/domain/service/commands.ts';
import type { DeskSelection, RestrictedWords, ServiceDesk } from '../../plugin/host/service-desk.ts';
import { keeperOf, readerOf, type Whose } from '../kit/staff.ts';

/** What is asked for on the page. */
export type Asked = { shown: DeskSelection['shown']; whose: Whose };

export const ASKED_FIRST: Asked = { shown: 'TO_DO', whose: 'EVERYBODY' };

export const selectionOf = ({ shown, whose }: Asked): DeskSelection => ({
  shown,
  whose: keeperOf(whose),
});

/** How urgent an open case is: its time has run out, it is time to be warned of it, or later; or the guest is waited for. */
export type Urgency = 'OVERDUE' | 'SOON' | 'LATER' | 'WAITS';

type DeskCase = ServiceDesk['cases'][number];

/** How urgent a case is at a moment; null where it is settled or has no clock yet. */
export const urgencyOf = (
  { status, dueAt, warnAt }: Pick<DeskCase, 'status' | 'dueAt' | 'warnAt'>,
  now: Date,
): Urgency | null => {
  if (!isOpenCase(status) || dueAt === null) return null;
  if (status === 'WAITING_GUEST') return 'WAITS';
  if (Date.parse(dueAt) <= now.getTime()) return 'OVERDUE';
  return warnAt !== null && Date.parse(warnAt) <= now.getTime() ? 'SOON' : 'LATER';
};

const MINUTE = 60_000;

/** A span in the unit that a person would say it in: minutes below two hours, hours below two days, then days. */
export const spanUntil = (instant: string, now: Date): { value: number; unit: 'minute' | 'hour' | 'day' } => {
  const minutes = Math.trunc((Date.parse(instant) - now.getTime()) / MINUTE);
  if (Math.abs(minutes) < 120) return { value: minutes, unit: 'minute' };
  const hours = Math.trunc(minutes / 60);
  return Math.abs(hours) < 48 ? { value: hours, unit: 'hour' } : { value: Math.trunc(hours / 24), unit: 'day' };
};

export type CaseRow = DeskCase & {
  urgency: Urgency | null;
  owner: string;
  isMine: boolean;
  isOpen: boolean;
  /** Restricted, and the reader is no manager: that there is such a case is all that is shown. */
  isKept: boolean;
  /** All that a restricted case says, to a manager; empty otherwise. */
  happened: string;
};

export type DeskView = {
  rows: CaseRow[];
  /** Cases that are asked for and not shown. */
  hidden: number;
  open: number;
  /** Of those shown: they come first, so that none is missed. */
  overdue: number;
  waiting: number;
  /** Open cases that nobody has taken on. */
  untaken: number;
  members: { memberId: string; name: string }[];
  me: string | null;
};

const total = (groups: ServiceDesk['groups']): number => groups.reduce((sum, { cases }) => sum + cases, 0);

const shownOf = (one: DeskCase, restricted: RestrictedWords | undefined) => ({
  name: restricted === undefined ? one.name : subjectOf(restricted.happened) || one.name,
  resolution: restricted?.resolution ?? one.resolution,
  happened: restricted?.happened ?? '',
  isKept: one.restricted && restricted === undefined,
});

/**
 * What the page shows at a moment. `userId` is that of the reader; `words` what restricted cases say, null where the reader is
 * no manager.
 */
export const deskView = (
  answer: ServiceDesk,
  words: ReadonlyMap<string, RestrictedWords> | null,
  userId: string | null,
  now: Date,
): DeskView => {
  const { groups, members } = answer;
  const me = readerOf(members, userId);
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const rows = answer.cases.map((one) => ({
    ...one,
    ...shownOf(one, words?.get(one.id)),
    urgency: urgencyOf(one, now),
    owner: one.ownerId === null ? '' : (names.get(one.ownerId) ?? ''),
    isMine: me !== null && one.ownerId === me,
    isOpen: isOpenCase(one.status),
  }));
  return {
    rows,
    hidden: Math.max(0, answer.total - answer.cases.length),
    open: total(groups),
    overdue: rows.filter(({ urgency }) => urgency === 'OVERDUE').length,
    waiting: total(groups.filter(({ status }) => status === 'WAITING_GUEST')),
    untaken: total(groups.filter(({ memberId }) => memberId === null)),
    members: members.map(({ id, name }) => ({ memberId: id, name })),
    me,
  };
};

/** What can be done with a case, each by one key. */
export type CaseCommand = 'TAKE' | 'WAIT' | 'SOLVE' | 'REOPEN';
const KEYS: Record<string, CaseCommand> = { t: 'TAKE', w: 'WAIT', s: 'SOLVE', r: 'REOPEN' };

/** The command of a key where the case can be given it; null for any other. */
export const commandOf = (key: string, { isOpen, isKept }: Pick<CaseRow, 'isOpen' | 'isKept'>): CaseCommand | null => {
  const command = KEYS[key.toLowerCase()] ?? null;
  return command !== null && !isKept && isOpen === (command !== 'REOPEN') ? command : null;
};

/** An amount as it is typed in units of a currency: null for nothing, undefined for what is no amount above zero. */
export const typedAmount = (typed: string, currencyCode: string): Money | null | undefined => {
  if (typed.trim() === '') return null;
  const amount = Number(typed);
  return Number.isFinite(amount) && amount > 0 && currencyCode !== ''
    ? { amountMicros: roundToMicros(amount * 1e6), currencyCode }
    : undefined;
};
