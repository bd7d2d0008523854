import type { Choices } from './fields.ts';

/** What a room or a room type has, in the words of the preferences. */
export const roomFeatures = {
  BALCONY: ['Balcony', 'green'],
  BATHTUB: ['Bathtub', 'sky'],
  WALK_IN_SHOWER: ['Walk-in shower', 'turquoise'],
  KITCHENETTE: ['Kitchenette', 'orange'],
  WORK_DESK: ['Work desk', 'gray'],
  LOUNGE_ACCESS: ['Lounge access', 'purple'],
  ACCESSIBLE: ['Accessible', 'blue'],
  CONNECTING: ['Connecting', 'yellow'],
  HIGH_FLOOR: ['High floor', 'pink'],
  QUIET: ['Quiet side', 'gray'],
  SEA_VIEW: ['Sea view', 'blue'],
  CITY_VIEW: ['City view', 'purple'],
} satisfies Choices;

/** The beds that a room or a room type has. */
export const bedTypes = {
  KING: ['King', 'blue'],
  QUEEN: ['Queen', 'sky'],
  TWIN: ['Twin', 'turquoise'],
  DOUBLE: ['Double', 'green'],
  SINGLE: ['Single', 'gray'],
  SOFA: ['Sofa bed', 'orange'],
} satisfies Choices;
