import type { Influence } from '../../../plugin/domain/sales/contacts.ts';
import { onStandard, select, type Choices } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    select(
      'person.accountInfluence',
      'Influence at the account',
      {
        HIGH: ['High', 'green'],
        MEDIUM: ['Medium', 'yellow'],
        LOW: ['Low', 'gray'],
      } satisfies Choices<Influence>,
      { icon: 'IconAntennaBars5', description: 'How much this person’s word counts when the company chooses a hotel.' },
    ),
  ),
);
