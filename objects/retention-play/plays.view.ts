import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('retentionPlay.all', {
    name: 'Plays',
    icon: 'IconTargetArrow',
    position: 1,
    columns: [
      'name',
      'kind',
      'active',
      'verdict',
      'touched',
      'touchedBooked',
      'heldOut',
      'heldOutBooked',
      'effect',
      'revenuePerTouch',
      'channel',
      'priority',
      'holdoutPercent',
    ],
  }),
);
