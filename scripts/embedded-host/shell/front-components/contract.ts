import type { RemoteConnection } from '@remote-dom/core';
import type {
  CloseSidePanelFunction,
  CopyToClipboardFunction,
  EnqueueSnackbarFunction,
  FrontComponentExecutionContext,
  NavigateFunction,
  OpenCommandConfirmationModalFunction,
  OpenSidePanelPageFunction,
  RequestAccessTokenRefreshFunction,
  UnmountFrontComponentFunction,
  UpdateProgressFunction,
  UploadFileFunction,
} from 'twenty-sdk/front-component';

/** What the page offers to a component in the sandbox; the names are those of the SDK. */
export type HostApi = {
  navigate: NavigateFunction;
  openSidePanelPage: OpenSidePanelPageFunction;
  closeSidePanel: CloseSidePanelFunction;
  openCommandConfirmationModal: OpenCommandConfirmationModalFunction;
  enqueueSnackbar: EnqueueSnackbarFunction;
  unmountFrontComponent: UnmountFrontComponentFunction;
  updateProgress: UpdateProgressFunction;
  copyToClipboard: CopyToClipboardFunction;
  uploadFile: UploadFileFunction;
  requestAccessTokenRefresh: RequestAccessTokenRefreshFunction;
};

/** What the sandbox tells the page besides its elements. */
export type HostExports = HostApi & { setStyles: (styles: string[]) => Promise<void> };

export type RenderOptions = {
  componentUrl: string;
  environment: Record<string, string>;
  context: FrontComponentExecutionContext;
};

/** What the page asks of the sandbox. */
export type SandboxExports = {
  render: (connection: RemoteConnection, options: RenderOptions) => Promise<void>;
  updateContext: (context: FrontComponentExecutionContext) => Promise<void>;
};
