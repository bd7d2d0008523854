/** What a tier can entitle to and staff can act upon; a rule file may name others, which are told to members alone. */
export const BENEFITS = [
  'LATE_CHECKOUT',
  'EARLY_CHECKIN',
  'ROOM_UPGRADE',
  'WELCOME_GIFT',
  'BREAKFAST',
  'LOUNGE',
  'MEMBER_RATE',
  'PRIORITY_WAITLIST',
  'ROOM_GUARANTEE',
  'FREE_NIGHT',
] as const;
export type Benefit = (typeof BENEFITS)[number];

/** Those of a list that there are, in the order in which they are shown. */
export const knownBenefits = (codes: readonly string[]): Benefit[] =>
  BENEFITS.filter((benefit) => codes.includes(benefit));
