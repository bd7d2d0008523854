import { defineNavigationMenuItem } from '../sdk.ts';
import { folder } from '../views.ts';

export default defineNavigationMenuItem(folder('frontDesk', 'Front desk', 'IconBellRinging', 20));
