import { onStandard, one } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'opportunity',
    one('opportunity.groupProperty', 'Property', 'hotelProperty.groups', { icon: 'IconBuildingSkyscraper' }),
  ),
);
