import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('accountClassRule.all', {
    name: 'Account classes',
    icon: 'IconSortAZ',
    position: 1,
    columns: [
      'name',
      'code',
      'filledToPercent',
      'potentialAtLeast',
      'trendAtLeast',
      'visitEveryDays',
      'caller',
      'service',
      'breaksBelowPercent',
    ],
    sorts: [['code', 'ASC']],
  }),
);
