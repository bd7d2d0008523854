import { defineField } from '../../sdk.ts';
import { many, onStandard } from '../../fields.ts';

export default defineField(
  onStandard(
    'company',
    many('company.accountAgencyStays', 'Stays as travel agent', 'stay.travelAgent', { icon: 'IconPlane' }),
  ),
);
