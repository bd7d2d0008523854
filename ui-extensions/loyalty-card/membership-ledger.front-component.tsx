import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { MembershipLedger } from './membership-ledger.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:membership-ledger'),
  name: 'membership-ledger',
  description: 'Why a membership is as it is or was on a day: the stays that count, what expires when, and the ledger.',
  component: MembershipLedger,
});
