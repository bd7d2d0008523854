import type { CaseStatus, Severity } from '../../plugin/domain/service/case-clock.ts';
import type { CaseCategory, CaseKind } from '../../plugin/domain/service/commands.ts';
import { type Choices, computed, confidential, instant, money, number, one, select, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('serviceCase', 'serviceCases', 'Service case', 'Service cases', {
    icon: 'IconLifebuoy',
    description: 'A complaint, request or incident. While it is open, the guest gets no promotions.',
  }),
  fields: [
    text('serviceCase.name', 'Subject', { icon: 'IconAbc' }),
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
    select(
      'serviceCase.category',
      'Category',
      {
        ROOM: ['Room', 'blue'],
        HOUSEKEEPING: ['Housekeeping', 'turquoise'],
        NOISE: ['Noise', 'yellow'],
        MAINTENANCE: ['Maintenance', 'gray'],
        FOOD_AND_BEVERAGE: ['Food and beverage', 'orange'],
        STAFF: ['Staff', 'purple'],
        BILLING: ['Billing', 'green'],
        RESERVATION: ['Reservation', 'sky'],
        SAFETY: ['Safety', 'red'],
        LOST_AND_FOUND: ['Lost and found', 'pink'],
        OTHER: ['Other', 'gray'],
      } satisfies Choices<CaseCategory>,
      { icon: 'IconTags' },
    ),
    select(
      'serviceCase.severity',
      'Severity',
      {
        LOW: ['Low', 'gray'],
        MEDIUM: ['Medium', 'yellow'],
        HIGH: ['High', 'orange'],
        CRITICAL: ['Critical', 'red'],
      } satisfies Choices<Severity>,
      { icon: 'IconAlertTriangle', defaultValue: 'MEDIUM' },
    ),
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
    computed(instant('serviceCase.escalatedAt', 'Escalated at', { icon: 'IconArrowUpCircle' })),
    computed(number('serviceCase.escalationLevel', 'Escalation level', { icon: 'IconStairsUp' })),
    confidential(money('serviceCase.compensation', 'Compensation', { icon: 'IconGift' })),
    confidential(money('serviceCase.cost', 'Cost', { icon: 'IconCoin' })),
    confidential(text('serviceCase.resolution', 'Resolution', { icon: 'IconCircleCheck' })),
    instant('serviceCase.resolvedAt', 'Resolved at', { icon: 'IconClockCheck' }),
    number('serviceCase.satisfactionAfter', 'Satisfied afterwards', {
      icon: 'IconMoodSmile',
      description: 'From 1, not at all, to 5, fully.',
    }),
  ],
});
