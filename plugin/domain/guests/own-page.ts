import { addDays, type CalendarDate } from '../calendar-dates.ts';
import { isOpenCase, type CaseStatus } from '../service/case-clock.ts';
import type { CaseCategory } from '../service/commands.ts';
import { isCurrent, type Preference } from '../preferences/preference.ts';
import type { StayStatus } from '../stays/status.ts';

/** A stay as its guest sees it. */
export type OwnStay = {
  id: string;
  status: StayStatus;
  number: string;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  adults: number;
  children: number;
  propertyId: string | null;
  hotel: string;
  roomType: string;
};

/** What a guest has asked for or complained of, as he sees it. `key` says who opened it. */
export type OwnCase = {
  id: string;
  key: string;
  name: string;
  kind: 'COMPLAINT' | 'REQUEST';
  category: CaseCategory | null;
  status: CaseStatus;
  openedAt: string | null;
  resolvedAt: string | null;
  guestEscalatedAt: string | null;
  reply: string;
};

/** Cases that a guest opens bear this before the name of his form. */
export const OPENED_BY_GUEST = 'guest:';

/** How many cases a guest opens in a day by his page: whoever needs more is better called. */
export const MOST_A_DAY = 10;
const DAY_MS = 86_400_000;

/** Whether a guest has written so often today that the hotel should be called instead. */
export const hasWrittenEnough = (cases: readonly Pick<OwnCase, 'key' | 'openedAt'>[], now: Date): boolean =>
  cases.filter(
    ({ key, openedAt }) =>
      key.startsWith(OPENED_BY_GUEST) && openedAt !== null && now.getTime() - Date.parse(openedAt) < DAY_MS,
  ).length >= MOST_A_DAY;

/** Days after a matter was settled for which its guest can say that he is not content. */
export const CONTEST_DAYS = 30;

/** Whether a guest may take a matter up to somebody else: once, while it is open or was settled not long ago. */
export const mayEscalate = (
  { status, resolvedAt, guestEscalatedAt }: Pick<OwnCase, 'status' | 'resolvedAt' | 'guestEscalatedAt'>,
  now: Date,
): boolean =>
  guestEscalatedAt === null &&
  (isOpenCase(status) || resolvedAt === null || now.getTime() - Date.parse(resolvedAt) <= CONTEST_DAYS * DAY_MS);

/** What is still ahead or going on, the next first, and what is over, the last first. */
export const ownStays = (stays: readonly OwnStay[]): { ahead: OwnStay[]; past: OwnStay[] } => {
  const ahead = stays.filter(({ status }) => status !== 'CHECKED_OUT');
  return {
    ahead: ahead.toSorted((a, b) => (a.arrivalOn ?? '').localeCompare(b.arrivalOn ?? '')),
    past: stays.filter(({ status }) => status === 'CHECKED_OUT'),
  };
};

/** What of the preferences a guest is shown: what lasts and has not run out. */
export const ownPreferences = <One extends Preference>(preferences: readonly One[], today: CalendarDate): One[] =>
  preferences.filter((one) => one.origin !== 'ONE_OFF' && isCurrent(one, today, null));

/** The last day of a preference that its guest takes back today. */
export const takenBackOn = (today: CalendarDate): CalendarDate => addDays(today, -1);

/** What the subject of a case says to its guest: his own words where he wrote them; what staff wrote is for staff. */
export const isInOwnWords = ({ key }: Pick<OwnCase, 'key'>): boolean => key.startsWith(OPENED_BY_GUEST);

/** What a command with the page of a guest did. */
export type OwnPageOutcome = { code: 'LINKS_WITHDRAWN' } | { code: 'EXPORT_LINKED'; days: number };

/** Why it did nothing. */
export type OwnPageRefusal = { code: 'GUESTS_GONE' } | { code: 'NO_PUBLIC_PAGES' };
