import type { Host } from './client.ts';
import { HostError } from './errors.ts';

/** What a host says to an upsert that would pass a moment later: another has made the record between its look and its write. */
const TOO_EARLY = /A duplicate entry was detected/;

/** A host that is asked once more, at once, for an upsert that came too early; see {@link TOO_EARLY}. */
export const pastTooEarly = (host: Host): Host => ({
  async request(document, variables) {
    try {
      return await host.request(document, variables);
    } catch (error) {
      const isTooEarly =
        error instanceof HostError &&
        error.kind === 'INVALID' &&
        TOO_EARLY.test(error.message) &&
        document.toString().includes('upsert: true');
      if (!isTooEarly) throw error;
      return host.request(document, variables);
    }
  },
});
