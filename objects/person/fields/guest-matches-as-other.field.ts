import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    many('person.guestMatchesAsOther', 'Possible duplicate of', 'matchCandidate.otherPerson', {
      icon: 'IconUsersGroup',
    }),
  ),
);
