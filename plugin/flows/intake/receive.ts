import type { IntakeRefusal } from '../../domain/intake/commands.ts';
import { readOwnFormat } from '../../domain/intake/json.ts';
import type { Properties, Translated } from '../../domain/intake/message.ts';
import { TooDeep, withoutSecrets } from '../../domain/intake/secrets.ts';
import { ADAPTERS, INTAKE_SOURCES, isIntakeSource, type IntakeSource } from '../../domain/intake/sources.ts';
import { takenOf, type IntakeProblem } from '../../domain/intake/taken.ts';
import { readXml } from '../../domain/intake/xml.ts';
import type { Host } from '../../host/client.ts';
import { storeMessage } from '../../host/intake.ts';
import { settingsOfProperties } from '../../host/set-up.ts';
import type { Language } from '../../words/language.ts';
import { sayIntakeProblems } from '../../words/intake.ts';
import { languagesOf } from '../properties/languages.ts';
import { checkSignature } from './signature.ts';

/** A message as it comes: `body` as it was sent, undefined where the host does not hand it on. */
export type SentMessage = { source: string; timestamp: string; signature: string; body: string | undefined };

/** What a message was taken for. `leftOut` is what could not be read of it. */
export type Received = { guests: number; stays: number; leftOut: IntakeProblem[] };

const MOST_BYTES = 1_048_576;

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

const translated = (
  source: IntakeSource,
  content: unknown,
  properties: Properties,
): { message: Translated; name: string } | { refused: IntakeRefusal } => {
  if (source === 'json') {
    const read = readOwnFormat(content);
    return 'fields' in read
      ? { refused: { code: 'MESSAGE_NOT_BY_FORMAT', fields: read.fields } }
      : { message: read, name: read.source };
  }
  const message = ADAPTERS[source](content, properties);
  const name = source.toUpperCase();
  return message === null ? { refused: { code: 'MESSAGE_OF_NO_KIND', source: name } } : { message, name };
};

/**
 * Takes a message of another system: who signed it is checked first, what must never be kept is dropped next, and what is left
 * is stored before the sender is told that it was taken. Nothing of a message that is refused is kept.
 * Two requests, whatever is in it.
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
  const signed = checkSignature({ timestamp, signature, body }, secrets(source), now);
  if ('refused' in signed) return { refused: { code: signed.refused } };
  const content = contentOf(source, body);
  if (content === undefined)
    return { refused: { code: 'MESSAGE_NOT_READABLE', format: source === 'opentravel' ? 'XML' : 'JSON' } };
  const { properties, language } = await propertiesOf(host);
  const read = translated(source, content, properties);
  if ('refused' in read) return read;
  const checked = takenOf(read.message, { source: read.name, properties, now });
  if ('refused' in checked) return { refused: { code: 'RECORDS_REFUSED', problems: checked.refused } };
  const { taken, leftOut } = checked;
  const counts = { guests: taken.guests.length, stays: taken.stays.length + taken.cancellations.length };
  const id = await storeMessage(host, {
    key: `${source}:${signed.digest}`,
    name: `${read.name} ${now.toISOString().slice(0, 19).replace('T', ' ')}`,
    source: read.name,
    receivedAt: now.toISOString(),
    guestCount: counts.guests,
    stayCount: counts.stays,
    content: taken,
    problems: leftOut,
    problem: sayIntakeProblems(leftOut, language),
  });
  return id === null ? { refused: { code: 'MESSAGE_REPLAYED' } } : { ...counts, leftOut };
};
