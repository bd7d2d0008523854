import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('intakeMessage', 'Message', [
    'status',
    'problem',
    'sourceName',
    'receivedAt',
    'appliedAt',
    'guestCount',
    'stayCount',
    'excerpt',
  ]),
);
