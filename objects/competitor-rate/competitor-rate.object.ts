import { bookingChannels } from '../channels.ts';
import { day, money, number, one, select, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('competitorRate', 'competitorRates', 'Competitor rate', 'Competitor rates', {
    icon: 'IconScale',
    description: 'What a competitor asked for a night, and when it was seen.',
  }),
  fields: [
    text('competitorRate.name', 'Rate seen', { icon: 'IconAbc' }),
    text('competitorRate.key', 'Key', {
      icon: 'IconKey',
      description: 'competitor:day:class:channel:seen on, unique.',
    }),
    one('competitorRate.competitor', 'Competitor', 'company.accountCompetitorRates', {
      icon: 'IconBuilding',
      whenGone: 'DESTROY',
    }),
    one('competitorRate.property', 'Compared with', 'hotelProperty.competitorRates', {
      icon: 'IconBuildingSkyscraper',
    }),
    day('competitorRate.day', 'Night of', { icon: 'IconMoon' }),
    number('competitorRate.roomClass', 'Class', {
      icon: 'IconStairsUp',
      description: 'Rank of the room: 1 is the simplest.',
    }),
    money('competitorRate.rate', 'Rate', { icon: 'IconCoin' }),
    select('competitorRate.channel', 'Channel', bookingChannels, { icon: 'IconRoute' }),
    day('competitorRate.seenOn', 'Seen on', { icon: 'IconEye' }),
  ],
});
