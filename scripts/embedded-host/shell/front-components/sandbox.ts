import { ThreadMessagePort, release, retain } from '@quilted/threads';
import { RemoteReceiver } from '@remote-dom/core/receivers';
import type { HostExports, RenderOptions, SandboxExports } from './contract.ts';

export type Sandbox = { receiver: RemoteReceiver; updateContext: SandboxExports['updateContext']; close: () => void };

let workerSource: Promise<string> | undefined;
const readWorker = (): Promise<string> => {
  workerSource ??= fetch('/front-component-worker.js').then((response) => response.text());
  return workerSource;
};

/** The frame's own script: it starts the worker and hands the port on. */
const frameDocument = (source: string): string => `<!doctype html><script>
addEventListener('message', ({ data, ports }) => {
  if (data !== 'start') return;
  const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(source).replaceAll('<', '\\u003c')}], { type: 'text/javascript' })));
  worker.onerror = ({ message }) => parent.postMessage({ failed: message }, '*');
  worker.postMessage('start', ports);
});
parent.postMessage('ready', '*');
</script>`;

/**
 * Opens a component in a worker inside a frame that has no origin: it reaches the page only through the port. Its
 * elements come out of `receiver`.
 */
export const openSandbox = (host: HostExports, options: RenderOptions, onError: (error: Error) => void): Sandbox => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.hidden = true;
  const channel = new MessageChannel();
  const receiver = new RemoteReceiver({ retain, release });
  const thread = new ThreadMessagePort<SandboxExports, HostExports>(channel.port1, { exports: host });
  channel.port1.start();
  let isStarted = false;
  let isClosed = false;
  const onMessage = ({ source, data }: MessageEvent): void => {
    if (source !== frame.contentWindow) return;
    if (data === 'ready' && !isStarted) {
      isStarted = true;
      frame.contentWindow?.postMessage('start', '*', [channel.port2]);
    } else if (typeof data === 'object' && data !== null && 'failed' in data) onError(new Error(String(data.failed)));
  };
  addEventListener('message', onMessage);
  const fail = (error: unknown): void => {
    if (!isClosed) onError(error instanceof Error ? error : new Error(String(error)));
  };
  readWorker().then((source) => {
    if (isClosed) return;
    frame.srcdoc = frameDocument(source);
    document.body.append(frame);
  }, fail);
  thread.imports.render(receiver.connection, options).catch(fail);
  return {
    receiver,
    updateContext: (context) => thread.imports.updateContext(context),
    close: () => {
      isClosed = true;
      removeEventListener('message', onMessage);
      channel.port1.close();
      frame.remove();
    },
  };
};
