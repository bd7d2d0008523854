import { defineLogicFunction } from 'twenty-sdk/define';
import * as z from 'zod';
import { SEVERITIES } from '../../domain/service/case-clock.ts';
import { openCase } from '../../host/service-desk.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { doAction, filled, workflowAction } from './action.ts';

const input = z.object({
  guestId: z.uuid(),
  stayId: filled,
  subject: z.string().trim().min(1).max(300),
  severity: z.enum(SEVERITIES).default('MEDIUM'),
  reference: z.string().trim().min(1).max(200),
});

export default defineLogicFunction({
  universalIdentifier: identifier('action:open-case'),
  name: 'open-case',
  description: 'Opens a service case of a guest; one reference opens one case, however often the step runs.',
  timeoutSeconds: 60,
  workflowActionTriggerSettings: workflowAction(
    'Open a service case',
    'IconLifebuoy',
    {
      guestId: { type: 'string', label: 'Guest (id of the person)' },
      stayId: { type: 'string', label: 'Stay (id), where there is one' },
      subject: { type: 'string', label: 'Subject' },
      severity: { type: 'string', label: 'Severity', enum: [...SEVERITIES] },
      reference: { type: 'string', label: 'Reference: what the case is about, such as the id of the feedback' },
    },
    {
      done: { type: 'boolean', label: 'Done' },
      reason: { type: 'string', label: 'Why not' },
      caseId: { type: 'string', label: 'Service case' },
    },
  ),
  handler: (payload: unknown) =>
    doAction(payload, input, async ({ guestId, stayId = null, subject, severity, reference }) => ({
      caseId: await openCase(triggeredHost({ asApplication: true }), {
        key: `workflow:${reference}`,
        name: subject,
        kind: 'COMPLAINT',
        severity,
        personId: guestId,
        stayId,
        propertyId: null,
        openedAt: new Date().toISOString(),
      }),
    })),
});
