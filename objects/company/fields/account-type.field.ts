import type { AccountType } from '../../../plugin/domain/imports/rows.ts';
import { defineField } from '../../sdk.ts';
import { onStandard, select, type Choices } from '../../fields.ts';

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
      } satisfies Choices<AccountType>,
      { icon: 'IconCategory' },
    ),
  ),
);
