/** Digests of the empty text: what a system sends when it hashes a document number that nobody entered. */
const HASHES_OF_NOTHING = new Set([
  'd41d8cd98f00b204e9800998ecf8427e',
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'd14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b',
  'cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e',
  '47deqpj8hbsa+/timw+5jceuqerkm5nmpjwzg3hsufu=',
]); // prettier-ignore

const PLACEHOLDER = /^(0+|x+|9{5,}|-+|none|null|nil|n\/?a|unknown|undefined|test\w*|passport|id|hash|tba|tbc)$/;

/**
 * A document's hash or a membership number in the form in which it is compared: lower case without blanks; null for
 * placeholders and for the hash of an empty document number (MD5, SHA-1, SHA-2).
 */
export const cleanseKey = (text: string): string | null => {
  const key = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.]/g, '')
    .replace(/^(sha\d*|md5):/, '');
  return key.length < 3 || PLACEHOLDER.test(key) || HASHES_OF_NOTHING.has(key) ? null : key;
};
