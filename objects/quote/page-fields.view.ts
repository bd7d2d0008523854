import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('quote', 'Quote', [
    'number',
    'version',
    'status',
    'opportunity',
    'person',
    'company',
    'property',
    'givenOn',
    'validUntil',
    'arrivalOn',
    'departureOn',
    'roomTotal',
    'otherTotal',
    'taxIncluded',
    'taxTotal',
    'cityTaxTotal',
    'total',
    'persons',
    'answeredAt',
    'answeredBy',
    'answerNote',
    'stay',
  ]),
);
