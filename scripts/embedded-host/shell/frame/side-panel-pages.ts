import { create } from 'zustand';

export type SidePanelPage =
  | { kind: 'record'; objectNameSingular: string; recordId: string; tab?: string | undefined }
  | {
      kind: 'component';
      componentId: string;
      title: string;
      icon?: string | undefined;
      recordIds: string[];
      objectNameSingular: string | undefined;
    };

export const useSidePanel = create<{ pages: SidePanelPage[] }>(() => ({ pages: [] }));

/** Opens a page in the side panel, on top of those that are there unless `isFirst`. */
export const openSidePanel = (page: SidePanelPage, isFirst = false): void =>
  useSidePanel.setState(({ pages }) => ({ pages: isFirst ? [page] : [...pages, page] }));
export const closeSidePanel = (): void => useSidePanel.setState({ pages: [] });
export const isSidePanelOpen = (): boolean => useSidePanel.getState().pages.length > 0;
