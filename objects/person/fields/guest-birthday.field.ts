import { defineField } from 'twenty-sdk/define';
import { day, onStandard } from '../../fields.ts';

export default defineField(onStandard('person', day('person.guestBirthday', 'Birthday', { icon: 'IconCake' })));
