import { defineField } from '../../sdk.ts';
import { many, onStandard } from '../../fields.ts';

export default defineField(
  onStandard(
    'company',
    many('company.accountRelocatedStays', 'Guests relocated here', 'stay.relocatedTo', {
      icon: 'IconBuildingWarehouse',
    }),
  ),
);
