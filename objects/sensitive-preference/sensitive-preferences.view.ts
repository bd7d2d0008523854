import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('sensitivePreference.all', {
    name: 'Sensitive preferences',
    icon: 'IconShieldHeart',
    position: 1,
    columns: ['name', 'person', 'category', 'strength', 'origin', 'confidence', 'lastConfirmedOn', 'validUntil'],
  }),
);
