import { ApiError } from './api-error.ts';
import type { Writability } from '../metadata/manifest.ts';
import type { FieldMetadata, ObjectMetadata } from '../metadata/workspace-model.ts';
import type { RequestContext } from './context.ts';

const assertOpenTo = (
  { caller }: RequestContext,
  what: string,
  { writability, applicationId }: { writability: Writability; applicationId: string },
): void => {
  const isOwner = (caller.kind === 'application' || caller.kind === 'member') && caller.applicationId === applicationId;
  if (writability === 'OPEN' || (writability === 'APPLICATION' && isOwner)) return;
  throw new ApiError(`${what} can only be written by ${writability === 'SYSTEM' ? 'the system' : 'its application'}`, {
    subCode: 'PERMISSION_DENIED',
    userFriendlyMessage: 'User does not have permission.',
    code: 'FORBIDDEN',
  });
};

/** Objects and fields that only their app may write, such as ledgers and computed totals, are closed to people and keys. */
export const assertWritable = (
  context: RequestContext,
  object: ObjectMetadata,
  fields: Iterable<FieldMetadata>,
): void => {
  assertOpenTo(context, `Object "${object.nameSingular}"`, object);
  for (const field of fields) assertOpenTo(context, `Field "${field.name}"`, field);
};
