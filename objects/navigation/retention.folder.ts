import { defineNavigationMenuItem } from '../sdk.ts';
import { folder } from '../views.ts';

export default defineNavigationMenuItem(folder('retention', 'Retention', 'IconHeartHandshake', 23));
