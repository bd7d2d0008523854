import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('ratePlan.all', {
    name: 'Rate plans',
    icon: 'IconTag',
    position: 1,
    columns: ['name', 'code', 'property', 'mealPlan', 'audience', 'price', 'percentOff', 'validFrom', 'validTo'],
  }),
);
