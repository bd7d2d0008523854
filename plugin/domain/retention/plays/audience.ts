import * as z from 'zod/mini';

/** What of a guest a condition may ask for. Money is in units of the guest's currency, shares are 0 to 1. */
export const GUEST_MEASURES = [
  'stays',
  'nights',
  'revenue',
  'returnProbability',
  'lifetimeValue',
  'cancellations',
  'noShows',
  'nps',
  'daysSinceLastStay',
  'age',
] as const;
export type GuestMeasure = (typeof GUEST_MEASURES)[number];

export const GUEST_TEXTS = ['language', 'nationality', 'tag', 'rfmGroup', 'bookedThrough', 'tier'] as const;
export type GuestText = (typeof GUEST_TEXTS)[number];

/**
 * A condition on a guest, as data: a number at least or at most so much, a text that is or is not one of several.
 * `bookedThrough` is the channel of the latest stay.
 */
export const condition = z.union([
  z.strictObject({ measure: z.enum(GUEST_MEASURES), atLeast: z.number() }),
  z.strictObject({ measure: z.enum(GUEST_MEASURES), atMost: z.number() }),
  z.strictObject({ text: z.enum(GUEST_TEXTS), isOneOf: z.array(z.string()).check(z.minLength(1)) }),
  z.strictObject({ text: z.enum(GUEST_TEXTS), isNoneOf: z.array(z.string()).check(z.minLength(1)) }),
]);
export type Condition = z.infer<typeof condition>;

/** Conditions that all have to hold; none for everybody. */
export const audience = z.array(condition);
export type Audience = z.infer<typeof audience>;

/** What the conditions are asked of. A measure that is not known meets no condition, a text has any number of values. */
export type AudienceFacts = Record<GuestMeasure, number | null> & Record<GuestText, readonly string[]>;

const meets = (facts: AudienceFacts, asked: Condition): boolean => {
  if ('measure' in asked) {
    const value = facts[asked.measure];
    if (value === null) return false;
    return 'atLeast' in asked ? value >= asked.atLeast : value <= asked.atMost;
  }
  const values = facts[asked.text];
  return 'isOneOf' in asked
    ? values.some((value) => asked.isOneOf.includes(value))
    : !values.some((value) => asked.isNoneOf.includes(value));
};

/** Whether a guest belongs to an audience. */
export const isInAudience = (facts: AudienceFacts, conditions: Audience): boolean =>
  conditions.every((asked) => meets(facts, asked));
