import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('reward', 'Reward', [
    'description',
    'category',
    'points',
    'cost',
    'stock',
    'active',
    'validFrom',
    'validTo',
    'program',
    'code',
  ]),
);
