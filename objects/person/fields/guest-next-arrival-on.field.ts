import { defineField } from 'twenty-sdk/define';
import { computed, day, onStandard } from '../../fields.ts';

export default defineField(onStandard('person', computed(day('person.guestNextArrivalOn', 'Next arrival', { icon: 'IconCalendarPlus' }), { rewritten: true })));
