import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookingApp, id } from './booking-app.ts';
import { runHost, type Answer, type RunningHost } from './running-host.ts';

let running: RunningHost;
beforeAll(async () => {
  running = await runHost(
    bookingApp({
      fields: [
        {
          universalIdentifier: id('booking.papers'),
          name: 'papers',
          label: 'Papers',
          type: 'FILES',
          isNullable: true,
          universalSettings: { maxNumberOfValues: 2 },
        },
      ],
    }),
  );
}, 120_000);
afterAll(() => running.host.stop());

const PASSPORT = Buffer.from('%PDF-1.4 registration form');
type SignedFile = { id: string; path: string; size: number; url: string };
const metadata = (query: string, variables: Record<string, unknown>, token = running.host.apiKey): Promise<Answer> =>
  running.askWith(token, query, variables, '/metadata');
const announce = (size: number, filename = 'form.pdf', token = running.host.apiKey): Promise<Answer> =>
  metadata(
    'mutation ($size: Float!, $filename: String!, $field: String!) { createFileUpload(filename: $filename, size: $size, fileFolder: FilesField, fieldMetadataUniversalIdentifier: $field) { fileId uploadUrl contentType } }',
    { size, filename, field: id('booking.papers') },
    token,
  );
const confirm = (fileId: string): Promise<Answer> =>
  metadata('mutation ($fileId: String!) { completeFileUpload(fileId: $fileId) { id path size url } }', { fileId });
const put = (url: string, body: Buffer<ArrayBuffer>): Promise<Response> =>
  fetch(url, { method: 'PUT', body, headers: { 'content-type': 'application/octet-stream' } });
const announced = async (size: number, filename?: string): Promise<{ fileId: string; uploadUrl: string }> =>
  (await announce(size, filename)).data!['createFileUpload'] as never;
const send = async (content: Buffer<ArrayBuffer>, filename?: string): Promise<SignedFile> => {
  const { fileId, uploadUrl } = await announced(content.length, filename);
  expect((await put(uploadUrl, content)).status).toBe(204);
  return (await confirm(fileId)).data!['completeFileUpload'] as SignedFile;
};
const attach = (code: string, fileId: string): Promise<Answer> =>
  running.ask(
    'mutation ($code: String, $papers: RawJSONScalar) { createBooking(data: { code: $code, papers: $papers }) { papers } }',
    { code, papers: [{ fileId, label: 'Registration form' }] },
  );

describe('a file of a record', () => {
  it('is announced, sent, confirmed, attached, and read at the signed address that the record gives', async () => {
    const file = await send(PASSPORT);
    expect(file).toMatchObject({ size: PASSPORT.length, path: `files-field/${id('booking.papers')}/${file.id}.pdf` });
    const { data } = await attach('with-file', file.id);
    const [paper] = (
      data!['createBooking'] as { papers: { fileId: string; label: string; extension: string; url: string }[] }
    ).papers;
    expect(paper).toMatchObject({ fileId: file.id, label: 'Registration form', extension: '.pdf' });
    const answer = await fetch(paper!.url);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PASSPORT);
    expect([answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      'application/pdf',
      'inline',
    ]);
  });

  it('is taken in one request too', async () => {
    const form = new FormData();
    form.set(
      'operations',
      JSON.stringify({
        query:
          'mutation ($file: Upload!, $field: String!) { uploadFilesFieldFileByUniversalIdentifier(file: $file, fieldMetadataUniversalIdentifier: $field) { id size url } }',
        variables: { file: null, field: id('booking.papers') },
      }),
    );
    form.set('map', '{"0":["variables.file"]}');
    form.set('0', new File([PASSPORT], 'form.pdf'));
    const answer = (await (
      await fetch(`${running.host.url}/metadata`, {
        method: 'POST',
        headers: { authorization: `Bearer ${running.host.apiKey}` },
        body: form,
      })
    ).json()) as Answer;
    const file = answer.data!['uploadFilesFieldFileByUniversalIdentifier'] as SignedFile;
    expect(file.size).toBe(PASSPORT.length);
    expect(await (await fetch(file.url)).text()).toBe(PASSPORT.toString());
  });

  it.each([['page.html'], ['drawing.svg'], ['unknown']])(
    'that a browser would run is only saved: %s',
    async (filename) => {
      const answer = await fetch((await send(Buffer.from('<script>alert(1)</script>'), filename)).url);
      expect([answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
        'application/octet-stream',
        'attachment',
      ]);
    },
  );
});

describe('refused', () => {
  const refusal = async (answer: Promise<Answer>): Promise<unknown> => (await answer).errors?.[0]?.message;
  it.each([
    ['nothing', 0, 'Invalid file size 0 (max 104857600 bytes)'],
    ['the largest', 104_857_600, undefined],
    ['one byte more', 104_857_601, 'Invalid file size 104857601 (max 104857600 bytes)'],
  ])('by its size: %s', async (_, size, message) => expect(await refusal(announce(size))).toBe(message));

  it.each([
    ['more', 4, 413],
    ['less', 6, 400],
    ['as many', 5, 204],
  ])('%s bytes than announced', async (_, size, status) => {
    const { uploadUrl } = await announced(size);
    expect((await put(uploadUrl, Buffer.from('12345'))).status).toBe(status);
  });

  it('without the signature, with that of another file, or when its time is over', async () => {
    const [one, other] = [await send(PASSPORT), await send(PASSPORT)];
    const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;
    expect(await statusOf(one.url.replace(/\?.*/, ''))).toBe(403);
    expect(await statusOf(one.url.replace(one.id, other.id))).toBe(403);
    expect((await put((await announced(1)).uploadUrl.replace(/\?.*/, '?token=1.x'), Buffer.from('1'))).status).toBe(
      403,
    );
    await running.host.advanceTo('2026-03-02T09:59:59Z');
    expect(await statusOf(one.url)).toBe(200);
    await running.host.advanceTo('2026-03-02T10:00:01Z');
    expect(await statusOf(one.url)).toBe(403);
  });

  it('on a record: a file that is not there, or not sent yet', async () => {
    const { fileId } = await announced(5);
    expect(await refusal(confirm(fileId))).toBe(`File ${fileId} has not been uploaded to storage yet`);
    expect(await refusal(attach('none', id('no file')))).toBe(`File not found: ${id('no file')}`);
    expect(await refusal(attach('early', fileId))).toBe(`File ${fileId} upload has not been completed`);
  });

  it('from a role without the right to send files', async () =>
    expect(await refusal(announce(5, 'form.pdf', await running.signIn('Desk')))).toBe(
      'Entity performing the request does not have permission',
    ));
});
