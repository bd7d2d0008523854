import type { FieldItem } from '../workspace/metadata.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { labelField } from './record.ts';

export type Sort = { field: FieldItem; direction: 'ASC' | 'DESC' };

const PARTS: Record<string, string[] | undefined> = {
  FULL_NAME: ['firstName', 'lastName'],
  CURRENCY: ['amountMicros'],
  EMAILS: ['primaryEmail'],
  PHONES: ['primaryPhoneNumber'],
  LINKS: ['primaryLinkUrl'],
  ADDRESS: ['addressCity'],
  ACTOR: ['name'],
};

/** A field in the API's words of order; one that has parts is ordered by those that people read. */
export const ordered = (field: FieldItem, direction: string): Record<string, unknown>[] =>
  PARTS[field.type]?.map((part) => ({ [field.name]: { [part]: direction } })) ?? [{ [field.name]: direction }];

/** Whether records can be put in order by a field. */
export const isSortable = ({ type, relation }: FieldItem): boolean =>
  !['RAW_JSON', 'FILES', 'RICH_TEXT', 'MORPH_RELATION', 'TS_VECTOR', 'ARRAY', 'MULTI_SELECT'].includes(type) &&
  relation?.type !== 'ONE_TO_MANY';

/** The order of a view in the API's words; records without a value come last. */
export const graphqlOrder = (workspace: Workspace, sorts: readonly Sort[]): Record<string, unknown>[] => [
  ...sorts.flatMap(({ field, direction }) => {
    const asked = direction === 'ASC' ? 'AscNullsLast' : 'DescNullsLast';
    if (field.relation === null) return ordered(field, asked);
    const target = workspace.object(field.relation.targetObject);
    const label = target === undefined ? undefined : labelField(target);
    return label === undefined ? [] : ordered(label, asked).map((order) => ({ [field.name]: order }));
  }),
  ...(sorts.length === 0 ? [{ position: 'AscNullsFirst' }] : []),
];

/** A cursor after an order through a relation is unreliable on the host, so such pages are counted by offset. */
export const needsOffset = (sorts: readonly Sort[]): boolean => sorts.some(({ field }) => field.relation !== null);
