import type { LogicFunctionConfig } from 'twenty-sdk/define';
import { followPrograms } from '../../flows/loyalty/programs.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

/** The function that follows one kind of event of loyalty programs. `when` says in a few words what happened. */
export const programFunction = (event: 'created' | 'updated', when: string): LogicFunctionConfig => ({
  universalIdentifier: identifier(`function:program-${event}`),
  name: `program-${event}`,
  description: `${when}: its rules are checked, and the first ones of an active program come into force.`,
  timeoutSeconds: 60,
  databaseEventTriggerSettings: {
    eventName: `loyaltyProgram.${event}`,
    batchMode: true,
    ...(event === 'updated' ? { updatedFields: ['rules', 'status', 'effectiveFrom'] } : {}),
  },
  handler: () => followPrograms(triggeredHost({ asApplication: true })),
});
