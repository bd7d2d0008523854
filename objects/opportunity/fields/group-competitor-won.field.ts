import { onStandard, one } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'opportunity',
    one('opportunity.groupCompetitorWon', 'Lost to', 'company.accountGroupsWonAsCompetitor', { icon: 'IconTrophy' }),
  ),
);
