import { onStandard, one } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    one('company.accountParent', 'Belongs to', 'company.accountChildren', {
      icon: 'IconBuildingSkyscraper',
      description: 'The account whose branch or subsidiary this one is.',
    }),
  ),
);
