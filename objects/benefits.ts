import type { Benefit } from '../plugin/domain/loyalty/benefits.ts';
import type { Choices } from './fields.ts';

/** What members are entitled to by their tier. */
export const benefits = {
  LATE_CHECKOUT: ['Late check-out', 'blue'],
  EARLY_CHECKIN: ['Early check-in', 'sky'],
  ROOM_UPGRADE: ['Room upgrade', 'purple'],
  WELCOME_GIFT: ['Welcome gift', 'pink'],
  BREAKFAST: ['Breakfast', 'orange'],
  LOUNGE: ['Lounge', 'yellow'],
  MEMBER_RATE: ['Member rate', 'green'],
  PRIORITY_WAITLIST: ['Priority on the waitlist', 'turquoise'],
  ROOM_GUARANTEE: ['Room guarantee', 'red'],
  FREE_NIGHT: ['Free night', 'gray'],
} satisfies Choices<Benefit>;
