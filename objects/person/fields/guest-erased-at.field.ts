import { computed, instant, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(
      instant('person.guestErasedAt', 'Erased at', {
        icon: 'IconEraser',
        description: 'When the data of this guest was erased. What is left counts stays and says nothing of a person.',
      }),
    ),
  ),
);
