import type { CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { contradictionsAmong } from '../../plugin/domain/preferences/commands.ts';
import { isCurrent } from '../../plugin/domain/preferences/preference.ts';
import type { KeptPreference } from '../../plugin/host/preferences.ts';

/** What a guest wants and avoids. */
export type WishesView = {
  /** What counts today, musts first, then what was said last. */
  current: KeptPreference[];
  /** What counts no more and can be confirmed again, the latest first. */
  past: KeptPreference[];
  contradictions: { preference: KeptPreference; against: KeptPreference }[];
};

const lately = (one: KeptPreference, other: KeptPreference): number =>
  (other.lastConfirmedOn ?? '').localeCompare(one.lastConfirmedOn ?? '');

/** Turns what is kept of a guest into what the panel shows on a day. A wish for one stay stands on that stay. */
export const wishesView = (kept: readonly KeptPreference[], today: CalendarDate): WishesView => {
  const lasting = kept.filter(({ origin }) => origin !== 'ONE_OFF');
  const current = lasting.filter((one) => isCurrent(one, today, null));
  return {
    current: current.toSorted(
      (one, other) => Number(other.strength === 'MUST') - Number(one.strength === 'MUST') || lately(one, other),
    ),
    past: lasting
      .filter((one) => !isCurrent(one, today, null))
      .toSorted((one, other) => (other.validUntil ?? '').localeCompare(one.validUntil ?? '')),
    contradictions: contradictionsAmong(current),
  };
};
