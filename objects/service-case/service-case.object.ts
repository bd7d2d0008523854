import type { CaseStatus } from '../../plugin/domain/service/case-clock.ts';
import type { CaseKind } from '../../plugin/domain/service/commands.ts';
import { caseCategories, caseSeverities } from '../case-choices.ts';
import {
  type Choices,
  computed,
  confidential,
  instant,
  json,
  money,
  number,
  one,
  select,
  text,
  yesNo,
} from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('serviceCase', 'serviceCases', 'Service case', 'Service cases', {
    icon: 'IconLifebuoy',
    description: 'A complaint, request or incident. While it is open, the guest gets no promotions.',
  }),
  fields: [
    confidential(text('serviceCase.name', 'Subject', { icon: 'IconAbc' })),
    text('serviceCase.key', 'Key', {
      icon: 'IconKey',
      description: 'source:number where another system reported it, unique.',
    }),
    select(
      'serviceCase.kind',
      'Kind',
      {
        COMPLAINT: ['Complaint', 'red'],
        REQUEST: ['Request', 'blue'],
        INCIDENT: ['Incident', 'orange'],
      } satisfies Choices<CaseKind>,
      { icon: 'IconCategory', defaultValue: 'COMPLAINT' },
    ),
    select('serviceCase.category', 'Category', caseCategories, { icon: 'IconTags' }),
    select('serviceCase.severity', 'Severity', caseSeverities, { icon: 'IconAlertTriangle', defaultValue: 'MEDIUM' }),
    select(
      'serviceCase.status',
      'Status',
      {
        OPEN: ['Open', 'red'],
        IN_PROGRESS: ['In progress', 'blue'],
        WAITING_GUEST: ['Waiting for the guest', 'yellow'],
        RESOLVED: ['Resolved', 'green'],
        CLOSED: ['Closed', 'gray'],
      } satisfies Choices<CaseStatus>,
      { icon: 'IconProgress', defaultValue: 'OPEN' },
    ),
    one('serviceCase.person', 'Guest', 'person.guestCases', { icon: 'IconUser' }),
    one('serviceCase.stay', 'Stay', 'stay.cases', { icon: 'IconCalendarStats' }),
    one('serviceCase.property', 'Property', 'hotelProperty.cases', { icon: 'IconBuildingSkyscraper' }),
    one('serviceCase.owner', 'Owner', 'workspaceMember.hotelCases', { icon: 'IconUserCircle' }),
    confidential(text('serviceCase.description', 'What happened', { icon: 'IconFileText' })),
    instant('serviceCase.openedAt', 'Opened at', { icon: 'IconClock' }),
    computed(
      instant('serviceCase.dueAt', 'Due at', { icon: 'IconAlarm', description: 'From the clock of its severity.' }),
    ),
    computed(
      instant('serviceCase.warnAt', 'Warned at', {
        icon: 'IconAlertCircle',
        description: 'When the share of its time has gone by at which the owner is warned.',
      }),
    ),
    computed(
      instant('serviceCase.guestEscalatedAt', 'Guest not content at', {
        icon: 'IconMoodSad',
        description: 'When the guest took the matter up from his own page.',
      }),
    ),
    computed(
      instant('serviceCase.clockAt', 'Clock moves at', {
        icon: 'IconAlarm',
        description: 'When the clock says something else next; empty while it stands still.',
      }),
    ),
    computed(json('serviceCase.log', 'Log', { icon: 'IconHistory' })),
    computed(instant('serviceCase.escalatedAt', 'Escalated at', { icon: 'IconArrowUpCircle' })),
    computed(number('serviceCase.escalationLevel', 'Escalation level', { icon: 'IconStairsUp' })),
    confidential(money('serviceCase.compensation', 'Compensation', { icon: 'IconGift' })),
    confidential(money('serviceCase.cost', 'Cost', { icon: 'IconCoin' })),
    confidential(text('serviceCase.resolution', 'Resolution', { icon: 'IconCircleCheck' })),
    confidential(
      text('serviceCase.reply', 'Reply to the guest', {
        icon: 'IconMessageReply',
        description: 'The guest reads it on his own page.',
      }),
    ),
    instant('serviceCase.resolvedAt', 'Resolved at', { icon: 'IconClockCheck' }),
    yesNo('serviceCase.restricted', 'Restricted', {
      icon: 'IconLock',
      description: 'Only managers see what the case says; others see that there is one.',
    }),
    confidential(
      text('serviceCase.restrictedDescription', 'What happened, restricted', {
        icon: 'IconFileText',
        description: 'For managers. What is written anywhere else on a restricted case moves here.',
      }),
    ),
    confidential(text('serviceCase.restrictedResolution', 'Resolution, restricted', { icon: 'IconCircleCheck' })),
    confidential(money('serviceCase.restrictedCompensation', 'Compensation, restricted', { icon: 'IconGift' })),
    confidential(money('serviceCase.restrictedCost', 'Cost, restricted', { icon: 'IconCoin' })),
    number('serviceCase.satisfactionAfter', 'Satisfied afterwards', {
      icon: 'IconMoodSmile',
      description: 'From 1, not at all, to 5, fully.',
    }),
  ],
});
