import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('competitorRate', 'Competitor rate', [
    'day',
    'competitor',
    'rate',
    'roomClass',
    'channel',
    'property',
    'seenOn',
  ]),
);
