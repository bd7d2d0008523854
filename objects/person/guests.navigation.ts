import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('person.guests', 'guests', 'Guests', 'IconUsers', 10));
