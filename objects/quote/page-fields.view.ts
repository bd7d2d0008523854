import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('quote', 'Quote', [
    'number',
    'version',
    'status',
    'opportunity',
    'person',
    'property',
    'givenOn',
    'validUntil',
    'arrivalOn',
    'departureOn',
    'roomTotal',
    'otherTotal',
    'total',
  ]),
);
