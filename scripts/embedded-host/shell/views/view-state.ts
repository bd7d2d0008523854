import { useMemo, useState } from 'react';
import type { Filter } from '../records/view-filter.ts';
import type { Sort } from '../records/view-sort.ts';
import type { ViewItem } from '../workspace/metadata.ts';
import { useWorkspace, type Workspace } from '../workspace/workspace.ts';

export type ViewState = { filters: Filter[]; sorts: Sort[]; isChanged: boolean; setFilters: (filters: Filter[]) => void; setSorts: (sorts: Sort[]) => void; reset: () => void };

const declared = (workspace: Workspace, view: ViewItem): { filters: Filter[]; sorts: Sort[] } => ({
  filters: view.filters.flatMap(({ fieldMetadataUniversalIdentifier, operand, value, subFieldName }) => {
    const found = workspace.fieldById(fieldMetadataUniversalIdentifier);
    return found !== undefined && workspace.canRead(found.object, found.field) ? [{ field: found.field, operand, value, subFieldName }] : [];
  }),
  sorts: view.sorts.flatMap(({ fieldMetadataUniversalIdentifier, direction }) => {
    const found = workspace.fieldById(fieldMetadataUniversalIdentifier);
    return found !== undefined && workspace.canRead(found.object, found.field) ? [{ field: found.field, direction }] : [];
  }),
});

/** Filters and sorts of a view, as it declares them until the person at the screen changes them. */
export const useViewState = (view: ViewItem): ViewState => {
  const workspace = useWorkspace();
  const own = useMemo(() => declared(workspace, view), [workspace, view]);
  const [changed, setChanged] = useState<typeof own | null>(null);
  const { filters, sorts } = changed ?? own;
  return {
    filters, sorts, isChanged: changed !== null,
    setFilters: (next) => setChanged({ filters: next, sorts }),
    setSorts: (next) => setChanged({ filters, sorts: next }),
    reset: () => setChanged(null),
  };
};
