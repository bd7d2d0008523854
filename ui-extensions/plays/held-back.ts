import { msg, type MessageDescriptor } from 'twenty-sdk/front-component';
import type { StoppedBecause } from '../../plugin/domain/retention/acting/act.ts';

/** By what touches are held back, as `retentionTouch.heldBackBy` says it. */
export const HELD_BACK_BY: Record<StoppedBecause['code'], MessageDescriptor> = {
  HELD_OUT: msg('Holdout'),
  NO_CONSENT: msg('No consent'),
  CONSENT_WITHDRAWN: msg('Consent withdrawn'),
  DO_NOT_CONTACT: msg('Do not contact'),
  DO_NOT_RENT: msg('Do not rent'),
  NO_ADDRESS: msg('No address or number'),
  RELAY_ADDRESS: msg('Address of a booking site'),
  IN_HOUSE_NOW: msg('In house'),
  STAY_BOOKED: msg('Stay booked'),
  OPEN_CASE: msg('Open service case'),
  QUIET_AFTER_STAY: msg('Quiet days after a stay'),
  SAME_PLAY_LATELY: msg('Had it lately'),
  CAP_REACHED: msg('Enough messages lately'),
  TOO_LATE: msg('Too late'),
  GUEST_IS_GONE: msg('Guest or play gone'),
  NO_WORDS: msg('No words in the language'),
  VALUES_MISSING: msg('Value missing'),
  VALUES_UNKNOWN: msg('Unknown value in the words'),
};
