import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard('task', many('task.hotelTouches', 'Touches', 'retentionTouch.task', { icon: 'IconMessageCircle' })),
);
