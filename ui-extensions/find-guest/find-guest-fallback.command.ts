import { defineCommandMenuItem } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';

/** Offered where the host's own search finds nothing: it knows no last digits of a phone and no room. */
export default defineCommandMenuItem({
  universalIdentifier: identifier('command:find-guest-fallback'),
  label: 'Find a guest',
  icon: 'IconUserSearch',
  availabilityType: 'FALLBACK',
  frontComponentUniversalIdentifier: identifier('component:find-guest'),
});
