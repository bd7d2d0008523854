import { onStandard, share } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'opportunity',
    share('opportunity.groupAttrition', 'Attrition', {
      icon: 'IconTrendingDown',
      description: 'The share of the block that may be given back without paying.',
    }),
  ),
);
