import { msg, type MessageDescriptor } from 'twenty-sdk/front-component';
import type { Benefit } from '../../plugin/domain/loyalty/benefits.ts';
import type { EntryKind } from '../../plugin/domain/loyalty/entry.ts';
import type { TagColour } from '../kit/tag-colours.ts';

/** Words and colours of the options of `pointsEntry.kind`. */
export const KINDS: Record<EntryKind, readonly [label: MessageDescriptor, colour: TagColour]> = {
  EARN: [msg('Earned'), 'green'],
  BONUS: [msg('Bonus'), 'turquoise'],
  REDEEM: [msg('Redeemed'), 'blue'],
  EXPIRE: [msg('Expired'), 'gray'],
  REVERSE: [msg('Reversed'), 'red'],
  ADJUST: [msg('Adjusted'), 'orange'],
  TRANSFER: [msg('Transferred'), 'purple'],
  PARTNER: [msg('Partner'), 'yellow'],
};

/** Words of the options of `loyaltyTier.benefits`; a rule file may name others, which are shown as written. */
export const BENEFITS: Record<Benefit, MessageDescriptor> & Record<string, MessageDescriptor> = {
  LATE_CHECKOUT: msg('Late check-out'),
  EARLY_CHECKIN: msg('Early check-in'),
  ROOM_UPGRADE: msg('Room upgrade'),
  WELCOME_GIFT: msg('Welcome gift'),
  BREAKFAST: msg('Breakfast'),
  LOUNGE: msg('Lounge'),
  MEMBER_RATE: msg('Member rate'),
  PRIORITY_WAITLIST: msg('Priority on the waitlist'),
  ROOM_GUARANTEE: msg('Room guarantee'),
  FREE_NIGHT: msg('Free night'),
};
