import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { NewReservation } from './new-reservation.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:new-reservation'),
  name: 'new-reservation',
  description: 'Takes a booking: guest, days, party, and what is free at which price.',
  component: NewReservation,
});
