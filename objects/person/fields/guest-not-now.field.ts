import { onStandard, select } from '../../fields.ts';
import { notNowReasons } from '../../guest-states.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'person',
    select('person.guestNotNow', 'Not now because', notNowReasons, {
      icon: 'IconClockPause',
      description: 'Why staff put the guest off.',
    }),
  ),
);
