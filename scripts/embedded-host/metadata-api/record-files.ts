import { UPLOAD_SECONDS, type StoredFile } from '../storage/files.ts';
import type { Workspace } from '../workspace.ts';
import { userInput } from './guards.ts';

/** Twenty takes 10 MB in one request and 1 GB by an upload of its own; here a file lies in the database. */
const LARGEST_REQUEST_BYTES = 10 * 1024 ** 2;
const LARGEST_UPLOAD_BYTES = 100 * 1024 ** 2;

type Wanted = { fieldMetadataId?: string | null; fieldMetadataUniversalIdentifier?: string | null };
type UploadInput = Wanted & { filename: string; size: number; fileFolder: string };
type SignedFile = { id: string; path: string; size: number; createdAt: string; url: string };

const assertSize = (size: number, largest: number): void => {
  if (!Number.isInteger(size) || size <= 0 || size > largest)
    throw userInput(`Invalid file size ${size} (max ${largest} bytes)`);
};

/** Files for FILES fields: sent in one request, or announced, put at an address and confirmed. */
export const openRecordFiles = ({ files, model, clock }: Workspace) => {
  const fieldOf = ({ fieldMetadataId, fieldMetadataUniversalIdentifier }: Wanted): string => {
    for (const object of model().objects.values())
      for (const field of object.fields.values())
        if (
          field.type === 'FILES' &&
          (field.id === fieldMetadataId || field.universalIdentifier === fieldMetadataUniversalIdentifier)
        )
          return field.universalIdentifier;
    throw userInput('There is no such field for files.');
  };
  const signed = ({ id, path, size, createdAt }: StoredFile): SignedFile => ({
    id,
    path,
    size,
    createdAt,
    url: files.downloadUrl(id),
  });
  return {
    announce: async ({ filename, size, fileFolder, ...wanted }: UploadInput) => {
      if (fileFolder !== 'FilesField') throw userInput(`Direct upload is not supported for file folder ${fileFolder}`);
      assertSize(size, LARGEST_UPLOAD_BYTES);
      const { id } = await files.open(fieldOf(wanted), filename, size, clock.now());
      return {
        fileId: id,
        uploadUrl: files.uploadUrl(id),
        contentType: 'application/octet-stream',
        expiresAt: new Date(clock.now().getTime() + UPLOAD_SECONDS * 1_000),
      };
    },
    confirm: async (id: string): Promise<SignedFile> => {
      await files.complete(id);
      const file = await files.find(id);
      if (file === undefined) throw userInput(`File not found: ${id}`);
      if (!file.isComplete) throw userInput(`File ${id} has not been uploaded to storage yet`);
      return signed(file);
    },
    take: async (wanted: Wanted, file: File): Promise<SignedFile> => {
      assertSize(file.size, LARGEST_REQUEST_BYTES);
      const stored = await files.open(fieldOf(wanted), file.name, file.size, clock.now());
      await files.write(stored.id, Buffer.from(await file.arrayBuffer()));
      await files.complete(stored.id);
      return signed(stored);
    },
  };
};
