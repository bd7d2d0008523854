import type { IntakeRefusal } from '../../domain/intake/commands.ts';
import { readOwnFormat } from '../../domain/intake/json.ts';
import type { Properties, Translated } from '../../domain/intake/message.ts';
import { at } from '../../domain/intake/reading.ts';
import { excerptOf } from '../../domain/intake/excerpt.ts';
import { TooDeep, withoutSecrets } from '../../domain/intake/secrets.ts';
import { ADAPTERS, INTAKE_SOURCES, isIntakeSource, type IntakeSource } from '../../domain/intake/sources.ts';
import { takenOf, type IntakeProblem } from '../../domain/intake/taken.ts';
import { readXml } from '../../domain/intake/xml.ts';
import type { Host } from '../../host/client.ts';
import { HostError } from '../../host/errors.ts';
import { noteRefused, storeMessage } from '../../host/intake.ts';
import { settingsOfProperties } from '../../host/set-up.ts';
import type { Language } from '../../words/language.ts';
import { INTAKE_WORDS, sayIntakeProblems } from '../../words/intake.ts';
import { inWords } from '../../words/words.ts';
import { languageOfHotel, languagesOf } from '../properties/languages.ts';
import { checkSignature } from './signature.ts';

/** A message as it comes: `body` as it was sent, undefined where the host does not hand it on. */
export type SentMessage = { source: string; timestamp: string; signature: string; body: string | undefined };

/** What a message was taken for. `leftOut` is what could not be read of it. */
export type Received = { guests: number; stays: number; leftOut: IntakeProblem[] };

const MOST_BYTES = 1_048_576;
/** Records of which a refusal names what is wrong. */
const MOST_TOLD = 20;

/** The content of a message without what must never be kept; undefined where it cannot be read. */
const contentOf = (source: IntakeSource, body: string): unknown => {
  try {
    const parsed: unknown = source === 'opentravel' ? readXml(body) : JSON.parse(body);
    return parsed === undefined ? undefined : withoutSecrets(parsed);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TooDeep) return undefined;
    throw error;
  }
};

const propertiesOf = async (host: Host): Promise<{ properties: Properties; language: Language }> => {
  const settings = await settingsOfProperties(host);
  const [only, ...others] = settings;
  return {
    language: languagesOf(settings)(),
    properties: (named) => {
      const code = named ?? (others.length === 0 ? only?.[0] : undefined);
      const property = code === undefined ? undefined : settings.get(code);
      return { code, timeZone: property?.timeZone || undefined, currencyCode: property?.currencyCode || undefined };
    },
  };
};

/** What a message says, checked; or why it says nothing that is understood. */
export type ReadMessage = ReturnType<typeof takenOf> & { name: string; language: Language };

const SOURCE_NAME = /^[A-Z][A-Z0-9_-]{1,30}$/;

/** Reads the content of a message, from which secrets are gone. One request. */
export const readMessage = async (
  host: Host,
  source: IntakeSource,
  content: unknown,
  now: Date,
): Promise<ReadMessage | { notRead: IntakeRefusal }> => {
  const { properties, language } = await propertiesOf(host);
  let name = source.toUpperCase();
  let message: Translated | null;
  if (source === 'json') {
    const read = readOwnFormat(content);
    if ('fields' in read) return { notRead: { code: 'MESSAGE_NOT_BY_FORMAT', fields: read.fields } };
    message = read;
    name = read.source;
  } else message = ADAPTERS[source](content, properties);
  if (message === null) return { notRead: { code: 'MESSAGE_OF_NO_KIND', source: name } };
  return { ...takenOf(message, { source: name, properties, now }), name, language };
};

const titleOf = (name: string, now: Date): string => `${name} ${now.toISOString().slice(0, 19).replace('T', ' ')}`;

/** Stores what was taken of a message. @returns what it was taken for; null where it is there already under its key. */
export const keepMessage = async (
  host: Host,
  { taken, leftOut, name, language }: ReadMessage,
  { key, signedBy = '', now }: { key: string; signedBy?: string; now: Date },
): Promise<Received | null> => {
  const counts = { guests: taken.guests.length, stays: taken.stays.length + taken.cancellations.length };
  const id = await storeMessage(host, {
    key,
    name: titleOf(name, now),
    source: name,
    signedBy,
    receivedAt: now.toISOString(),
    guestCount: counts.guests,
    stayCount: counts.stays,
    content: taken,
    problems: leftOut,
    problem: sayIntakeProblems(leftOut, language),
  });
  return id === null ? null : { ...counts, leftOut };
};

/** A message whose sender has the secret; `digest` tells it from every other. */
type Signed = { source: IntakeSource; digest: string; signedBy: string; now: Date };

/**
 * Notes why a message was refused, and what it said with personal data masked. Strangers leave no record, or they could make any
 * number of them. The sender is told all the same where the host cannot note it.
 */
export const refuse = async (
  host: Host,
  { source, digest, signedBy, now }: Signed,
  refusal: IntakeRefusal,
  content?: unknown,
): Promise<{ refused: IntakeRefusal }> => {
  const called: unknown = source === 'json' ? at(content, 'source') : undefined;
  const name = typeof called === 'string' && SOURCE_NAME.test(called) ? called : source.toUpperCase();
  try {
    await noteRefused(host, {
      key: `refused:${source}:${digest}`,
      name: titleOf(name, now),
      source: name,
      signedBy,
      receivedAt: now.toISOString(),
      refusal,
      problem: inWords(INTAKE_WORDS, refusal, await languageOfHotel(host)),
      excerpt: content === undefined ? '' : excerptOf(content),
    });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
  return { refused: refusal };
};

/**
 * Takes a message of another system: who signed it is checked first, what must never be kept is dropped next, and what is left
 * is stored before the sender is told that it was taken. One record that cannot come in holds the whole message up, so that none
 * is half taken. Two requests, whatever is in it; three where it is refused.
 * @param secrets those that are valid for a source
 */
export const receive = async (
  host: Host,
  { source, timestamp, signature, body }: SentMessage,
  secrets: (source: IntakeSource) => readonly string[],
  now: Date,
): Promise<Received | { refused: IntakeRefusal }> => {
  if (!isIntakeSource(source)) return { refused: { code: 'SOURCE_UNKNOWN', known: INTAKE_SOURCES } };
  if (body === undefined) return { refused: { code: 'MESSAGE_AS_SENT_MISSING' } };
  if (Buffer.byteLength(body) > MOST_BYTES) return { refused: { code: 'MESSAGE_TOO_LARGE' } };
  const checked = checkSignature({ timestamp, signature, body }, secrets(source), now);
  if ('refused' in checked) {
    const refusal = { code: checked.refused };
    // One record for all that come too late: whoever has a copy may send it as often as he likes.
    return 'signedBy' in checked
      ? refuse(host, { source, digest: checked.refused, signedBy: checked.signedBy, now }, refusal)
      : { refused: refusal };
  }
  const signed: Signed = { source, ...checked, now };
  const content = contentOf(source, body);
  if (content === undefined)
    return refuse(host, signed, { code: 'MESSAGE_NOT_READABLE', format: source === 'opentravel' ? 'XML' : 'JSON' });
  const read = await readMessage(host, source, content, now);
  if ('notRead' in read) return refuse(host, signed, read.notRead, content);
  if (read.refused.length > 0)
    return refuse(host, signed, { code: 'RECORDS_REFUSED', problems: read.refused.slice(0, MOST_TOLD) }, content);
  const kept = await keepMessage(host, read, {
    key: `${source}:${signed.digest}`,
    signedBy: signed.signedBy,
    now,
  });
  return kept ?? { refused: { code: 'MESSAGE_REPLAYED' } };
};
