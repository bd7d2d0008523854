import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'workspaceMember',
    many('workspaceMember.hotelCaseLevelTwo', 'Cases at level 2', 'casePolicy.levelTwoTo', { icon: 'IconUserUp' }),
  ),
);
