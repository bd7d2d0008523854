import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('matchCandidate', 'Possible duplicate', [
    'person',
    'otherPerson',
    'score',
    'certainty',
    'reasons',
    'status',
    'decidedBy',
    'decidedAt',
  ]),
);
