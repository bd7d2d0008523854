import { capitalise, pascal } from '../metadata/field-types.ts';
import type { ObjectMetadata } from '../metadata/workspace-model.ts';
import type { RequestContext } from './context.ts';
import type { Selection } from './document.ts';
import type { FileItem } from '../storage/files.ts';
import type { HostRecord } from './records.ts';

export type Connection = { edges: { node: HostRecord; cursor: string }[]; pageInfo: Record<string, unknown> } & Record<
  string,
  unknown
>;

type Answering = Pick<RequestContext, 'model' | 'files'>;
const typeName = (object: ObjectMetadata): string => capitalise(object.nameSingular);

/** A record with exactly the selected fields; what the host does not know is null, as Twenty answers it. */
export const answerRecord = (
  context: Answering,
  object: ObjectMetadata,
  record: HostRecord,
  selection: Selection,
): Record<string, unknown> => {
  const answer: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(selection)) {
    if (name === '__typename') {
      answer[name] = typeName(object);
      continue;
    }
    const value = record[name] ?? null;
    const field = object.fields.get(name);
    if (field?.type === 'FILES' && Array.isArray(value)) {
      answer[name] = (value as FileItem[]).map((file) => ({ ...file, url: context.files.downloadUrl(file.fileId) }));
      continue;
    }
    if (value === null || Object.keys(below).length === 0) {
      answer[name] = field?.subFields === undefined ? value : null;
      continue;
    }
    if (field?.relation !== undefined) {
      const target = context.model.objects.get(field.relation.target)!;
      answer[name] =
        field.relation.kind === 'ONE_TO_MANY'
          ? answerConnection(context, target, value as Connection, below)
          : answerRecord(context, target, value as HostRecord, below);
    } else if (field?.subFields !== undefined) {
      const parts = value as Record<string, unknown>;
      answer[name] = Object.fromEntries(
        Object.keys(below).map((part) => [part, part === '__typename' ? pascal(field.type) : (parts[part] ?? null)]),
      );
    } else answer[name] = value;
  }
  return answer;
};

export const answerConnection = (
  context: Answering,
  object: ObjectMetadata,
  connection: Connection,
  selection: Selection,
  kind = 'Connection',
): Record<string, unknown> => {
  const answer: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(selection))
    switch (name) {
      case '__typename':
        answer[name] = `${typeName(object)}${kind}`;
        break;
      case 'edges':
        answer[name] = connection.edges.map(({ node, cursor }) =>
          Object.fromEntries(
            Object.entries(below).flatMap(([part, partBelow]): [string, unknown][] => {
              switch (part) {
                case '__typename':
                  return [[part, `${typeName(object)}Edge`]];
                case 'cursor':
                  return [[part, cursor]];
                case 'node':
                  return [[part, answerRecord(context, object, node, partBelow)]];
                default:
                  return [];
              }
            }),
          ),
        );
        break;
      case 'pageInfo':
        answer[name] = Object.fromEntries(
          Object.keys(below).map((part) => [
            part,
            part === '__typename' ? 'PageInfo' : (connection.pageInfo[part] ?? null),
          ]),
        );
        break;
      default: {
        const value = connection[name] ?? null;
        answer[name] =
          typeof value === 'string' && value !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
      }
    }
  return answer;
};
