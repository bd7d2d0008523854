import { allCategories } from '../preference-fields.ts';
import { defineView } from '../sdk.ts';
import { groupedTable } from '../views.ts';

export default defineView(
  groupedTable('sensitivePreference.byNeed', {
    name: 'Guests by need',
    icon: 'IconAccessible',
    position: 2,
    columns: ['name', 'person', 'polarity', 'strength', 'origin', 'lastConfirmedOn', 'validUntil'],
    by: 'category',
    groups: Object.keys(allCategories),
    filters: [{ field: 'person', operand: 'IS_NOT_EMPTY' }],
    sorts: [['lastConfirmedOn', 'DESC']],
  }),
);
