import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('casePolicy', 'Clock of cases', [
    'property',
    'order',
    'severities',
    'categories',
    'hoursToSolve',
    'opensAt',
    'closesAt',
    'days',
    'pausesForGuest',
    'warnAtPercent',
    'levels',
    'levelTwoTo',
    'levelThreeTo',
  ]),
);
