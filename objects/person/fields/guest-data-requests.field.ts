import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    many('person.guestDataRequests', 'Data requests', 'dataRequest.person', { icon: 'IconShieldLock' }),
  ),
);
