import { defineField } from '../../sdk.ts';
import { day, onStandard } from '../../fields.ts';

export default defineField(onStandard('person', day('person.guestBirthday', 'Birthday', { icon: 'IconCake' })));
