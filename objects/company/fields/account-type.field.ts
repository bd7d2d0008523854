import { defineField } from '../../sdk.ts';
import { onStandard, select } from '../../fields.ts';

export default defineField(
  onStandard(
    'company',
    select(
      'company.accountType',
      'Account type',
      {
        CORPORATE: ['Corporate', 'blue'],
        TRAVEL_AGENCY: ['Travel agency', 'purple'],
        TOUR_OPERATOR: ['Tour operator', 'pink'],
        OTA: ['OTA', 'orange'],
        WHOLESALER: ['Wholesaler', 'red'],
        EVENT_PLANNER: ['Event planner', 'yellow'],
        PARTNER: ['Partner', 'green'],
        COMPETITOR: ['Competitor', 'gray'],
      },
      { icon: 'IconCategory' },
    ),
  ),
);
