import { extname } from 'node:path';
import { validate as isUuid } from 'uuid';
import type { Workspace } from '../workspace.ts';
import type { Exchange } from './exchange.ts';

/** Types that a browser may show in place; any other file, a page or a drawing with scripts in it too, is only saved. */
const SHOWN: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
};

/** `GET /file/files-field/<id>?token=…`: a file of a record, at the signed address that its record gives. */
export const serveFile = async ({ files }: Workspace, exchange: Exchange): Promise<void> => {
  const id = exchange.url.pathname.split('/').at(-1) ?? '';
  if (exchange.method !== 'GET' || !isUuid(id) || !files.mayDownload(id, exchange.url.searchParams.get('token')))
    return exchange.replyJson(403, { statusCode: 403, message: 'Forbidden resource', error: 'Forbidden' });
  const file = await files.find(id);
  const content = await files.read(id);
  if (file === undefined || content === undefined)
    return exchange.replyJson(404, { statusCode: 404, messages: ['File not found'], error: 'Not Found' });
  const shown = SHOWN[extname(file.path)];
  return exchange.reply(200, content, {
    'content-type': shown ?? 'application/octet-stream',
    'content-disposition': shown === undefined ? 'attachment' : 'inline',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=3600',
  });
};

/** `PUT /file-upload/<id>?token=…`: the bytes of a file that `createFileUpload` announced, exactly as many as it said. */
export const receiveFile = async ({ files }: Workspace, exchange: Exchange): Promise<void> => {
  const id = exchange.url.pathname.split('/').at(-1) ?? '';
  if (exchange.method !== 'PUT' || !isUuid(id) || !files.mayUpload(id, exchange.url.searchParams.get('token')))
    return exchange.replyJson(403, { statusCode: 403, message: 'Forbidden resource', error: 'Forbidden' });
  const file = await files.find(id);
  if (file === undefined || file.isComplete)
    return exchange.replyJson(400, { statusCode: 400, messages: [`File ${id} is not awaiting an upload`] });
  const content = await exchange.body(file.size);
  if (content === undefined)
    return exchange.replyJson(413, {
      statusCode: 413,
      messages: [`Upload exceeds declared size of ${file.size} bytes`],
    });
  if (content.length < file.size)
    return exchange.replyJson(400, {
      statusCode: 400,
      messages: [`Uploaded ${content.length} bytes but ${file.size} were declared`],
    });
  await files.write(id, content);
  return exchange.reply(204, '');
};
