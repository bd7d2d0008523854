import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard('person', many('person.guestMatchKeys', 'Match keys', 'matchKey.person', { icon: 'IconFingerprint' })),
);
