import { HostError } from '../../../plugin/host/errors.ts';
import { repeating } from '../../../plugin/host/retry.ts';
import { checkedPost } from '../../importers/send-slice.ts';
import { patience, type HostAddress } from '../host-options.ts';

/** Asks a route of the app, and again where that is of use. */
export const askApp = (address: HostAddress, path: `/hotel/${string}/${string}`, body: object): Promise<unknown> =>
  repeating(() => checkedPost(address, path, body), patience);

/** Says what a host did not do, and that what was done stays. The command ends with code 3. */
export const hostProblem =
  ({ url = 'the host' }: { url?: string }) =>
  (error: unknown): never => {
    if (!(error instanceof HostError)) throw error;
    const said =
      error.kind === 'REFUSED' ? `${url}: the key may not see or do all of this. ${error.message}` : error.message;
    throw Object.assign(new Error(`${said} Run the same command again to go on.`), { exitCode: 3 });
  };
