import type { Fee } from '../plugin/domain/stays/fees.ts';
import type { Choices } from './fields.ts';

/** What is charged for a stay that does not take place. */
export const feeChoices = {
  NONE: ['None', 'green'],
  FIRST_NIGHT: ['First night', 'yellow'],
  HALF: ['Half of the stay', 'orange'],
  WHOLE_STAY: ['Whole stay', 'red'],
} satisfies Choices<Fee>;
