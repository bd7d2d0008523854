import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { ConfirmPreference } from './confirm-preference.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:confirm-preference'),
  name: 'confirm-preference',
  description: 'Notes that guests have said the selected preferences again.',
  component: ConfirmPreference,
  isHeadless: true,
});
