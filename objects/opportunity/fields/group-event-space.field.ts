import { onStandard, text } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard('opportunity', text('opportunity.groupEventSpace', 'Event space', { icon: 'IconPresentation' })),
);
