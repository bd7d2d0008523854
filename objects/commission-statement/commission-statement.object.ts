import type { CommissionStatus } from '../../plugin/domain/sales/commissions/statement.ts';
import { computed, day, instant, json, money, number, one, select, text, type Choices } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('commissionStatement', 'commissionStatements', 'Commission statement', 'Commission statements', {
    icon: 'IconReceipt2',
    description:
      'What an agency earned with a property by the stays that departed in a month. The app works it out from the stays; once closed it stays as it is.',
  }),
  fields: [
    computed(text('commissionStatement.name', 'Statement', { icon: 'IconAbc' })),
    computed(
      text('commissionStatement.key', 'Key', { icon: 'IconKey', description: 'agency:property:month, unique.' }),
    ),
    computed(
      one('commissionStatement.agency', 'Agency', 'company.accountCommissionStatements', { icon: 'IconBuilding' }),
    ),
    computed(
      one('commissionStatement.property', 'Property', 'hotelProperty.commissionStatements', {
        icon: 'IconBuildingSkyscraper',
      }),
    ),
    computed(day('commissionStatement.month', 'Month', { icon: 'IconCalendarMonth', description: 'Its first day.' })),
    computed(
      select(
        'commissionStatement.status',
        'Status',
        {
          OPEN: ['Open', 'blue'],
          ON_HOLD: ['On hold', 'orange'],
          CLOSED: ['Closed', 'purple'],
          PAID: ['Paid', 'green'],
        } satisfies Choices<CommissionStatus>,
        { icon: 'IconProgress', defaultValue: 'OPEN' },
      ),
    ),
    computed(number('commissionStatement.stays', 'Stays that earn', { icon: 'IconCalendarStats' }), {
      rewritten: true,
    }),
    computed(
      number('commissionStatement.staysLeftOut', 'Stays left out', {
        icon: 'IconCalendarX',
        description: 'No-shows, cancellations, complimentary rooms, what is held, and what is not over yet.',
      }),
      { rewritten: true },
    ),
    computed(number('commissionStatement.nights', 'Nights', { icon: 'IconMoon' }), { rewritten: true }),
    computed(
      money('commissionStatement.base', 'Base', { icon: 'IconCoins', description: 'Room revenue of stays that earn.' }),
      { rewritten: true },
    ),
    computed(money('commissionStatement.commission', 'Commission', { icon: 'IconPercentage' }), { rewritten: true }),
    computed(
      money('commissionStatement.adjustment', 'Adjustment', {
        icon: 'IconPlusMinus',
        description: 'Corrections of stays whose month was closed already.',
      }),
      { rewritten: true },
    ),
    computed(
      money('commissionStatement.total', 'To pay', { icon: 'IconSum', description: 'Commission and adjustment.' }),
      { rewritten: true },
    ),
    text('commissionStatement.holdReason', 'Why on hold', { icon: 'IconHandStop' }),
    computed(instant('commissionStatement.closedAt', 'Closed at', { icon: 'IconLock' })),
    computed(day('commissionStatement.paidOn', 'Paid on', { icon: 'IconCalendarCheck' })),
    text('commissionStatement.reference', 'Payment reference', { icon: 'IconHash' }),
    computed(
      json('commissionStatement.lines', 'Lines', {
        icon: 'IconList',
        description: 'Of a closed statement its stays and adjustments as they were, line by line, without names.',
      }),
    ),
  ],
});
