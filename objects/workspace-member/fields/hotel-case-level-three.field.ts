import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'workspaceMember',
    many('workspaceMember.hotelCaseLevelThree', 'Cases at level 3', 'casePolicy.levelThreeTo', { icon: 'IconUserUp' }),
  ),
);
