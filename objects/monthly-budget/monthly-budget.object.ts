import { day, money, number, one, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('monthlyBudget', 'monthlyBudgets', 'Budget', 'Budgets', {
    icon: 'IconTargetArrow',
    description: 'What a property means to sell in a month, or a salesperson to win.',
  }),
  fields: [
    text('monthlyBudget.name', 'Month and property', { icon: 'IconAbc' }),
    text('monthlyBudget.key', 'Key', { icon: 'IconKey', description: 'property or salesperson:month, unique.' }),
    one('monthlyBudget.property', 'Property', 'hotelProperty.budgets', {
      icon: 'IconBuildingSkyscraper',
      whenGone: 'DESTROY',
    }),
    one('monthlyBudget.salesperson', 'Salesperson', 'workspaceMember.hotelSalesTargets', {
      icon: 'IconUserCircle',
      description:
        'Where one is named, the total revenue is what he is to win in the month, and no budget of a property.',
    }),
    day('monthlyBudget.month', 'Month', { icon: 'IconCalendarMonth', description: 'Its first day.' }),
    number('monthlyBudget.roomsSold', 'Rooms sold', { icon: 'IconBed' }),
    money('monthlyBudget.roomRevenue', 'Room revenue', { icon: 'IconCoins' }),
    money('monthlyBudget.totalRevenue', 'Total revenue', { icon: 'IconSum' }),
  ],
});
