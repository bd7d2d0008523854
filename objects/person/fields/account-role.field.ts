import type { ContactRole } from '../../../plugin/domain/sales/contacts.ts';
import { onStandard, select, type Choices } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    select(
      'person.accountRole',
      'Role at the account',
      {
        DECIDES: ['Decides', 'purple'],
        BOOKS: ['Books', 'blue'],
        PAYS: ['Pays', 'green'],
        ADVISES: ['Advises', 'turquoise'],
        TRAVELS: ['Travels', 'gray'],
      } satisfies Choices<ContactRole>,
      { icon: 'IconBriefcase', description: 'What this person has to do with rooms at the company.' },
    ),
  ),
);
