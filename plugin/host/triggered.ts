import { setTimeout as wait } from 'node:timers/promises';
import { connect, type Host } from './client.ts';
import { pastTooEarly } from './too-early.ts';

/**
 * The host as a logic function reaches it, by the address and token that the host puts into its environment.
 * `asApplication` drops the person who triggered it: for computed fields and ledgers, never to answer a person's read.
 * Hosts before 2.40 give one token only, the application's.
 * @throws Error when the environment is not that of a logic function.
 */
export const triggeredHost = ({
  asApplication,
  endpoint = '/graphql',
  isOnce = false,
}: {
  asApplication: boolean;
  endpoint?: '/graphql' | '/metadata';
  isOnce?: boolean;
}): Host => {
  const { TWENTY_API_URL, TWENTY_APP_ACCESS_TOKEN, TWENTY_APP_APPLICATION_ACCESS_TOKEN } = process.env;
  const token = (asApplication ? TWENTY_APP_APPLICATION_ACCESS_TOKEN : undefined) ?? TWENTY_APP_ACCESS_TOKEN;
  if (!TWENTY_API_URL || !token)
    throw new Error('TWENTY_API_URL and TWENTY_APP_ACCESS_TOKEN are missing from the environment.');
  const host = connect({
    url: TWENTY_API_URL,
    token,
    endpoint,
    isOnce,
    wait: (milliseconds) => wait(milliseconds),
    random: Math.random,
  });
  return isOnce ? host : pastTooEarly(host);
};

/** The mailboxes of the person who asks: nothing is sent twice because it was not answered. */
export const mailHost = (): Host => triggeredHost({ asApplication: false, endpoint: '/metadata', isOnce: true });

/**
 * The two ways in which a command reaches the host: as the person who gave it, so that the roles of the host decide, and as
 * the application, for computed fields and ledgers.
 */
export const actingHosts = (): { asPerson: Host; host: Host } => ({
  asPerson: triggeredHost({ asApplication: false }),
  host: triggeredHost({ asApplication: true }),
});
