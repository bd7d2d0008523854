import { create } from 'zustand';
import type { ObjectItem } from '../workspace/metadata.ts';
import type { RecordItem } from '../records/record.ts';

export type PageType = 'INDEX_PAGE' | 'RECORD_PAGE' | 'STANDALONE_PAGE';
type Selection = { pageType: PageType; object: ObjectItem | null; records: RecordItem[]; isSelectAll: boolean };

/** What the person looks at and has selected: it decides which commands there are and what they act on. */
export const useSelection = create<Selection>(() => ({
  pageType: 'INDEX_PAGE',
  object: null,
  records: [],
  isSelectAll: false,
}));
