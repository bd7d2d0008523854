import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('sensitivePreference', 'Sensitive preference', [
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
