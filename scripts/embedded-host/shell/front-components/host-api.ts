import { generatePath } from 'react-router-dom';
import { SidePanelPages } from 'twenty-sdk/front-component';
import { confirm } from '../frame/confirmation.tsx';
import { closeSidePanel, openSidePanel } from '../frame/side-panel-pages.ts';
import { showToast } from '../frame/toasts.tsx';
import type { Say } from '../language/words.ts';
import type { HostApi } from './contract.ts';

type Surroundings = {
  navigate: (address: string, options: { replace: boolean }) => void;
  unmount: () => void;
  setProgress: (progress: number) => void;
  refreshToken: () => Promise<string>;
  say: Say;
};

const addressFor = (
  to: string,
  params: Record<string, string | null> | undefined,
  queryParams: Record<string, unknown> | undefined,
): string => {
  const query = new URLSearchParams(
    Object.entries(queryParams ?? {}).map(([key, value]) => [key, String(value)]),
  ).toString();
  const path = generatePath(to, params ?? {});
  return `${path.startsWith('/') ? path : `/${path}`}${query === '' ? '' : `?${query}`}`;
};

/** What this shell does when a component asks the host for something. */
export const createHostApi = ({ navigate, unmount, setProgress, refreshToken, say }: Surroundings): HostApi => ({
  navigate: async (to, params, queryParams, options) =>
    navigate(addressFor(to, params, queryParams), { replace: options?.replace ?? false }),
  openSidePanelPage: async (page) => {
    if ('to' in page) return navigate(addressFor(page.to, page.params, page.queryParams), { replace: false });
    switch (page.page) {
      case SidePanelPages.ViewRecord:
        return openSidePanel(
          { kind: 'record', objectNameSingular: page.objectNameSingular, recordId: page.recordId, tab: page.tab },
          page.resetNavigationStack ?? false,
        );
      case SidePanelPages.ViewFrontComponent:
        return openSidePanel(
          {
            kind: 'component',
            componentId: page.frontComponentId,
            title: page.pageTitle,
            icon: page.pageIcon,
            recordIds: page.recordId === undefined ? [] : [page.recordId],
            objectNameSingular: page.objectNameSingular,
          },
          page.resetNavigationStack ?? false,
        );
      default:
        return showToast(say('notFound'), 'warning');
    }
  },
  closeSidePanel: async () => closeSidePanel(),
  openCommandConfirmationModal: async ({ title, subtitle, confirmButtonText, confirmButtonAccent }) =>
    (await confirm(title, subtitle, { confirmText: confirmButtonText, accent: confirmButtonAccent ?? 'default' }))
      ? 'confirm'
      : 'cancel',
  enqueueSnackbar: async ({ message, variant, duration, detailedMessage, dedupeKey }) =>
    showToast(message, variant, {
      ...(detailedMessage === undefined ? {} : { detail: detailedMessage }),
      ...(dedupeKey === undefined ? {} : { dedupeKey }),
      ...(duration === undefined ? {} : { milliseconds: duration }),
    }),
  unmountFrontComponent: async () => unmount(),
  updateProgress: async (progress) => setProgress(progress),
  copyToClipboard: (text) => navigator.clipboard.writeText(text),
  uploadFile: async () => ({ status: 'failed', reason: 'upload-failed' }),
  requestAccessTokenRefresh: refreshToken,
});
