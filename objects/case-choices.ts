import type { Severity } from '../plugin/domain/service/case-clock.ts';
import type { CaseCategory } from '../plugin/domain/service/commands.ts';
import type { Choices } from './fields.ts';

/** Departments and causes that cases, and the clocks of cases, are of. */
export const caseCategories = {
  ROOM: ['Room', 'blue'],
  HOUSEKEEPING: ['Housekeeping', 'turquoise'],
  NOISE: ['Noise', 'yellow'],
  MAINTENANCE: ['Maintenance', 'gray'],
  FOOD_AND_BEVERAGE: ['Food and beverage', 'orange'],
  STAFF: ['Staff', 'purple'],
  BILLING: ['Billing', 'green'],
  RESERVATION: ['Reservation', 'sky'],
  SAFETY: ['Safety', 'red'],
  LOST_AND_FOUND: ['Lost and found', 'pink'],
  OTHER: ['Other', 'gray'],
} satisfies Choices<CaseCategory>;

/** How grave a case is. */
export const caseSeverities = {
  LOW: ['Low', 'gray'],
  MEDIUM: ['Medium', 'yellow'],
  HIGH: ['High', 'orange'],
  CRITICAL: ['Critical', 'red'],
} satisfies Choices<Severity>;
