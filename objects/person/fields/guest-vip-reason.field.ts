import { onStandard, text } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(onStandard('person', text('person.guestVipReason', 'VIP because', { icon: 'IconStar' })));
