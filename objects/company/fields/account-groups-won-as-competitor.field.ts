import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    many('company.accountGroupsWonAsCompetitor', 'Groups lost to them', 'opportunity.groupCompetitorWon', {
      icon: 'IconTrophy',
    }),
  ),
);
