import { ApiError } from './api-error.ts';
import type { FieldMetadata } from '../metadata/workspace-model.ts';
import type { RequestContext } from './context.ts';

/** Fields that only their app may write, such as computed totals, are closed to people and keys. */
export const assertWritable = ({ caller }: RequestContext, fields: Iterable<FieldMetadata>): void => {
  for (const { name, writability, applicationId } of fields) {
    const isOwner = (caller.kind === 'application' || caller.kind === 'member') && caller.applicationId === applicationId;
    if (writability === 'SYSTEM' || (writability === 'APPLICATION' && !isOwner))
      throw new ApiError(`Field "${name}" can only be written by ${writability === 'SYSTEM' ? 'the system' : 'its application'}`, {
        subCode: 'PERMISSION_DENIED', userFriendlyMessage: 'User does not have permission.', code: 'FORBIDDEN',
      });
  }
};
