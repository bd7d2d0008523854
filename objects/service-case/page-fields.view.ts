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
    'owner',
    'property',
    'openedAt',
    'escalatedAt',
    'escalationLevel',
    'resolution',
    'resolvedAt',
    'compensation',
    'cost',
    'satisfactionAfter',
  ]),
);
