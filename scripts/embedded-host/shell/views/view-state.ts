import { useDeferredValue, useMemo, useState } from 'react';
import { allFilters, searchFilter, type Filter, type FilterGroup } from '../records/view-filter.ts';
import type { Sort } from '../records/view-sort.ts';
import type { ViewItem } from '../workspace/metadata.ts';
import { useWorkspace, type Workspace } from '../workspace/workspace.ts';

export type ViewState = {
  filters: Filter[];
  sorts: Sort[];
  text: string;
  isChanged: boolean;
  /** The filters, their groups and the searched text in the API's words. */
  filter: Record<string, unknown>;
  setFilters: (filters: Filter[]) => void;
  setSorts: (sorts: Sort[]) => void;
  setText: (text: string) => void;
  reset: () => void;
};

const declared = (workspace: Workspace, view: ViewItem): { filters: Filter[]; sorts: Sort[] } => ({
  filters: view.filters.flatMap(
    ({ fieldMetadataUniversalIdentifier, operand, value, subFieldName, viewFilterGroupUniversalIdentifier }) => {
      const found = workspace.fieldById(fieldMetadataUniversalIdentifier);
      return found !== undefined && workspace.canRead(found.object, found.field)
        ? [{ field: found.field, operand, value, subFieldName, groupId: viewFilterGroupUniversalIdentifier }]
        : [];
    },
  ),
  sorts: view.sorts.flatMap(({ fieldMetadataUniversalIdentifier, direction }) => {
    const found = workspace.fieldById(fieldMetadataUniversalIdentifier);
    return found !== undefined && workspace.canRead(found.object, found.field)
      ? [{ field: found.field, direction }]
      : [];
  }),
});

const IN_ADDRESS = /^filter\[(\w+)\]\[(\w+)\]$/;

/** Filters that an address names, as `filter[arrivalOn][IS_AFTER]=2026-06-01`: for this once they take the place of the view's. */
const named = (workspace: Workspace, view: ViewItem, search?: URLSearchParams): Filter[] => {
  const object = workspace.objectById(view.objectUniversalIdentifier);
  return [...(search ?? [])].flatMap(([key, value]) => {
    const [, name, operand] = IN_ADDRESS.exec(key) ?? [];
    const field = object?.fields.find((candidate) => candidate.name === name);
    return object !== undefined && field !== undefined && operand !== undefined && workspace.canRead(object, field)
      ? [{ field, operand, value }]
      : [];
  });
};

const groupsOf = (view: ViewItem): FilterGroup[] =>
  view.filterGroups.map(({ universalIdentifier, logicalOperator, parentViewFilterGroupUniversalIdentifier }) => ({
    id: universalIdentifier,
    logicalOperator,
    parentId: parentViewFilterGroupUniversalIdentifier,
  }));

/** Filters and sorts of a view, as it declares them until the address or the person at the screen changes them. */
export const useViewState = (view: ViewItem, search?: URLSearchParams): ViewState => {
  const workspace = useWorkspace();
  const [now] = useState(() => new Date());
  const own = useMemo(() => declared(workspace, view), [workspace, view]);
  const [changed, setChanged] = useState(() => {
    const filters = named(workspace, view, search);
    return filters.length === 0 ? null : { filters, sorts: own.sorts };
  });
  const [text, setText] = useState('');
  const searched = useDeferredValue(text);
  const { filters, sorts } = changed ?? own;
  const object = workspace.objectById(view.objectUniversalIdentifier);
  const readable = object === undefined ? [] : object.fields.filter((field) => workspace.canRead(object, field));
  return {
    filters,
    sorts,
    text,
    isChanged: changed !== null,
    filter: allFilters(
      filters,
      { now, workspaceMemberId: workspace.currentUser?.workspaceMemberId ?? null },
      searchFilter(readable, searched),
      groupsOf(view),
    ),
    setFilters: (next) => setChanged({ filters: next, sorts }),
    setSorts: (next) => setChanged({ filters, sorts: next }),
    setText,
    reset: () => setChanged(null),
  };
};
