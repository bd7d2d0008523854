import type { Choices } from './fields.ts';

/** The customer pyramid: what a guest is, and whom a retention play addresses. */
export const guestSegments: Choices = {
  VIP: ['VIP', 'purple'],
  KEY: ['Key', 'blue'],
  REGULAR: ['Regular', 'green'],
  OCCASIONAL: ['Occasional', 'gray'],
};

export const guestLifecycles: Choices = {
  PROSPECT: ['Prospect', 'gray'],
  BOOKED: ['Booked', 'sky'],
  IN_HOUSE: ['In house', 'green'],
  RECENT: ['Recent', 'turquoise'],
  ACTIVE: ['Active', 'blue'],
  DUE: ['Due', 'yellow'],
  AT_RISK: ['At risk', 'orange'],
  LOST: ['Lost', 'red'],
  WON_BACK: ['Won back', 'purple'],
};
