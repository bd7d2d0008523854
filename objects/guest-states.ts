import type { Segment } from '../plugin/domain/retention/customer-pyramid.ts';
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
