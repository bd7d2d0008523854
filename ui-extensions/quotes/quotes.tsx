import { useCallback, useState } from 'react';
import { useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { lineTotal, type QuoteStatus } from '../../plugin/domain/sales/quotes/quote.ts';
import type { PriceGiven, QuotesPage } from '../../plugin/flows/sales/quotes/page.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { QUOTE_STATUS_NAMES } from '../../plugin/words/quotes.ts';
import { Button } from '../kit/button.tsx';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { CheckboxField, DateField, NumberField, SelectField, TextField } from '../kit/fields.tsx';
import { Figure, Figures } from '../kit/figures.tsx';
import { Frame, Pair, Section } from '../kit/frame.tsx';
import { RecordLink } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import type { TagColour } from '../kit/tag-colours.ts';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useAsking, useGiving } from '../kit/use-command.ts';
import { useRequestId } from '../kit/use-request-id.ts';
import { useWriting } from '../kit/use-writing.ts';
import {
  dayTyped,
  lineToSend,
  numberToContinue,
  offersOf,
  otherTyped,
  perRoomNight,
  roomsTyped,
  totalsOf,
  type LineInHand,
} from './quotes-view.ts';

/** What the route answers: written by the app itself. */
const readPage = z.custom<QuotesPage>((answer) => typeof answer === 'object' && answer !== null && 'history' in answer);
const readMade = z.object({ quoteId: z.string() });
const readGiven = z.object({ link: z.nullable(z.string()) });

const STATUS_COLOURS: Record<QuoteStatus, TagColour> = {
  DRAFT: 'gray',
  SENT: 'blue',
  ACCEPTED: 'green',
  DECLINED: 'red',
  EXPIRED: 'orange',
  SUPERSEDED: 'yellow',
};

type Whom = { groupId: string } | { guestId: string };
/** What is asked of the page beside whom it is for: days and so on, as they are typed. */
type Asked = { propertyId?: string; arrivalOn?: string; departureOn?: string; persons?: number };

const useHistoryColumns = (
  onGive: (given: PriceGiven) => void,
  onClose: (given: PriceGiven) => void,
): Column<PriceGiven>[] => {
  const { t, locale } = useTranslate();
  const { dayOrDash, days, wholeMoney } = useWriting();
  return [
    {
      key: 'quote',
      title: t('Quote'),
      isHead: true,
      hasControls: true,
      cell: ({ id, name }) => (
        <RecordLink object="quote" id={id}>
          {name}
        </RecordLink>
      ),
    },
    {
      key: 'status',
      title: t('Status'),
      cell: ({ status }) => <Tag colour={STATUS_COLOURS[status]}>{QUOTE_STATUS_NAMES[status][languageOf(locale)]}</Tag>,
    },
    { key: 'given', title: t('Given on'), cell: ({ givenOn }) => dayOrDash(givenOn) },
    { key: 'valid', title: t('Valid until'), cell: ({ validUntil }) => dayOrDash(validUntil) },
    { key: 'days', title: t('Days'), cell: ({ arrivalOn, departureOn }) => days(arrivalOn, departureOn) },
    { key: 'total', title: t('Total'), isNumber: true, cell: ({ total }) => wholeMoney(total) },
    {
      key: 'do',
      title: t('Next step'),
      hasControls: true,
      cell: (given) => (
        <span className="hotel-head-actions">
          {(given.status === 'DRAFT' || given.status === 'SENT') && given.isOwn && (
            <Button onPress={() => onGive(given)}>{given.status === 'DRAFT' ? t('Give') : t('Link')}</Button>
          )}
          {given.status === 'SENT' && given.isOwn && <Button onPress={() => onClose(given)}>{t('Answered')}</Button>}
        </span>
      ),
    },
  ];
};

const CloseForm = ({ given, onClose, again }: { given: PriceGiven; onClose: () => void; again: () => void }) => {
  const { t } = useTranslate();
  const give = useGiving();
  const [by, setBy] = useState('');
  const [note, setNote] = useState('');
  const close = async (accepted: boolean): Promise<void> => {
    if (!(await give('/hotel/quotes/close', { quoteId: given.id, accepted, by: by.trim(), note: note.trim() }))) return;
    onClose();
    again();
  };
  return (
    <div className="hotel-form">
      <p>{t('What did the client say to {quote}?', { quote: given.name })}</p>
      <TextField label={t('Who answered?')} value={by} onChange={setBy} />
      <TextField label={t('Note')} value={note} onChange={setNote} />
      <div className="hotel-head-actions">
        <Button onPress={onClose}>{t('Cancel')}</Button>
        <Button kind="danger" isDisabled={by.trim() === ''} onPress={() => void close(false)}>
          {t('Declined')}
        </Button>
        <Button kind="main" isDisabled={by.trim() === ''} onPress={() => void close(true)}>
          {t('Accepted')}
        </Button>
      </div>
    </div>
  );
};

const History = ({ page, again }: { page: QuotesPage; again: () => void }) => {
  const { t } = useTranslate();
  const ask = useAsking();
  const [closing, setClosing] = useState<PriceGiven | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const onGive = async ({ id }: PriceGiven): Promise<void> => {
    const given = await ask('/hotel/quotes/give', { quoteId: id }, readGiven);
    if (given === null) return;
    setLink(given.link);
    again();
  };
  const columns = useHistoryColumns((given) => void onGive(given), setClosing);
  return (
    <Section title={t('Prices given')}>
      {link !== null && (
        <div className="hotel-form">
          <TextField
            label={t('Link for the client')}
            value={link}
            onChange={() => undefined}
            hint={t('Copy it into your mail: the client reads the quote there, and accepts or declines it.')}
          />
          <div className="hotel-head-actions">
            <Button onPress={() => setLink(null)}>{t('Close')}</Button>
          </div>
        </div>
      )}
      {closing !== null && <CloseForm given={closing} onClose={() => setClosing(null)} again={again} />}
      {page.history.length === 0 ? (
        <Empty
          title={t('No price was given yet')}
          hint={t('Every price given to the client, or to the company behind it, is listed here.')}
        />
      ) : (
        <Table label={t('Prices given')} columns={columns} rows={page.history} />
      )}
    </Section>
  );
};

const RoomsForm = ({ page, onAdd }: { page: QuotesPage; onAdd: (lines: Omit<LineInHand, 'id'>[]) => void }) => {
  const { t } = useTranslate();
  const { money, number } = useWriting();
  const [typed, setTyped] = useState({ roomTypeId: page.types[0]?.id ?? '', ratePlanId: '', quantity: '1', price: '' });
  const set = (part: keyof typeof typed) => (value: string) => setTyped((before) => ({ ...before, [part]: value }));
  const offers = offersOf(page.types, typed.roomTypeId);
  const ratePlanId = offers.some((offer) => offer.ratePlanId === typed.ratePlanId)
    ? typed.ratePlanId
    : (offers[0]?.ratePlanId ?? '');
  const lines = roomsTyped(page, { ...typed, ratePlanId });
  return (
    <>
      <Pair>
        <SelectField
          label={t('Room type')}
          value={typed.roomTypeId}
          onChange={set('roomTypeId')}
          choices={page.types.map(({ id, name, toSell }) => ({
            value: id,
            label: t('{type}, {rooms} free', { type: name, rooms: number(toSell) }),
          }))}
        />
        <SelectField
          label={t('Rate plan')}
          value={ratePlanId}
          onChange={set('ratePlanId')}
          choices={offers.map((offer) => ({
            value: offer.ratePlanId,
            label: `${offer.name}, ${money(offer.total)}`,
          }))}
        />
        <NumberField label={t('Rooms')} value={typed.quantity} onChange={set('quantity')} />
        <NumberField
          label={t('Another price per night')}
          value={typed.price}
          onChange={set('price')}
          hint={t('Empty: what the rate plan says for each night.')}
        />
      </Pair>
      <div className="hotel-head-actions">
        <Button isDisabled={lines === null} onPress={() => onAdd(lines ?? [])}>
          {t('Add rooms')}
        </Button>
      </div>
    </>
  );
};

const NOTHING = { description: '', quantity: '1', price: '' };

const OtherForm = ({
  currencyCode,
  onAdd,
}: {
  currencyCode: string;
  onAdd: (lines: Omit<LineInHand, 'id'>[]) => void;
}) => {
  const { t } = useTranslate();
  const [typed, setTyped] = useState(NOTHING);
  const set = (part: keyof typeof typed) => (value: string) => setTyped((before) => ({ ...before, [part]: value }));
  const line = otherTyped(typed, currencyCode);
  const add = (): void => {
    if (line === null) return;
    onAdd([line]);
    setTyped(NOTHING);
  };
  return (
    <>
      <Pair>
        <TextField
          label={t('Something else')}
          value={typed.description}
          onChange={set('description')}
          hint={t('A hall, meals, a transfer')}
        />
        <NumberField label={t('Quantity')} value={typed.quantity} onChange={set('quantity')} />
        <NumberField label={t('Price each')} value={typed.price} onChange={set('price')} />
      </Pair>
      <div className="hotel-head-actions">
        <Button isDisabled={line === null} onPress={add}>
          {t('Add')}
        </Button>
      </div>
    </>
  );
};

const useLineColumns = (onTakeOut: (id: string) => void): Column<LineInHand>[] => {
  const { t } = useTranslate();
  const { days, money, number } = useWriting();
  return [
    { key: 'what', title: t('What'), isHead: true, cell: ({ description }) => description },
    { key: 'days', title: t('Days'), cell: ({ from, to }) => (from === null ? '' : days(from, to)) },
    { key: 'quantity', title: t('Quantity'), isNumber: true, cell: ({ quantity }) => number(quantity) },
    { key: 'price', title: t('Price'), isNumber: true, cell: ({ price }) => money(price) },
    { key: 'total', title: t('Total'), isNumber: true, cell: (line) => money(lineTotal(line)) },
    {
      key: 'out',
      title: t('Take out'),
      hasControls: true,
      cell: ({ id }) => <Button onPress={() => onTakeOut(id)}>{t('Take out')}</Button>,
    },
  ];
};

const Totals = ({ page, lines }: { page: QuotesPage; lines: readonly LineInHand[] }) => {
  const { t } = useTranslate();
  const { money } = useWriting();
  const totals = totalsOf(lines, page);
  if (totals === null || page.property === null) return null;
  const each = perRoomNight(totals);
  const { isIncluded } = page.property.tax;
  return (
    <Figures>
      <Figure
        label={t('Total')}
        value={money(totals.total)}
        note={
          totals.tax === null
            ? isIncluded
              ? t('Taxes are included.')
              : t('Taxes come on top.')
            : isIncluded
              ? t('of which tax {amount}', { amount: money(totals.tax) })
              : t('with tax {amount}', { amount: money(totals.tax) })
        }
      />
      {totals.cityTax !== null && <Figure label={t('City tax')} value={money(totals.cityTax)} />}
      {each !== null && <Figure label={t('Per room and night')} value={money(each)} />}
    </Figures>
  );
};

const NewQuote = ({
  page,
  whom,
  onAsk,
  again,
  onClose,
}: {
  page: QuotesPage;
  whom: Whom;
  onAsk: (asked: Asked) => void;
  again: () => void;
  onClose: () => void;
}) => {
  const { t } = useTranslate();
  const ask = useAsking();
  const requestId = useRequestId();
  const [lines, setLines] = useState<LineInHand[]>(() =>
    page.block.map((line, at) => ({ ...line, id: `block-${at}` })),
  );
  const [made, setMade] = useState(0);
  const [typedValid, setTypedValid] = useState<string | null>(null);
  const continued = numberToContinue(page.history, page.arrivalOn, page.departureOn);
  const [isVersion, setVersion] = useState(true);
  const validUntil = typedValid ?? page.validUntil ?? '';
  const add = (more: Omit<LineInHand, 'id'>[]): void => {
    setLines((before) => [...before, ...more.map((line, at) => ({ ...line, id: `${made}-${at}` }))]);
    setMade((count) => count + 1);
  };
  const columns = useLineColumns((id) => setLines((before) => before.filter((line) => line.id !== id)));
  const save = async (): Promise<void> => {
    const saved = await ask(
      '/hotel/quotes/make',
      {
        requestId,
        whom,
        ...(continued !== null && isVersion ? { number: continued } : {}),
        propertyId: page.property?.id,
        arrivalOn: page.arrivalOn,
        departureOn: page.departureOn,
        validUntil,
        persons: page.persons,
        lines: lines.map(lineToSend),
      },
      readMade,
    );
    if (saved === null) return;
    onClose();
    again();
  };
  const askDay = (part: 'arrivalOn' | 'departureOn') => (typed: string) => {
    const on = dayTyped(typed);
    if (on !== null) onAsk({ [part]: on });
  };
  const hasDays = page.arrivalOn !== null && page.departureOn !== null;
  return (
    <Section title={t('New quote')}>
      <div className="hotel-form">
        <Pair>
          {page.properties.length > 1 && (
            <SelectField
              label={t('Property')}
              value={page.property?.id ?? ''}
              onChange={(propertyId) => onAsk({ propertyId })}
              choices={page.properties.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <DateField label={t('Arrival')} value={page.arrivalOn ?? ''} onChange={askDay('arrivalOn')} />
          <DateField label={t('Departure')} value={page.departureOn ?? ''} onChange={askDay('departureOn')} />
          <NumberField
            label={t('Persons')}
            value={`${page.persons}`}
            onChange={(typed) => {
              if (/^[1-9]\d{0,3}$/.test(typed)) onAsk({ persons: Number(typed) });
            }}
          />
          <DateField
            label={t('Valid until')}
            value={validUntil}
            onChange={setTypedValid}
            hint={t('Before the day of arrival.')}
          />
        </Pair>
        {hasDays ? (
          <>
            <RoomsForm key={`${page.property?.id} ${page.arrivalOn} ${page.departureOn}`} page={page} onAdd={add} />
            <OtherForm currencyCode={page.property?.currencyCode ?? ''} onAdd={add} />
          </>
        ) : (
          <p className="hotel-muted">{t('Enter arrival and departure to see prices.')}</p>
        )}
        {lines.length > 0 && <Table label={t('Lines')} columns={columns} rows={lines} />}
        <Totals page={page} lines={lines} />
        {continued !== null && (
          <CheckboxField
            label={t('As a new version of {number}', { number: continued })}
            value={isVersion}
            onChange={setVersion}
          />
        )}
        <div className="hotel-head-actions">
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="main" isDisabled={lines.length === 0 || !hasDays} onPress={() => void save()}>
            {t('Save as draft')}
          </Button>
        </div>
      </div>
    </Section>
  );
};

const Quotes = ({ whom }: { whom: Whom }) => {
  const { t, locale } = useTranslate();
  const [asked, setAsked] = useState<Asked>({});
  const [times, setTimes] = useState(0);
  const [isNew, setNew] = useState(false);
  const ask = useCallback(
    (key: string) =>
      callRoute('/hotel/quotes/page', (JSON.parse(key) as { body: object }).body, readPage, locale, PACKED),
    [locale],
  );
  const answer = useAnswer(JSON.stringify({ body: { whom, ...asked }, times }), ask);
  // What stands there stays until what it has become is known, so that a form is not closed under the hands.
  const [latest, setLatest] = useState<QuotesPage | null>(null);
  if (answer.state === 'ready' && answer.result !== latest) setLatest(answer.result);
  const again = (): void => setTimes((made) => made + 1);
  const contents = (page: QuotesPage) => (
    <Frame
      title={t('Quotes')}
      actions={
        isNew ? undefined : (
          <Button kind="main" onPress={() => setNew(true)}>
            {t('New quote')}
          </Button>
        )
      }
    >
      {isNew && (
        <NewQuote
          page={page}
          whom={whom}
          onAsk={(more) => setAsked((before) => ({ ...before, ...more }))}
          again={again}
          onClose={() => setNew(false)}
        />
      )}
      <History page={page} again={again} />
    </Frame>
  );
  if ((answer.state === 'loading' || answer.state === 'ready') && latest !== null) return contents(latest);
  return (
    <Answered answer={answer} lines={6}>
      {contents}
    </Answered>
  );
};

/** The quotes of the selected group, and a new one. */
export const QuotesOfGroup = () => {
  const [groupId = null] = useSelectedRecordIds();
  return groupId === null ? null : <Quotes key={groupId} whom={{ groupId }} />;
};

/** The quotes of the selected guest, and a new one. */
export const QuotesOfGuest = () => {
  const [guestId = null] = useSelectedRecordIds();
  return guestId === null ? null : <Quotes key={guestId} whom={{ guestId }} />;
};
