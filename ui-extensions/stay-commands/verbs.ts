import { msg, type MessageDescriptor } from 'twenty-sdk/front-component';
import type { Housekeeping } from '../../plugin/domain/stays/at-desk.ts';
import type { StayVerb } from '../../plugin/domain/stays/commands.ts';
import type { TagColour } from '../kit/tag-colours.ts';

/** What the commands of the front desk are called. */
export const VERBS: Record<StayVerb, MessageDescriptor> = {
  confirm: msg('Confirm'),
  change: msg('Change'),
  assign: msg('Assign room'),
  'check-in': msg('Check in'),
  'reverse-check-in': msg('Reverse check-in'),
  'check-out': msg('Check out'),
  'reverse-check-out': msg('Reverse check-out'),
  cancel: msg('Cancel stay'),
  'no-show': msg('No-show'),
  reinstate: msg('Reinstate'),
  relocate: msg('Relocate'),
};

/** What the states of a room are called. */
export const ROOMS: Record<Housekeeping, MessageDescriptor> = {
  INSPECTED: msg('Inspected'),
  CLEAN: msg('Clean'),
  DIRTY: msg('Dirty'),
  OUT_OF_ORDER: msg('Out of order'),
};

export const ROOM_COLOURS: Record<Housekeeping, TagColour> = {
  INSPECTED: 'turquoise',
  CLEAN: 'green',
  DIRTY: 'orange',
  OUT_OF_ORDER: 'red',
};
