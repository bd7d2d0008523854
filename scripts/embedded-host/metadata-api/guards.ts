import { GraphQLError } from 'graphql';
import type { Caller } from '../access/caller.ts';
import type { Access, Setting } from '../access/permissions.ts';

export type MetadataContext = { identity: { caller: Caller; access: Access } | undefined };

export const userInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', userFriendlyMessage: message } });
const forbidden = (): GraphQLError =>
  new GraphQLError('Forbidden resource', {
    extensions: { code: 'FORBIDDEN', userFriendlyMessage: 'An error occurred.' },
  });

export const signedIn = ({ identity }: MetadataContext): Caller => {
  if (identity === undefined) throw forbidden();
  return identity.caller;
};

/** The caller, if a part of the settings is open to them. */
export const settling = (context: MetadataContext, setting: Setting): Caller => {
  const caller = signedIn(context);
  if (context.identity?.access.allowsSetting(setting) !== true)
    throw new GraphQLError('Entity performing the request does not have permission', {
      extensions: {
        code: 'FORBIDDEN',
        subCode: 'PERMISSION_DENIED',
        userFriendlyMessage:
          'You do not have permission to access this feature. Please contact your workspace administrator for access.',
      },
    });
  return caller;
};

/** The same for a person at the screen: neither an app nor a key makes keys or hands out roles. */
export const settlingInPerson = (context: MetadataContext, setting: Setting): Extract<Caller, { kind: 'member' }> => {
  const caller = settling(context, setting);
  if (caller.kind !== 'member' || caller.applicationId !== undefined) throw forbidden();
  return caller;
};
