import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('guestFeedback.detractors', 'retention', 'Detractors', 'IconMoodSad', 5),
);
