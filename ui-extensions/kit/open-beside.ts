import { openSidePanelPage, SidePanelPages } from 'twenty-sdk/front-component';

/** Shows a record in the side panel, beside what is seen: `openBeside('stay', id)`. */
export const openBeside = (object: string, id: string): void => {
  void openSidePanelPage({ page: SidePanelPages.ViewRecord, recordId: id, objectNameSingular: object });
};
