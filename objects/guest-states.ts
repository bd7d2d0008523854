import type { Segment } from '../plugin/domain/retention/customer-pyramid.ts';
import type { NotNow } from '../plugin/domain/retention/keeping.ts';
import type { LifecycleState } from '../plugin/domain/retention/lifecycle.ts';
import type { Choices } from './fields.ts';

/** The customer pyramid: what a guest is, and whom a retention play addresses. */
export const guestSegments = {
  VIP: ['VIP', 'purple'],
  KEY: ['Key', 'blue'],
  REGULAR: ['Regular', 'green'],
  OCCASIONAL: ['Occasional', 'gray'],
} satisfies Choices<Segment>;

export const guestLifecycles = {
  PROSPECT: ['Prospect', 'gray'],
  BOOKED: ['Booked', 'sky'],
  IN_HOUSE: ['In house', 'green'],
  RECENT: ['Recent', 'turquoise'],
  ACTIVE: ['Active', 'blue'],
  DUE: ['Due', 'yellow'],
  AT_RISK: ['At risk', 'orange'],
  LOST: ['Lost', 'red'],
  WON_BACK: ['Won back', 'purple'],
} satisfies Choices<LifecycleState>;

/** Why staff put a guest off who could be won back. */
export const notNowReasons = {
  WRONG_MOMENT: ['Wrong moment', 'yellow'],
  TRAVELS_NO_MORE: ['Does not travel now', 'gray'],
  MOVED_AWAY: ['Moved away', 'gray'],
  COMPANY_DECIDES: ['Company decides', 'blue'],
  STAYS_ELSEWHERE: ['Stays elsewhere', 'orange'],
  ASKED_NOT_TO: ['Asked to be left alone', 'red'],
  OTHER_REASON: ['Other reason', 'gray'],
} satisfies Choices<NotNow>;
