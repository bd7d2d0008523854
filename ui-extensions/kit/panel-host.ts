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

/** The host as a panel reaches it: with the viewer's token, asked for anew once when the host answers 401. */
export const panelHost = (): Host =>
  connect({
    url: environment('TWENTY_API_URL'),
    token: async (renew) => {
      const refresh = (globalThis as PanelWorker).frontComponentHostCommunicationApi?.requestAccessTokenRefresh;
      return renew && refresh ? refresh() : environment('TWENTY_APP_ACCESS_TOKEN');
    },
    wait: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
    random: Math.random,
  });
