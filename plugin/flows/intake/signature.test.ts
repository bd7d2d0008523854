import { describe, expect, it } from 'vitest';
import { checkSignature, secretsIn, signatureOf } from './signature.ts';

const [OLD, NEW] = ['an old secret of thirty-two letters', 'the new secret; no shorter than that'];
const now = new Date('2026-06-15T12:00:00Z');
const seconds = (offset = 0): string => String(now.getTime() / 1_000 + offset);

const checked = (
  signature: string,
  {
    timestamp = seconds(),
    body = '{}',
    secrets = [NEW, OLD],
  }: { timestamp?: string; body?: string; secrets?: string[] } = {},
): string => {
  const result = checkSignature({ timestamp, signature, body }, secrets, now);
  return 'refused' in result ? result.refused : 'RIGHT';
};

describe('a signature', () => {
  it.each<[string, string, Parameters<typeof checked>[1], string]>([
    ['by the new secret', signatureOf(NEW, seconds(), '{}'), {}, 'RIGHT'],
    ['by the old one beside it', signatureOf(OLD, seconds(), '{}'), {}, 'RIGHT'],
    ['among several', `v1=00, ${signatureOf(OLD, seconds(), '{}')}`, {}, 'RIGHT'],
    ['by one that was taken away', signatureOf(OLD, seconds(), '{}'), { secrets: [NEW] }, 'SIGNATURE_WRONG'],
    ['where none is set', signatureOf(NEW, seconds(), '{}'), { secrets: [] }, 'SIGNATURE_WRONG'],
    [
      'by nobody’s secret where none is set',
      signatureOf('nobody signs with this, it stands in where no secret is set', seconds(), '{}'),
      { secrets: [] },
      'SIGNATURE_WRONG',
    ],
    ['of another body', signatureOf(NEW, seconds(), '{}'), { body: '{} ' }, 'SIGNATURE_WRONG'],
    ['of another time', signatureOf(NEW, seconds(-1), '{}'), {}, 'SIGNATURE_WRONG'],
    ['without its version', signatureOf(NEW, seconds(), '{}').slice(3), {}, 'SIGNATURE_WRONG'],
    ['that is missing', '', {}, 'SIGNATURE_WRONG'],
    ['as long ago as may be', signatureOf(NEW, seconds(-300), '{}'), { timestamp: seconds(-300) }, 'RIGHT'],
    ['a second longer ago', signatureOf(NEW, seconds(-301), '{}'), { timestamp: seconds(-301) }, 'TIMESTAMP_STALE'],
    ['as far ahead as may be', signatureOf(NEW, seconds(300), '{}'), { timestamp: seconds(300) }, 'RIGHT'],
    ['a second further ahead', signatureOf(NEW, seconds(301), '{}'), { timestamp: seconds(301) }, 'TIMESTAMP_STALE'],
    ['of no time', signatureOf(NEW, 'soon', '{}'), { timestamp: 'soon' }, 'TIMESTAMP_STALE'],
  ])('%s', (_, signature, given, outcome) => expect(checked(signature, given)).toBe(outcome));

  it('is by secrets that are long enough', () => {
    expect(secretsIn(` ${NEW},short, ${OLD} `)).toEqual([NEW, OLD]);
    expect(secretsIn('')).toEqual([]);
  });
});
