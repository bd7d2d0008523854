import type { Festival, Offer, Purpose } from '../plugin/domain/retention/plays/play.ts';
import type { Choices } from './fields.ts';

/** What a guest may agree or object to, each by itself. */
export const consentPurposes = {
  MARKETING: ['Marketing', 'purple'],
  SERVICE: ['Service around a stay', 'blue'],
  SURVEY: ['Surveys', 'turquoise'],
  LOYALTY: ['Loyalty program', 'yellow'],
  PROFILING: ['Personal offers', 'orange'],
} satisfies Choices<Purpose>;

/** What a play may offer, and what a touch does offer. */
export const offers = {
  RATE: ['Rate', 'sky'],
  REWARD: ['Reward', 'yellow'],
  ROOM_UPGRADE: ['Room upgrade', 'purple'],
  BREAKFAST: ['Breakfast', 'orange'],
  DINNER: ['Dinner', 'red'],
  LATE_CHECKOUT: ['Late check-out', 'turquoise'],
  FREE_NIGHT: ['Another night free', 'green'],
} satisfies Choices<Offer>;

export const festivals = {
  NEW_YEAR: ['New Year', 'sky'],
  LUNAR_NEW_YEAR: ['Lunar New Year', 'red'],
  DRAGON_BOAT: ['Dragon Boat Festival', 'green'],
  MID_AUTUMN: ['Mid-Autumn Festival', 'orange'],
  EASTER: ['Easter', 'yellow'],
  DIWALI: ['Diwali', 'purple'],
  CHRISTMAS: ['Christmas', 'pink'],
} satisfies Choices<Festival>;
