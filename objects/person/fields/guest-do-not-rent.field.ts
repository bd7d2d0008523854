import { onStandard, yesNo } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(onStandard('person', yesNo('person.guestDoNotRent', 'Do not rent', { icon: 'IconBan' })));
