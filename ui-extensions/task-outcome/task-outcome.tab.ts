import { ownTabOnStandardPage } from '../../objects/pages.ts';
import { definePageLayoutTab } from '../../objects/sdk.ts';

export default definePageLayoutTab(
  ownTabOnStandardPage(
    'task',
    { title: 'What came of it', icon: 'IconMessageReply', component: 'task-outcome' },
    {
      // Beside the text of the task, which says what to know before the call.
      position: 16,
    },
  ),
);
