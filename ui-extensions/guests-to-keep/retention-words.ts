import { msg, type MessageDescriptor } from 'twenty-sdk/front-component';
import type { Segment } from '../../plugin/domain/retention/customer-pyramid.ts';
import type { NotNow, TouchOutcome } from '../../plugin/domain/retention/keeping.ts';
import type { LifecycleState } from '../../plugin/domain/retention/lifecycle.ts';
import type { Chance, Outlook } from '../../plugin/domain/retention/outlook.ts';
import type { TagColour } from '../kit/tag-colours.ts';

/** Words of a probability of return. */
export const CHANCES: Record<Chance, MessageDescriptor> = {
  ALMOST_SURE: msg('almost sure'),
  LIKELY: msg('likely'),
  OPEN: msg('open'),
  UNLIKELY: msg('unlikely'),
  HARDLY: msg('hardly'),
};

/** How state and probability of a guest go together. */
export const OUTLOOKS: Record<Outlook, MessageDescriptor> = {
  LATE_BUT_LIKELY: msg('Later than usual, but most with such a history come again. A friendly word is enough.'),
  LATE_AND_OPEN: msg('Later than usual, and about half with such a history stay away. Turn to the guest now.'),
  LATE_AND_UNLIKELY: msg('Later than usual, and most with such a history do not come back by themselves.'),
};

type Worded<Value extends string> = Record<Value, readonly [label: MessageDescriptor, colour: TagColour]>;

/** Words and colours of the options of `person.guestLifecycle`. */
export const STATES: Worded<LifecycleState> = {
  PROSPECT: [msg('Prospect'), 'gray'],
  BOOKED: [msg('Booked'), 'sky'],
  IN_HOUSE: [msg('In house'), 'green'],
  RECENT: [msg('Recent'), 'turquoise'],
  ACTIVE: [msg('Active'), 'blue'],
  DUE: [msg('Due'), 'yellow'],
  AT_RISK: [msg('At risk'), 'orange'],
  LOST: [msg('Lost'), 'red'],
  WON_BACK: [msg('Won back'), 'purple'],
};

/** Words and colours of the options of `person.guestSegment`. */
export const SEGMENTS: Worded<Segment> = {
  VIP: [msg('VIP'), 'purple'],
  KEY: [msg('Key'), 'blue'],
  REGULAR: [msg('Regular'), 'green'],
  OCCASIONAL: [msg('Occasional'), 'gray'],
};

/** Words of the options of `person.guestNotNow`. */
export const NOT_NOW_WORDS: Record<NotNow, MessageDescriptor> = {
  WRONG_MOMENT: msg('Wrong moment'),
  TRAVELS_NO_MORE: msg('Does not travel now'),
  MOVED_AWAY: msg('Moved away'),
  COMPANY_DECIDES: msg('Company decides'),
  STAYS_ELSEWHERE: msg('Stays elsewhere'),
  ASKED_NOT_TO: msg('Asked to be left alone'),
  OTHER_REASON: msg('Other reason'),
};

/** Words of the options of `retentionTouch.outcome`. */
export const OUTCOME_WORDS: Record<TouchOutcome, MessageDescriptor> = {
  INTERESTED: msg('Interested'),
  NOT_REACHED: msg('Not reached'),
  LATER: msg('Later'),
  DECLINED: msg('Declined'),
  WRONG_CONTACT: msg('Wrong number or address'),
};

/** Words and colours of the options of `retentionTouch.status`; one that the app does not know is shown as it is. */
export const TOUCH_STATUSES: Partial<Record<string, readonly [label: MessageDescriptor, colour: TagColour]>> = {
  PLANNED: [msg('Planned'), 'gray'],
  SUPPRESSED: [msg('Suppressed'), 'orange'],
  TASK_CREATED: [msg('Task created'), 'yellow'],
  DRAFTED: [msg('Drafted'), 'sky'],
  SENT: [msg('Sent'), 'blue'],
  RESPONDED: [msg('Responded'), 'turquoise'],
  BOOKED: [msg('Booked'), 'green'],
  EXPIRED: [msg('Expired'), 'red'],
  HELD: [msg('To complete'), 'orange'],
};
