import { defineNavigationMenuItem } from 'twenty-sdk/define';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(viewInFolder('person.guests', 'hotel', 'Guests', 'IconUsers', 4));
