import { computed, onStandard, select } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    computed(
      select(
        'company.accountClass',
        'Account class',
        { A: ['A', 'green'], B: ['B', 'blue'], C: ['C', 'yellow'], D: ['D', 'gray'] },
        { icon: 'IconSortAZ' },
      ),
      { rewritten: true },
    ),
  ),
);
