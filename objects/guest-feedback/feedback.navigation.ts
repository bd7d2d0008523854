import { defineNavigationMenuItem } from '../sdk.ts';
import { viewInFolder } from '../views.ts';

export default defineNavigationMenuItem(
  viewInFolder('guestFeedback.all', 'service', 'Feedback', 'IconMessageStar', 11),
);
