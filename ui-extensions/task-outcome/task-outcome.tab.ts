import {
  definePageLayoutTab,
  PageLayoutTabLayoutMode,
  STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS,
} from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';

export default definePageLayoutTab({
  universalIdentifier: identifier('tab:task-outcome'),
  pageLayoutUniversalIdentifier: STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.taskRecordPage.universalIdentifier,
  title: 'What came of it',
  icon: 'IconMessageReply',
  // Beside the text of the task, which says what to know before the call.
  position: 16,
  layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
  widgets: [
    {
      universalIdentifier: identifier('widget:task-outcome'),
      title: 'What came of it',
      type: 'FRONT_COMPONENT',
      heightBehavior: 'TAB_VIEWPORT',
      configuration: {
        configurationType: 'FRONT_COMPONENT',
        frontComponentUniversalIdentifier: identifier('component:task-outcome'),
      },
    },
  ],
});
