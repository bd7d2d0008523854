import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('ratePlan.negotiated', {
    name: 'Negotiated rates',
    icon: 'IconTag',
    position: 2,
    columns: [
      'name',
      'account',
      'property',
      'price',
      'percentOff',
      'validFrom',
      'validTo',
      'nightsPromised',
      'nightsReached',
      'behindSince',
    ],
    filters: [{ field: 'account', operand: 'IS_NOT_EMPTY' }],
    sorts: [['validTo', 'ASC']],
  }),
);
