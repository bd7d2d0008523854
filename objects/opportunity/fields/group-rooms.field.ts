import { number, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'opportunity',
    number('opportunity.groupRooms', 'Rooms', { icon: 'IconDoor', description: 'At the peak night.' }),
  ),
);
