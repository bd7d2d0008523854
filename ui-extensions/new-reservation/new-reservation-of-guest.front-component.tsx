import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { NewReservationOfGuest } from './new-reservation.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:new-reservation-of-guest'),
  name: 'new-reservation-of-guest',
  description: 'Takes a booking of the selected guest.',
  component: NewReservationOfGuest,
});
