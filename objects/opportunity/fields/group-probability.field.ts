import { onStandard, share } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard('opportunity', share('opportunity.groupProbability', 'Probability', { icon: 'IconPercentage' })),
);
