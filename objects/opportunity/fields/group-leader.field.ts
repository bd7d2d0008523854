import { onStandard, text } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'opportunity',
    text('opportunity.groupLeader', 'Group leader', {
      icon: 'IconUserStar',
      description: 'Who leads the group on the spot, such as a tour leader, with a phone number.',
    }),
  ),
);
