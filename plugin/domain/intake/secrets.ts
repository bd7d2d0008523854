import { withoutCardNumbers } from '../imports/card-numbers.ts';

/** Names, in small letters alone, of what a hotel's CRM has no business with: cards and how they are paid with. */
const OF_CARDS =
  /(credit|debit|payment|bank|charge|hotel)cards?|^cards?(number|no|num|code|holder|holdername|data|details|type|id|onfile)?$|cardsonfile|cardnumber|^pan$|cvv|cvc|cvn|securitycode|seriescode|magneticstripe|^track[123]?$|trackdata|threedomain|iban|bankaccount|accountnumbermasked|expir(y|ation)?date$|expiredate$/;
/** Names of identity documents, and of pictures of people and of documents. */
const OF_DOCUMENTS =
  /passport|identitycard|identification|drivers?licen[cs]e|^visa|^documents?$|^doc(id|type|number|issue|holder)|document(number|no|id|type|image|scan|issue|expir|link|file)|^idnumber|alieninfo|nationalid|tax(payer)?id|socialsecurity|fiscalcode|photo|image|scan$|scans$|picture|fingerprint|^signature|attachments?$|qrcode/;

const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, '');
const isSecret = (name: string): boolean => OF_CARDS.test(plainName(name)) || OF_DOCUMENTS.test(plainName(name));

/** A file in a text: an address that holds it, or more letters of base64 in one go than any name or note has. */
const HOLDS_FILE = /^data:[\w.+-]+\/|[A-Za-z0-9+/_-]{1000}/;

/** How deep things may stand in each other. Messages of hotel systems come to about twelve. */
const DEEPEST = 40;

/** A text as a database can hold it: without null characters, and with a mark for half a character. */
const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed();

/** Said of a message whose things stand in each other more deeply than any system writes. */
export class TooDeep extends Error {}

/**
 * A message without what must never be kept: payment cards and their codes, numbers and pictures of identity documents, files.
 * The numbers of cards are masked in free text too, and what no database can hold goes. Nothing of a message is looked at, stored
 * or logged before.
 * @throws TooDeep
 */
export const withoutSecrets = (value: unknown, depth = 0): unknown => {
  if (depth > DEEPEST) throw new TooDeep();
  if (typeof value === 'string') return HOLDS_FILE.test(value) ? undefined : withoutCardNumbers(storable(value));
  // A number of a card that is sent as one.
  if (typeof value === 'number') return withoutCardNumbers(String(value)) === String(value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => withoutSecrets(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      if (isSecret(name)) return [];
      const kept = withoutSecrets(inner, depth + 1);
      return kept === undefined ? [] : [[withoutCardNumbers(storable(name)), kept]];
    }),
  );
};
