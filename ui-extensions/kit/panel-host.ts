import { connect, type Host } from '../../plugin/host/client.ts';

/** What the host gives to the worker that a panel runs in. */
type PanelWorker = typeof globalThis & {
  frontComponentHostCommunicationApi?: { requestAccessTokenRefresh?: () => Promise<string> };
};

const environment = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: the panel is not running inside a host.`);
  return value;
};

/** The host's address. */
export const panelAddress = (): string => environment('TWENTY_API_URL').replace(/\/$/, '');

/** The viewer's token, or a new one. */
export const panelToken = async (renew: boolean): Promise<string> => {
  const refresh = (globalThis as PanelWorker).frontComponentHostCommunicationApi?.requestAccessTokenRefresh;
  return renew && refresh ? refresh() : environment('TWENTY_APP_ACCESS_TOKEN');
};

/** The host as a panel reaches it: with the viewer's token, asked for anew once when the host answers 401. */
export const panelHost = (): Host =>
  connect({
    url: panelAddress(),
    token: panelToken,
    wait: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
    random: Math.random,
  });
