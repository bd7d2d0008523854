import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('roomPreference', 'Room preference', [
    'person',
    'category',
    'value',
    'polarity',
    'strength',
    'origin',
    'confidence',
    'lastConfirmedOn',
    'validUntil',
  ]),
);
