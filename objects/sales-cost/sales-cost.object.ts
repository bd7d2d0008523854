import { day, money, one, select, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('salesCost', 'salesCosts', 'Sales cost', 'Sales costs', {
    icon: 'IconReportMoney',
    description: 'What a month of selling cost, by property or salesperson: the base of the cost of a stay won.',
  }),
  fields: [
    text('salesCost.name', 'Cost', { icon: 'IconAbc' }),
    text('salesCost.key', 'Key', { icon: 'IconKey', description: 'property or owner:month:category, unique.' }),
    one('salesCost.property', 'Property', 'hotelProperty.salesCosts', { icon: 'IconBuildingSkyscraper' }),
    one('salesCost.owner', 'Salesperson', 'workspaceMember.hotelSalesCosts', { icon: 'IconUserCircle' }),
    one('salesCost.campaign', 'Campaign', 'campaign.costs', { icon: 'IconSpeakerphone' }),
    day('salesCost.month', 'Month', { icon: 'IconCalendarMonth', description: 'Its first day.' }),
    select(
      'salesCost.category',
      'Category',
      {
        COMMISSION: ['Commission', 'orange'],
        ADVERTISING: ['Advertising', 'purple'],
        SALARY: ['Salary', 'blue'],
        TRAVEL: ['Travel', 'sky'],
        ENTERTAINMENT: ['Entertainment', 'pink'],
        LOYALTY: ['Loyalty program', 'yellow'],
        TECHNOLOGY: ['Technology', 'turquoise'],
        OTHER: ['Other', 'gray'],
      },
      { icon: 'IconCategory' },
    ),
    money('salesCost.amount', 'Amount', { icon: 'IconCoin' }),
  ],
});
