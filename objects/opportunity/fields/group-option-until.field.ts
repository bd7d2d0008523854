import { day, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'opportunity',
    day('opportunity.groupOptionUntil', 'Option until', {
      icon: 'IconHourglass',
      description: 'The day by which a tentative group decides.',
    }),
  ),
);
