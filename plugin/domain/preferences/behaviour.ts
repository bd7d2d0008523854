import type { CalendarDate } from '../calendar-dates.ts';
import { type Preference, isSensitiveCategory, preferenceKey, sensitiveUntil } from './preference.ts';

/** What a guest chose or asked for in one stay; not what the hotel happened to give. */
export type StayBehaviour = {
  stay: string;
  departureOn: CalendarDate;
  chosen: readonly Pick<Preference, 'category' | 'value' | 'polarity'>[];
};

const STAYS_LOOKED_AT = 3;
const STAYS_NEEDED = 2;

/** Departure first, then the stay's name, so that the same stays in any order give the same answer. */
const latestFirst = (a: StayBehaviour, b: StayBehaviour): number =>
  a.departureOn < b.departureOn || (a.departureOn === b.departureOn && a.stay < b.stay) ? 1 : -1;

/**
 * Wishes that show in what a guest does: what he chose in at least two of his last three stays is OBSERVED. Its
 * confidence is (times + 1) / (stays + 2), Laplace's rule of succession: 0.75 after two of two, 0.6 after two of three,
 * 0.8 after three of three. An observation is always a wish, never a must.
 */
export const observedPreferences = (stays: readonly StayBehaviour[]): Preference[] => {
  const recent = [...stays].sort(latestFirst).slice(0, STAYS_LOOKED_AT);
  const seen = new Map<string, { choice: StayBehaviour['chosen'][number]; evidence: StayBehaviour[] }>();
  for (const stay of recent)
    for (const choice of stay.chosen) {
      const key = `${preferenceKey(choice)}:${choice.polarity}`;
      const evidence = seen.get(key)?.evidence ?? [];
      if (!evidence.includes(stay)) seen.set(key, { choice, evidence: [...evidence, stay] });
    }
  return [...seen.values()]
    .filter(({ evidence }) => evidence.length >= STAYS_NEEDED)
    .map(({ choice, evidence }) => {
      const sensitive = isSensitiveCategory(choice.category);
      const lastConfirmedOn = evidence[0]!.departureOn;
      return {
        category: choice.category,
        value: choice.value,
        polarity: choice.polarity,
        strength: 'PREFERS',
        origin: 'OBSERVED',
        confidence: (evidence.length + 1) / (recent.length + 2),
        evidenceStays: evidence.map(({ stay }) => stay).sort(),
        lastConfirmedOn,
        validUntil: sensitive ? sensitiveUntil(lastConfirmedOn) : null,
        sensitive,
      };
    });
};
