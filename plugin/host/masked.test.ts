import { describe, expect, it } from 'vitest';
import { masked } from './masked.ts';

describe('what a host says, without what it was sent', () => {
  it.each<[string, string, unknown, string]>([
    ['a value', '"ada@x.pt" is taken', { data: [{ emails: { primaryEmail: 'ada@x.pt' } }] }, '"•••" is taken'],
    ['in another case', 'Key (email)=(ada@x.pt)', { email: 'Ada@X.pt' }, 'Key (email)=(•••)'],
    ['the longer of two', 'Ana Maria', { first: 'Ana', full: 'Ana Maria' }, '•••'],
    ['with the signs of patterns', 'got a+b(c)', { text: 'a+b(c)' }, 'got •••'],
    ['as JSON writes it', 'value {"name":"O\\"Neil"}', { name: 'O"Neil' }, 'value {"name":"•••"}'],
    ['without the spaces around it', 'got "Ada"', { name: ' Ada ' }, 'got "•••"'],
    ['a Chinese name within a sentence', '客人王芳无效', { name: '王芳' }, '客人•••无效'],
    ['a short word alone', 'language de: no index', { language: 'de', code: 'in' }, 'language •••: no index'],
    ['nothing', 'Field "pets" is not defined', { name: '', ids: [], count: 3 }, 'Field "pets" is not defined'],
  ])('%s', (_, text, sent, expected) => expect(masked(text, sent)).toBe(expected));
});
