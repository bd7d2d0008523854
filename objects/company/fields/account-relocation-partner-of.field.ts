import { onStandard, one } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'company',
    one('company.accountRelocationPartnerOf', 'Relocation partner of', 'hotelProperty.relocationPartners', {
      icon: 'IconBuildingWarehouse',
      description: 'The property whose guests this hotel takes when it is full.',
    }),
  ),
);
