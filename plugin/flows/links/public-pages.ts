import { publicAddress, type PublicPages } from './consent-links.ts';
import { signedLinks } from './signed-links.ts';

/**
 * What signs links and where they lead, as the administrator has set it; null while there is no secret, or no address that
 * a link may have.
 */
export const publicPages = (): PublicPages | null => {
  const { HOTEL_LINK_SECRET, HOTEL_PUBLIC_URL, TWENTY_FUNCTIONS_URL, TWENTY_API_URL } = process.env;
  const links = signedLinks(HOTEL_LINK_SECRET ?? '');
  const address = publicAddress(HOTEL_PUBLIC_URL || TWENTY_FUNCTIONS_URL || `${TWENTY_API_URL ?? ''}/s`);
  return links === null || address === null ? null : { links, address };
};
