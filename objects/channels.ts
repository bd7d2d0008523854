import type { StayChannel } from '../plugin/domain/imports/rows.ts';
import type { Choices } from './fields.ts';

/** The ways a booking reaches the hotel; a competitor's rate is seen in one of them too. */
export const bookingChannels = {
  DIRECT_WEB: ['Direct web', 'green'],
  PHONE: ['Phone', 'turquoise'],
  EMAIL: ['Email', 'sky'],
  WALK_IN: ['Walk-in', 'yellow'],
  OTA: ['OTA', 'orange'],
  TRAVEL_AGENT: ['Travel agent', 'purple'],
  CORPORATE: ['Corporate', 'blue'],
  GDS: ['GDS', 'pink'],
  WHOLESALE: ['Wholesale', 'red'],
  PARTNER: ['Partner', 'gray'],
} satisfies Choices<StayChannel>;

/** The ways the hotel reaches a guest, each with a consent of its own. */
export const messageChannels: Choices = {
  EMAIL: ['Email', 'sky'],
  SMS: ['SMS', 'green'],
  PHONE: ['Phone', 'turquoise'],
  POST: ['Post', 'gray'],
  MESSAGING: ['Messaging', 'purple'],
};
