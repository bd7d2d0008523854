import { computed, onStandard, select } from '../../fields.ts';
import { guestSegments } from '../../guest-states.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    computed(select('person.guestSegment', 'Segment', guestSegments, { icon: 'IconPyramid' }), { rewritten: true }),
  ),
);
