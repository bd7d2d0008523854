import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('roomPreference.all', {
    name: 'Room preferences',
    icon: 'IconHeart',
    position: 1,
    columns: ['name', 'person', 'category', 'strength', 'origin', 'confidence', 'lastConfirmedOn', 'validUntil'],
  }),
);
