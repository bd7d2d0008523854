import { msg, type MessageDescriptor } from 'twenty-sdk/front-component';
import type { CaseStatus, Severity } from '../../plugin/domain/service/case-clock.ts';
import type { CaseCategory } from '../../plugin/domain/service/commands.ts';
import type { TagColour } from '../kit/tag-colours.ts';

type Worded<Value extends string> = Record<Value, readonly [label: MessageDescriptor, colour: TagColour]>;

/** Words of the options of `serviceCase.category`. */
export const CATEGORIES: Record<CaseCategory, MessageDescriptor> = {
  ROOM: msg('Room'),
  HOUSEKEEPING: msg('Housekeeping'),
  NOISE: msg('Noise'),
  MAINTENANCE: msg('Maintenance'),
  FOOD_AND_BEVERAGE: msg('Food and beverage'),
  STAFF: msg('Staff'),
  BILLING: msg('Billing'),
  RESERVATION: msg('Reservation'),
  SAFETY: msg('Safety'),
  LOST_AND_FOUND: msg('Lost and found'),
  OTHER: msg('Other'),
};

/** Words and colours of the options of `serviceCase.severity`. */
export const SEVERITY_WORDS: Worded<Severity> = {
  LOW: [msg('Low'), 'gray'],
  MEDIUM: [msg('Medium'), 'yellow'],
  HIGH: [msg('High'), 'orange'],
  CRITICAL: [msg('Critical'), 'red'],
};

/** Words and colours of the options of `serviceCase.status`. */
export const CASE_STATUS_WORDS: Worded<CaseStatus> = {
  OPEN: [msg('Open'), 'red'],
  IN_PROGRESS: [msg('In progress'), 'blue'],
  WAITING_GUEST: [msg('Waiting for the guest'), 'yellow'],
  RESOLVED: [msg('Resolved'), 'green'],
  CLOSED: [msg('Closed'), 'gray'],
};
