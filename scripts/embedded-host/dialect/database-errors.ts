import type { ObjectMetadata } from '../metadata/workspace-model.ts';
import type { Queryable } from '../storage/database.ts';
import { quoted, tableOf } from '../storage/tables.ts';
import { ApiError } from './api-error.ts';

const field = (error: unknown, name: string): string => {
  const value = typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : '';
};

const MESSAGES: Record<string, string> = {
  '23502': 'A required field is missing. Please provide all required values and try again.',
  '23503':
    'This operation references a record that does not exist or cannot be modified due to existing relationships.',
  '23001': 'This record cannot be deleted because it is still referenced by other records.',
};

/** Says what PostgreSQL refused in the host's words; anything else stays what it is. */
export const explainDatabaseError = async (
  error: unknown,
  database: Queryable,
  object: ObjectMetadata,
): Promise<unknown> => {
  const code = field(error, 'code');
  const message = error instanceof Error ? error.message : '';
  if (code === '23505') return duplicate(error, database, object);
  if (code === '22P02') return new ApiError(message, { code: 'BAD_USER_INPUT' });
  const friendly = MESSAGES[code];
  return friendly === undefined
    ? error
    : new ApiError(message, { userFriendlyMessage: friendly, code: 'BAD_USER_INPUT' });
};

const duplicate = async (error: unknown, database: Queryable, object: ObjectMetadata): Promise<ApiError> => {
  const [, column, value] = /^Key \("?([^",)]+)"?\)=\((.*)\) already exists/s.exec(field(error, 'detail')) ?? [];
  const label = [...object.fields.values()].find(({ columns }) => columns.some(({ name }) => name === column))?.label;
  const rows =
    column === undefined
      ? []
      : await database.query(`SELECT "id" FROM ${tableOf(object)} WHERE ${quoted(column)}::text = $1 LIMIT 1`, [value]);
  const found = rows[0]?.['id'];
  return new ApiError('A duplicate entry was detected', {
    userFriendlyMessage:
      found === undefined || label === undefined
        ? 'This record already exists. Please check your data and try again.'
        : `This ${label} value is already in use. Please check your data and try again.`,
    ...(found === undefined ? {} : { conflictingRecordId: found, conflictingObjectNameSingular: object.nameSingular }),
    code: 'BAD_USER_INPUT',
  });
};
