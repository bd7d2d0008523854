import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    many('company.accountChildren', 'Branches and subsidiaries', 'company.accountParent', { icon: 'IconSitemap' }),
  ),
);
