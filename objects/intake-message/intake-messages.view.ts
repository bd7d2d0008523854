import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('intakeMessage.all', {
    name: 'Messages',
    icon: 'IconInbox',
    position: 1,
    columns: ['name', 'sourceName', 'status', 'receivedAt', 'guestCount', 'stayCount', 'problem'],
    sentences: ['problem'],
  }),
);
