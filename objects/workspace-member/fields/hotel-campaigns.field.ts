import { many, onStandard } from '../../fields.ts';
import { defineField } from '../../sdk.ts';

export default defineField(
  onStandard(
    'workspaceMember',
    many('workspaceMember.hotelCampaigns', 'Campaigns', 'campaign.owner', { icon: 'IconSpeakerphone' }),
  ),
);
