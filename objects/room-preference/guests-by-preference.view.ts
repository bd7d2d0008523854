import { everydayCategories } from '../preference-fields.ts';
import { defineView } from '../sdk.ts';
import { groupedTable } from '../views.ts';

export default defineView(
  groupedTable('roomPreference.byCategory', {
    name: 'Guests by preference',
    icon: 'IconHeart',
    position: 2,
    columns: ['name', 'person', 'polarity', 'strength', 'origin', 'confidence', 'lastConfirmedOn'],
    by: 'category',
    groups: Object.keys(everydayCategories),
    filters: [{ field: 'person', operand: 'IS_NOT_EMPTY' }],
    sorts: [['lastConfirmedOn', 'DESC']],
  }),
);
