import { capitalise } from '../metadata/field-types.ts';
import type { ObjectMetadata, WorkspaceModel } from '../metadata/workspace-model.ts';
import type { RootMethod } from './arguments.ts';

export type RootResolver = { method: RootMethod; object: ObjectMetadata; kind: 'query' | 'mutation' };
const tables = new WeakMap<WorkspaceModel, Map<string, RootResolver>>();

/** Every root field of the schema by name: `stays`, `stay`, `createStays`, … */
export const rootFieldsOf = (model: WorkspaceModel): Map<string, RootResolver> => {
  const ready = tables.get(model);
  if (ready !== undefined) return ready;
  const table = new Map<string, RootResolver>();
  for (const object of model.objects.values()) {
    const singular = capitalise(object.nameSingular);
    const plural = capitalise(object.namePlural);
    const add = (kind: RootResolver['kind'], name: string, method: RootMethod): void => {
      table.set(name, { method, object, kind });
    };
    add('query', object.namePlural, 'findMany');
    add('query', object.nameSingular, 'findOne');
    if (object.duplicateCriteria.length > 0) add('query', `${object.nameSingular}Duplicates`, 'findDuplicates');
    add('query', `${object.namePlural}GroupBy`, 'groupBy');
    add('mutation', `create${plural}`, 'createMany');
    add('mutation', `create${singular}`, 'createOne');
    for (const [verb, method] of [
      ['update', 'update'],
      ['delete', 'delete'],
      ['destroy', 'destroy'],
      ['restore', 'restore'],
    ] as const) {
      add('mutation', `${verb}${singular}`, `${method}One`);
      add('mutation', `${verb}${plural}`, `${method}Many`);
    }
    if (object.duplicateCriteria.length > 0) add('mutation', `merge${plural}`, 'mergeMany');
  }
  tables.set(model, table);
  return table;
};
