import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    many('person.guestMatches', 'Possible duplicates', 'matchCandidate.person', { icon: 'IconUsersGroup' }),
  ),
);
