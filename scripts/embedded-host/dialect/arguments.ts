import { badInput } from './api-error.ts';

type Kind = 'number' | 'string' | 'boolean' | 'object' | 'array' | 'list';
type Rules = { optional?: Record<string, Kind>; required?: Record<string, { kind: Kind; message: string }> };

const missing = (name: string, kind: Kind, type: string): { kind: Kind; message: string } => ({
  kind,
  message: `Missing required argument: "${name}" (${type})`,
});
const id = { id: missing('id', 'string', 'UUID') };
const filter = { filter: missing('filter', 'object', 'object') };
const data = { data: missing('data', 'object', 'object') };

/** The arguments of each root field, and the host's words when they are wrong. */
const RULES = {
  findMany: {
    optional: {
      filter: 'object',
      orderBy: 'list',
      first: 'number',
      last: 'number',
      before: 'string',
      after: 'string',
      offset: 'number',
    },
  },
  findOne: { optional: { filter: 'object' } },
  findDuplicates: { optional: { ids: 'array', data: 'array' } },
  groupBy: {
    optional: {
      filter: 'object',
      orderBy: 'list',
      orderByForRecords: 'list',
      viewId: 'string',
      includeRecords: 'boolean',
      limit: 'number',
      offsetForRecords: 'number',
    },
    required: { groupBy: { kind: 'list', message: 'Missing required argument: "groupBy" must be an array.' } },
  },
  createOne: { optional: { upsert: 'boolean' }, required: data },
  createMany: { optional: { upsert: 'boolean' }, required: { data: missing('data', 'array', 'array') } },
  updateOne: { required: { ...id, ...data } },
  updateMany: { required: { ...filter, ...data } },
  deleteOne: { required: id },
  destroyOne: { required: id },
  restoreOne: { required: id },
  deleteMany: { required: filter },
  destroyMany: { required: filter },
  restoreMany: { required: filter },
  mergeMany: {
    optional: { dryRun: 'boolean' },
    required: {
      ids: missing('ids', 'array', 'array'),
      conflictPriorityIndex: missing('conflictPriorityIndex', 'number', 'number'),
    },
  },
} satisfies Record<string, Rules>;
export type RootMethod = keyof typeof RULES;

const isOf = (kind: Kind, value: unknown): boolean => {
  switch (kind) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'list':
      return typeof value === 'object' && value !== null;
    default:
      return typeof value === kind;
  }
};
const described = (kind: Kind): string =>
  kind === 'object' || kind === 'array' || kind === 'list' ? `an ${kind === 'list' ? 'array' : kind}` : `a ${kind}`;

/** @throws ApiError when an argument is unknown, missing or of the wrong kind. */
export const checkArguments = (method: RootMethod, args: Record<string, unknown>): void => {
  const { optional = {}, required = {} }: Rules = RULES[method];
  for (const name of Object.keys(args))
    if (!(name in optional) && !(name in required)) throw badInput(`Argument not allowed: ${name}`);
  for (const [name, { kind, message }] of Object.entries(required)) {
    const isId = name === 'id' && typeof args[name] === 'string' && !UUID.test(args[name]);
    if (!isOf(kind, args[name]) || isId) throw badInput(message);
  }
  for (const [name, kind] of Object.entries(optional))
    if (args[name] !== undefined && args[name] !== null && !isOf(kind, args[name]))
      throw badInput(`Invalid argument: "${name}" must be ${described(kind)}`);
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
