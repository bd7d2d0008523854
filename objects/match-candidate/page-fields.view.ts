import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('matchCandidate', 'Possible duplicate', [
    'person',
    'otherPerson',
    'score',
    'reasons',
    'status',
    'decidedBy',
    'decidedAt',
  ]),
);
