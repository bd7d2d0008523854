import '@remote-dom/core/polyfill';
import { ThreadMessagePort } from '@quilted/threads';
import { BatchingRemoteConnection, RemoteRootElement } from '@remote-dom/core/elements';
import {
  FRONT_COMPONENT_CONTEXT_KEY,
  FRONT_COMPONENT_HOST_COMMUNICATION_API_KEY,
  FRONT_COMPONENT_LISTENERS_KEY,
} from 'twenty-sdk/front-component-renderer';
import type { HostExports, SandboxExports } from './contract.ts';
import { customTag, ELEMENTS } from './elements.ts';
import { defineElements } from './worker-elements.ts';

/**
 * The inside of the sandbox: a worker with a document of its own, whose elements are passed on to the page. The built
 * component finds the names on the global object that the SDK looks for.
 */
const globals = globalThis as Record<string, unknown>;

customElements.define('remote-root', RemoteRootElement);
defineElements();
globals['__HTML_TAG_TO_CUSTOM_ELEMENT_TAG__'] = Object.fromEntries(
  [...ELEMENTS.keys()].map((tag) => [tag, customTag(tag)]),
);
const hostApi: Record<string, unknown> = {};
globals[FRONT_COMPONENT_HOST_COMMUNICATION_API_KEY] = hostApi;
const listeners = new Set<() => void>();
globals[FRONT_COMPONENT_LISTENERS_KEY] = listeners;

const API_NAMES = [
  'navigate',
  'openSidePanelPage',
  'closeSidePanel',
  'openCommandConfirmationModal',
  'enqueueSnackbar',
  'unmountFrontComponent',
  'updateProgress',
  'copyToClipboard',
  'uploadFile',
  'requestAccessTokenRefresh',
] as const;

/** Styles of the component take effect on the page, so the page gets them whenever they change. */
const passStylesOn = (host: HostExports): void => {
  const pass = (): void =>
    void host.setStyles(
      [...document.head.childNodes].flatMap((node) =>
        'localName' in node && node.localName === 'style' ? [node.textContent ?? ''] : [],
      ),
    );
  new MutationObserver(pass).observe(document.head, { childList: true, subtree: true, characterData: true });
};

let host: HostExports | undefined;
const setContext = (context: unknown): void => {
  globals[FRONT_COMPONENT_CONTEXT_KEY] = context;
  for (const listener of listeners) listener();
};

const exports: SandboxExports = {
  render: async (connection, { componentUrl, environment, context }) => {
    globals['process'] = { env: environment };
    setContext(context);
    if (host !== undefined) passStylesOn(host);
    const response = await fetch(componentUrl);
    if (!response.ok) throw new Error(`The host answered ${response.status} for the component.`);
    const root = document.createElement('remote-root');
    if (!(root instanceof RemoteRootElement)) throw new Error('The sandbox has no root.');
    const container = document.createElement(customTag('div'));
    root.connect(new BatchingRemoteConnection(connection));
    root.append(container);
    document.body.append(root);
    const address = URL.createObjectURL(new Blob([await response.text()], { type: 'text/javascript' }));
    const component = (await import(/* @vite-ignore */ address)) as { default: (container: Element) => void };
    component.default(container);
  },
  updateContext: async (context) => setContext(context),
};

addEventListener('message', ({ ports: [port] }: MessageEvent) => {
  if (port === undefined || host !== undefined) return;
  const thread = new ThreadMessagePort<HostExports, SandboxExports>(port, { exports });
  host = thread.imports as unknown as HostExports;
  for (const name of API_NAMES) hostApi[name] = host[name];
  port.start();
});
