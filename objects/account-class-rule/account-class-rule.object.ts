import { money, number, text, words } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('accountClassRule', 'accountClassRules', 'Account class', 'Account classes', {
    icon: 'IconSortAZ',
    description: 'What makes an account an A, B, C or D, and how the hotel works with such an account.',
  }),
  fields: [
    text('accountClassRule.name', 'Name', { icon: 'IconAbc' }),
    text('accountClassRule.code', 'Class', { icon: 'IconSortAZ', description: 'A, B, C or D; each once.' }),
    number('accountClassRule.filledToPercent', "Filled to, % of the year's revenue", {
      icon: 'IconChartPie',
      decimals: 1,
      description:
        'The greatest accounts come first; a class takes accounts until it and the classes before it bring this much together. Empty: 50 for A, 80 for B, 100 for C. D is whoever is left.',
    }),
    number('accountClassRule.trendAtLeast', 'Against the year before at least, %', {
      icon: 'IconTrendingUp',
      decimals: 1,
      description: 'An account that falls below stands one class lower. Empty: whatever the trend.',
    }),
    money('accountClassRule.potentialAtLeast', 'Potential that lifts into it', {
      icon: 'IconTargetArrow',
      description: 'An account of the class below with at least this potential belongs here. Empty: none is lifted.',
    }),
    words('accountClassRule.creditTermsKeptOut', 'Credit terms kept out', {
      icon: 'IconCreditCardOff',
      description: 'An account in whose credit terms one of these words stands belongs to the next class. Empty: none.',
    }),
    number('accountClassRule.visitEveryDays', 'Visit every days', {
      icon: 'IconRepeat',
      description: 'Where the account has no rhythm of its own. Empty: 30 for A, 60 for B, 120 for C, 365 for D.',
    }),
    text('accountClassRule.caller', 'Who calls', { icon: 'IconUserStar' }),
    text('accountClassRule.service', 'What they get', {
      icon: 'IconHeartHandshake',
      description: 'How such an account is served: what is promised, and what is not.',
    }),
    number('accountClassRule.breaksBelowPercent', 'Trend breaks below the year before, %', {
      icon: 'IconTrendingDown',
      description: 'From so much less on, a task says to ask why. Empty: 30.',
    }),
  ],
});
