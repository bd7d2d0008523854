import { v4 as randomId } from 'uuid';
import type { Exchange } from '../http/exchange.ts';
import type { Workspace } from '../workspace.ts';

type Pending = { applicationId: string; path: string; content?: Buffer };
const VALID_MS = 600_000;

/** Built files arrive by PUT at an address that was handed out before, and are kept when the upload is completed. */
export type Uploads = {
  open: (
    applicationId: string,
    paths: string[],
    baseUrl: string,
  ) => { fileId: string; filePath: string; uploadUrl: string; contentType: string; expiresAt: string }[];
  receive: (exchange: Exchange) => Promise<void>;
  /** What was put at an address, once. */
  take: (fileId: string) => Buffer | undefined;
  complete: (
    fileIds: string[],
  ) => Promise<{ files: { id: string; path: string }[]; errors: { fileId: string; message: string }[] }>;
};

export const openUploads = (workspace: Workspace): Uploads => {
  const pending = new Map<string, Pending>();
  return {
    open: (applicationId, paths, baseUrl) =>
      paths.map((filePath) => {
        const fileId = randomId();
        pending.set(fileId, { applicationId, path: filePath });
        return {
          fileId,
          filePath,
          uploadUrl: `${baseUrl}/file-upload/${fileId}`,
          contentType: 'application/octet-stream',
          expiresAt: new Date(workspace.clock.now().getTime() + VALID_MS).toISOString(),
        };
      }),
    receive: async (exchange) => {
      const upload = pending.get(exchange.url.pathname.split('/').at(-1) ?? '');
      if (upload === undefined || exchange.method !== 'PUT')
        return exchange.replyJson(404, { message: 'There is no such upload.' });
      upload.content = await exchange.body();
      return exchange.reply(200, '');
    },
    take: (fileId) => {
      const content = pending.get(fileId)?.content;
      pending.delete(fileId);
      return content;
    },
    complete: async (fileIds) => {
      const files: { id: string; path: string }[] = [];
      const errors: { fileId: string; message: string }[] = [];
      for (const fileId of fileIds) {
        const upload = pending.get(fileId);
        pending.delete(fileId);
        if (upload?.content === undefined) {
          errors.push({ fileId, message: 'The file was not uploaded.' });
          continue;
        }
        await workspace.installation.saveFile(upload.applicationId, upload.path, upload.content);
        files.push({ id: fileId, path: upload.path });
      }
      return { files, errors };
    },
  };
};
