import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('campaign.all', {
    name: 'Campaigns',
    icon: 'IconSpeakerphone',
    position: 1,
    columns: ['name', 'status', 'property', 'startsOn', 'endsOn', 'owner', 'play', 'ratePlan', 'budget', 'spent'],
    sorts: [['startsOn', 'DESC']],
  }),
);
