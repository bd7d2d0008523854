import { computed, json, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    computed(json('company.accountClassReasons', 'Reasons of the class', { icon: 'IconListDetails' }), {
      rewritten: true,
    }),
  ),
);
