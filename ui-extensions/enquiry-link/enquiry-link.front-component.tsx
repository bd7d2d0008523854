import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { EnquiryLink } from './enquiry-link.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:enquiry-link'),
  name: 'enquiry-link',
  description: 'A link to the form by which guests ask the selected property for a stay.',
  component: EnquiryLink,
});
