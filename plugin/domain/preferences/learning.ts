import type { CalendarDate } from '../calendar-dates.ts';
import { observedPreferences } from './behaviour.ts';
import type { PhraseTable } from './phrase-table.ts';
import { preferenceKey, type Preference } from './preference.ts';
import { readRemark } from './remarks.ts';

/** A stay that is over, as preferences are learnt from it: what the guest booked and asked for. */
export type StayToLearnFrom = {
  key: string;
  arrivalOn: CalendarDate;
  departureOn: CalendarDate;
  specialRequests: string;
  /** The bed of the room type that was booked, as the hotel's vocabulary has it; null where it is not known. */
  bookedBed: string | null;
};

/** Beds that somebody chooses; a sofa bed is taken along. */
const CHOSEN_BEDS: ReadonlySet<string> = new Set(['KING', 'QUEEN', 'DOUBLE', 'TWIN', 'SINGLE']);

/** Whether what was seen adds to what is known, and may be written. What a guest said himself is his to change. */
const mayLearn = (seen: Preference, known: Preference | undefined): boolean => {
  if (known === undefined) return true;
  if (known.origin === 'DECLARED')
    return (
      seen.origin === 'DECLARED' &&
      seen.polarity === known.polarity &&
      (known.lastConfirmedOn ?? '') < seen.lastConfirmedOn!
    );
  // What was taken back stays so until it shows again afterwards.
  if (
    known.validUntil !== null &&
    seen.lastConfirmedOn! <= known.validUntil &&
    known.origin === 'OBSERVED' &&
    !known.sensitive
  )
    return false;
  return (
    known.origin !== seen.origin ||
    known.polarity !== seen.polarity ||
    known.lastConfirmedOn !== seen.lastConfirmedOn ||
    known.evidenceStays.toSorted().join() !== seen.evidenceStays.join()
  );
};

/**
 * What is learnt of a guest from his last stays, in any order: what he chose or asked for in two of the last three is observed,
 * and what he asked for with "always" is declared. A wish for one stay stays with that stay, and never changes what is known;
 * what the guest declared is not changed by what is seen.
 * @returns what is to be written, with what is known already left out.
 */
export const learntPreferences = (
  stays: readonly StayToLearnFrom[],
  known: readonly Preference[],
  table: PhraseTable,
): Preference[] => {
  const read = stays.map((stay) => ({
    stay,
    said: readRemark(
      stay.specialRequests,
      { kind: 'STAY', stay: stay.key, on: stay.arrivalOn, departureOn: stay.departureOn },
      table,
    ),
  }));
  const observed = observedPreferences(
    read.map(({ stay: { key, departureOn, bookedBed }, said }) => ({
      stay: key,
      departureOn,
      chosen: [
        ...said,
        ...(bookedBed !== null && CHOSEN_BEDS.has(bookedBed) && !said.some(({ category }) => category === 'BED')
          ? [{ category: 'BED' as const, value: bookedBed, polarity: 'WANTS' as const }]
          : []),
      ],
    })),
  );
  const declared = read
    .toSorted((a, b) => a.stay.departureOn.localeCompare(b.stay.departureOn))
    .flatMap(({ said }) => said.filter(({ origin }) => origin === 'DECLARED'));
  const byKey = new Map([...observed, ...declared].map((one) => [preferenceKey(one), one]));
  const knownBy = new Map(known.map((one) => [preferenceKey(one), one]));
  return [...byKey.values()].filter((one) => mayLearn(one, knownBy.get(preferenceKey(one))));
};
