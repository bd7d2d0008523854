import { caseCategories, caseSeverities } from '../case-choices.ts';
import { multiSelect, number, one, text, yesNo } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('casePolicy', 'casePolicies', 'Clock of cases', 'Clocks of cases', {
    icon: 'IconAlarm',
    description: 'How soon a property has cases solved. Of those that fit a case the one with the lowest order holds.',
  }),
  fields: [
    text('casePolicy.name', 'Name', { icon: 'IconAbc' }),
    one('casePolicy.property', 'Property', 'hotelProperty.casePolicies', {
      icon: 'IconBuildingSkyscraper',
      description: 'Empty: every property.',
    }),
    number('casePolicy.order', 'Order', { icon: 'IconSortAscending', description: 'The lowest that fits holds.' }),
    multiSelect('casePolicy.severities', 'Severities', caseSeverities, {
      icon: 'IconAlertTriangle',
      description: 'Empty: all.',
    }),
    multiSelect('casePolicy.categories', 'Categories', caseCategories, {
      icon: 'IconTags',
      description: 'Empty: all.',
    }),
    number('casePolicy.hoursToSolve', 'To be solved within, hours', { icon: 'IconHourglass', decimals: 2 }),
    text('casePolicy.opensAt', 'Hours count from', {
      icon: 'IconClockHour8',
      description: 'A time of day at the property such as 07:00. Empty: around the clock.',
    }),
    text('casePolicy.closesAt', 'Hours count until', { icon: 'IconClockHour10', description: 'Such as 23:00.' }),
    multiSelect(
      'casePolicy.days',
      'Days that count',
      {
        MONDAY: ['Monday', 'blue'],
        TUESDAY: ['Tuesday', 'blue'],
        WEDNESDAY: ['Wednesday', 'blue'],
        THURSDAY: ['Thursday', 'blue'],
        FRIDAY: ['Friday', 'blue'],
        SATURDAY: ['Saturday', 'orange'],
        SUNDAY: ['Sunday', 'orange'],
      },
      { icon: 'IconCalendarWeek', description: 'Empty: every day.' },
    ),
    yesNo('casePolicy.pausesForGuest', 'Stands still while the guest is waited for', {
      icon: 'IconPlayerPause',
      defaultValue: true,
    }),
    number('casePolicy.warnAtPercent', 'Warned after, % of the time', {
      icon: 'IconAlertCircle',
      description: 'The owner is told. Empty: 80; 0: nobody is warned.',
    }),
    number('casePolicy.levels', 'Levels', {
      icon: 'IconStairsUp',
      description: 'How often it goes up, each half the time after the one before; 3 where nothing is given.',
    }),
    one('casePolicy.levelTwoTo', 'Level 2 goes to', 'workspaceMember.hotelCaseLevelTwo', { icon: 'IconUserUp' }),
    one('casePolicy.levelThreeTo', 'Level 3 goes to', 'workspaceMember.hotelCaseLevelThree', { icon: 'IconUserStar' }),
  ],
});
