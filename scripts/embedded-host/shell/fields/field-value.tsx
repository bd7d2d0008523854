import * as z from 'zod';
import { useLanguage } from '../language/language.tsx';
import { fullNameShape, recordShape, targetFields, type RecordItem } from '../records/record.ts';
import { connectionShape } from '../records/use-records.ts';
import type { FieldItem, ObjectItem } from '../workspace/metadata.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { formatDay, formatInstant, formatMoney, formatNumber } from './format.ts';
import { RecordChip } from './record-chip.tsx';
import { OptionTag } from './tag.tsx';

const text = z.string().nullish();
const moneyShape = z.object({ amountMicros: z.coerce.number().nullable(), currencyCode: text });
const emailsShape = z.object({ primaryEmail: text, additionalEmails: z.array(z.string()).nullish() });
const phonesShape = z.object({
  primaryPhoneNumber: text,
  primaryPhoneCallingCode: text,
  additionalPhones: z.array(z.object({ number: z.string(), callingCode: text })).nullish(),
});
const linksShape = z.object({
  primaryLinkLabel: text,
  primaryLinkUrl: text,
  secondaryLinks: z.array(z.object({ label: text, url: z.string() })).nullish(),
});
const addressShape = z.object({
  addressStreet1: text,
  addressStreet2: text,
  addressCity: text,
  addressPostcode: text,
  addressState: text,
  addressCountry: text,
});
const actorShape = z.object({ name: text, source: text });
const richTextShape = z.object({ markdown: text });
const filesShape = z.array(z.object({ label: z.string(), url: text }));
const relatedShape = connectionShape.omit({ pageInfo: true });

const RATINGS = ['RATING_1', 'RATING_2', 'RATING_3', 'RATING_4', 'RATING_5'];

/** Stars of a rating, of five. */
export const starsOf = (value: string): number => RATINGS.indexOf(value) + 1;

const ExternalLink = ({ href, children }: { href: string; children: string }) => (
  <a className="pill" href={href} target={href.startsWith('http') ? '_blank' : undefined} rel="noreferrer">
    {children}
  </a>
);
const isAddress = (url: string): boolean => /^https?:\/\//i.test(url);
const shownLink = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** The value of one field, as a list or a page shows it. An empty value shows nothing. */
export const FieldValue = ({ field, value }: { field: FieldItem; value: unknown }) => {
  const { locale, say } = useLanguage();
  const workspace = useWorkspace();
  if (value === null || value === undefined || value === '') return null;
  switch (field.type) {
    case 'SELECT':
      return <OptionTag field={field} value={String(value)} />;
    case 'MULTI_SELECT':
    case 'ARRAY': {
      const values = z.array(z.string()).catch([]).parse(value);
      return (
        <span className="values">
          {values.map((item) =>
            field.type === 'ARRAY' ? (
              <span key={item} className="pill">
                {item}
              </span>
            ) : (
              <OptionTag key={item} field={field} value={item} />
            ),
          )}
        </span>
      );
    }
    case 'RATING':
      return (
        <span role="img" aria-label={`${starsOf(String(value))} / 5`}>
          {'★'.repeat(starsOf(String(value)))}
          <span className="faint">{'★'.repeat(5 - starsOf(String(value)))}</span>
        </span>
      );
    case 'BOOLEAN':
      return <>{value === true ? `✓ ${say('isTrue')}` : `✗ ${say('isFalse')}`}</>;
    case 'DATE':
      return <span data-value="">{formatDay(String(value), locale)}</span>;
    case 'DATE_TIME':
      return <span data-value="">{formatInstant(String(value), locale)}</span>;
    case 'NUMBER':
    case 'NUMERIC':
    case 'POSITION':
      return <NumberValue field={field} value={Number(value)} />;
    case 'CURRENCY': {
      const money = moneyShape.safeParse(value);
      return money.success && money.data.amountMicros !== null ? (
        <span data-value="">{formatMoney(money.data.amountMicros, money.data.currencyCode, locale)}</span>
      ) : null;
    }
    case 'FULL_NAME': {
      const { firstName, lastName } = fullNameShape.parse(value);
      return <span data-value="">{[firstName, lastName].filter(Boolean).join(' ')}</span>;
    }
    case 'EMAILS': {
      const { primaryEmail, additionalEmails } = emailsShape.parse(value);
      return (
        <span className="values" data-value="">
          {[primaryEmail, ...(additionalEmails ?? [])].flatMap((email) =>
            email ? (
              <ExternalLink key={email} href={`mailto:${email}`}>
                {email}
              </ExternalLink>
            ) : (
              []
            ),
          )}
        </span>
      );
    }
    case 'PHONES': {
      const { primaryPhoneNumber, primaryPhoneCallingCode, additionalPhones } = phonesShape.parse(value);
      const numbers = [
        { number: primaryPhoneNumber, callingCode: primaryPhoneCallingCode },
        ...(additionalPhones ?? []),
      ];
      return (
        <span className="values" data-value="">
          {numbers.flatMap(({ number, callingCode }) =>
            number ? (
              <ExternalLink key={number} href={`tel:${callingCode ?? ''}${number}`}>
                {[callingCode, number].filter(Boolean).join(' ')}
              </ExternalLink>
            ) : (
              []
            ),
          )}
        </span>
      );
    }
    case 'LINKS': {
      const { primaryLinkLabel, primaryLinkUrl, secondaryLinks } = linksShape.parse(value);
      const links = [{ label: primaryLinkLabel, url: primaryLinkUrl }, ...(secondaryLinks ?? [])];
      return (
        <span className="values" data-value="">
          {links.flatMap(({ label, url }) =>
            url ? (
              <ExternalLink key={url} href={isAddress(url) ? url : `https://${url}`}>
                {label ? label : shownLink(url)}
              </ExternalLink>
            ) : (
              []
            ),
          )}
        </span>
      );
    }
    case 'ADDRESS':
      return <span data-value="">{Object.values(addressShape.parse(value)).filter(Boolean).join(', ')}</span>;
    case 'ACTOR':
      return <span data-value="">{actorShape.parse(value).name}</span>;
    case 'RICH_TEXT':
      return (
        <span data-value="" className="prewrap">
          {richTextShape.parse(value).markdown}
        </span>
      );
    case 'FILES':
      return (
        <span data-value="">
          {filesShape
            .catch([])
            .parse(value)
            .map(({ label }) => label)
            .join(', ')}
        </span>
      );
    case 'RAW_JSON':
      return (
        <details className="json">
          <summary>{say('data')}</summary>
          <pre data-value="">{JSON.stringify(value, null, 2)}</pre>
        </details>
      );
    case 'RELATION':
    case 'MORPH_RELATION': {
      const target = workspace.object(field.relation?.targetObject ?? '');
      if (target === undefined) return null;
      const one = recordShape.safeParse(value);
      if (one.success) return <RecordChip object={target} record={one.data} />;
      const many = relatedShape.safeParse(value);
      if (!many.success) return null;
      const more = (many.data.totalCount ?? 0) - many.data.edges.length;
      return (
        <span className="values">
          {many.data.edges.map(({ node }) => (
            <Related key={node.id} object={target} record={node} />
          ))}
          {more > 0 ? <span className="faint">+{more}</span> : null}
        </span>
      );
    }
    default:
      return <span data-value="">{String(value)}</span>;
  }
};

const Related = ({ object, record }: { object: ObjectItem; record: RecordItem }) => {
  const workspace = useWorkspace();
  const targets = targetFields(object);
  if (targets.length === 0) return <RecordChip object={object} record={record} />;
  return targets.map((field) => {
    const target = workspace.object(field.relation?.targetObject ?? '');
    const led = recordShape.safeParse(record[field.name]);
    return target !== undefined && led.success ? (
      <RecordChip key={field.name} object={target} record={led.data} />
    ) : null;
  });
};

const NumberValue = ({ field, value }: { field: FieldItem; value: number }) => {
  const { locale } = useLanguage();
  const { decimals, type } = z
    .object({ decimals: z.number().nullish(), type: z.string().nullish() })
    .catch({ decimals: undefined, type: undefined })
    .parse(field.settings);
  const isPercentage = type === 'percentage';
  return (
    <span data-value="" className="number">
      {formatNumber(isPercentage ? value * 100 : value, locale, decimals ?? undefined)}
      {isPercentage ? ' %' : ''}
    </span>
  );
};

/** Whether a value is one that {@link FieldValue} shows nothing for. */
export const isBlank = (field: FieldItem, value: unknown): boolean => {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  const many = relatedShape.safeParse(value);
  if (field.type === 'RELATION' && many.success) return many.data.edges.length === 0;
  return field.type === 'CURRENCY'
    ? (moneyShape.safeParse(value).data?.amountMicros ?? null) === null
    : Object.values(value).every((part) => part === null || part === '' || (Array.isArray(part) && part.length === 0));
};
