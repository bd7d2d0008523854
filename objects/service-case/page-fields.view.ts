import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('serviceCase', 'Service case', [
    'status',
    'dueAt',
    'severity',
    'person',
    'stay',
    'kind',
    'category',
    'description',
    'restricted',
    'restrictedDescription',
    'restrictedResolution',
    'restrictedCompensation',
    'restrictedCost',
    'owner',
    'property',
    'openedAt',
    'escalatedAt',
    'escalationLevel',
    'guestEscalatedAt',
    'resolution',
    'reply',
    'resolvedAt',
    'compensation',
    'cost',
    'satisfactionAfter',
  ]),
);
