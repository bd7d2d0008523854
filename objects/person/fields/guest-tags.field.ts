import { onStandard, words } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(onStandard('person', words('person.guestTags', 'Guest tags', { icon: 'IconTags' })));
