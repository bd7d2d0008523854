import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PACKED_TYPE, unpacked } from '../../host/packed-answer.ts';
import { answering } from './answer.ts';

/** What a route answers, as the host takes it from a function: `inProcess` where that is a process of its own. */
const answered = async (data: object, accept: string, inProcess = true) => {
  vi.stubGlobal(
    'process',
    Object.assign(Object.create(process) as object, { send: inProcess ? () => true : undefined }),
  );
  const response = await answering({ headers: { accept, 'accept-language': 'en' } }, async () => ({ data }));
  return JSON.parse(JSON.stringify(response)) as { body: object; status: number };
};
afterEach(() => vi.unstubAllGlobals());

const PACKS = `application/json, ${PACKED_TYPE}`;
/** So many characters of JSON that gzip makes small; `scrambled` ones it hardly does. */
const of = (characters: number, scrambled = false): { text: string } => ({
  text: Array.from({ length: Math.ceil(characters / 64) }, (_, line) =>
    scrambled
      ? createHash('sha256').update(String(line)).digest('hex')
      : 'Prata, Inês · R1234 · 2026-06-15 · Casa do Rio · in house · 1/2 '.slice(0, 64),
  )
    .join('')
    .slice(0, characters),
});

describe('an answer', () => {
  it.each([
    ['is sent as it is while it is small', of(30_000), PACKS, false],
    ['is packed for who unpacks it', of(60_000), PACKS, true],
    ['is sent as it is to who does not', of(60_000), 'application/json', false],
    ['of a million characters arrives packed', of(1_000_000), PACKS, true],
  ])('%s', async (_, data, accept, isPacked) => {
    const { status, body } = await answered(data, accept);
    expect(status).toBe(200);
    expect('packed' in body).toBe(isPacked);
    expect(JSON.stringify(body).length).toBeLessThan(180_000);
    expect(await unpacked(body)).toEqual(data);
  });

  it.each([
    ['to who does not unpack it', of(200_000), 'application/json'],
    ['that does not pack', of(400_000, true), PACKS],
  ])('too large for a function in a process of its own is refused in a sentence, %s', async (_, data, accept) => {
    const { status, body } = await answered(data, accept);
    expect(status).toBe(413);
    expect(body).toEqual({
      code: 'ANSWER_TOO_LARGE',
      error: 'What you asked for is too large for one answer of this server. Ask for less at once.',
    });
  });

  it('is sent whole where functions are called otherwise', async () => {
    expect(await answered(of(200_000), 'application/json', false)).toMatchObject({ status: 200, body: of(200_000) });
  });
});
