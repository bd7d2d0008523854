import { extname } from 'node:path';
import { v4 as randomId } from 'uuid';
import * as z from 'zod';
import type { Signatures } from '../access/signatures.ts';
import type { Database, Row } from './database.ts';

/** A file of a FILES field. `field` is the universal identifier of the field it was sent for. */
export type StoredFile = {
  id: string;
  field: string;
  path: string;
  size: number;
  isComplete: boolean;
  createdAt: string;
};
export type FileItem = { fileId: string; label: string; extension?: string };

export type FileStore = {
  /** Reserves a place for a file that is sent afterwards. */
  open: (field: string, filename: string, size: number, createdAt: Date) => Promise<StoredFile>;
  find: (id: string) => Promise<StoredFile | undefined>;
  write: (id: string, content: Buffer) => Promise<void>;
  read: (id: string) => Promise<Buffer | undefined>;
  /** Confirms a file whose bytes are there; does nothing for another. */
  complete: (id: string) => Promise<void>;
  /** What a record keeps of the files it is given. @throws the answer of `refuse` for a file that was not sent for this field. */
  attach: (field: string, items: FileItem[], refuse: (message: string) => Error) => Promise<FileItem[]>;
  downloadUrl: (id: string) => string;
  uploadUrl: (id: string) => string;
  mayDownload: (id: string, signature: string | null) => boolean;
  mayUpload: (id: string, signature: string | null) => boolean;
};

const DOWNLOAD_SECONDS = 24 * 3600;
export const UPLOAD_SECONDS = 900;
const COLUMNS = `"id", "field", "path", "size", "isComplete", "createdAt"`;
const fileShape = z.object({
  id: z.string(),
  field: z.string(),
  path: z.string(),
  size: z.number(),
  isComplete: z.boolean(),
  createdAt: z.string(),
});
const toFile = (row: Row | undefined): StoredFile | undefined => (row === undefined ? undefined : fileShape.parse(row));

/** Files are kept in the database, beside the records. */
export const openFiles = async (
  database: Database,
  signatures: Signatures,
  baseUrl: () => string,
): Promise<FileStore> => {
  await database.exec(`CREATE TABLE IF NOT EXISTS host.record_file (
    "id" uuid PRIMARY KEY, "field" text NOT NULL, "path" text NOT NULL, "size" integer NOT NULL, "isComplete" boolean NOT NULL DEFAULT false, "createdAt" timestamptz NOT NULL, "content" bytea)`);
  const find: FileStore['find'] = async (id) =>
    toFile((await database.query(`SELECT ${COLUMNS} FROM host.record_file WHERE "id" = $1`, [id]))[0]);
  return {
    find,
    open: async (field, filename, size, createdAt) => {
      const id = randomId();
      const file: StoredFile = {
        id,
        field,
        path: `files-field/${field}/${id}${extname(filename).toLowerCase()}`,
        size,
        isComplete: false,
        createdAt: createdAt.toISOString(),
      };
      await database.query(`INSERT INTO host.record_file (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6::timestamptz)`, [
        id,
        field,
        file.path,
        size,
        false,
        file.createdAt,
      ]);
      return file;
    },
    write: async (id, content) => {
      await database.query(`UPDATE host.record_file SET "content" = $2 WHERE "id" = $1 AND NOT "isComplete"`, [
        id,
        content,
      ]);
    },
    read: async (id) => {
      const content = (
        await database.query(`SELECT "content" FROM host.record_file WHERE "id" = $1 AND "isComplete"`, [id])
      )[0]?.['content'];
      return content instanceof Uint8Array ? Buffer.from(content) : undefined;
    },
    complete: async (id) => {
      await database.query(
        `UPDATE host.record_file SET "isComplete" = true WHERE "id" = $1 AND "content" IS NOT NULL`,
        [id],
      );
    },
    attach: async (field, items, refuse) => {
      const attached: FileItem[] = [];
      for (const { fileId, label } of items) {
        const file = await find(fileId);
        if (file === undefined || file.field !== field) throw refuse(`File not found: ${fileId}`);
        if (!file.isComplete) throw refuse(`File ${fileId} upload has not been completed`);
        attached.push({ fileId, label, extension: extname(file.path) });
      }
      return attached;
    },
    downloadUrl: (id) =>
      `${baseUrl()}/file/files-field/${id}?token=${signatures.sign(`download:${id}`, DOWNLOAD_SECONDS)}`,
    uploadUrl: (id) => `${baseUrl()}/file-upload/${id}?token=${signatures.sign(`upload:${id}`, UPLOAD_SECONDS)}`,
    mayDownload: (id, signature) => signatures.isValid(`download:${id}`, signature),
    mayUpload: (id, signature) => signatures.isValid(`upload:${id}`, signature),
  };
};
