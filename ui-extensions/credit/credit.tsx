import { useCallback, useState } from 'react';
import { msg, useSelectedRecordIds, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import type { CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { Micros, Money } from '../../plugin/domain/money.ts';
import type { Age, ReceivableStatus } from '../../plugin/domain/sales/credit/receivable.ts';
import type { CreditPage, ListedReceivable } from '../../plugin/flows/sales/credit/page.ts';
import { CREDIT_ALERT_WORDS, RECEIVABLE_STATUS_NAMES } from '../../plugin/words/credit.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { inWords } from '../../plugin/words/words.ts';
import { Button } from '../kit/button.tsx';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { DateField, NumberField, SelectField, TextField } from '../kit/fields.tsx';
import { Figure, Figures } from '../kit/figures.tsx';
import { Frame, Pair, Section } from '../kit/frame.tsx';
import { RecordLink } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import type { TagColour } from '../kit/tag-colours.ts';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useGiving } from '../kit/use-command.ts';
import { useRequestId } from '../kit/use-request-id.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN } from '../kit/writing.ts';
import './credit.css';
import { amountTyped, leftOf, typedFrom } from './credit-view.ts';

/** What the route answers: written by the app itself. */
const readPage = z.custom<CreditPage>((answer) => typeof answer === 'object' && answer !== null && 'ageing' in answer);

const STATUS_COLOURS: Record<ReceivableStatus, TagColour> = {
  OPEN: 'blue',
  PART: 'yellow',
  PAID: 'green',
  OVERDUE: 'red',
  WRITTEN_OFF: 'gray',
  WITHDRAWN: 'gray',
};

const AGE_NAMES: Record<Age, MessageDescriptor> = {
  NOT_DUE: msg('Not due'),
  TO_30: msg('1–30 days late'),
  TO_60: msg('31–60 days late'),
  TO_90: msg('61–90 days late'),
  OVER_90: msg('Over 90 days late'),
};

const useCreditWriting = () => {
  const { locale } = useTranslate();
  const writing = useWriting();
  const language = languageOf(locale);
  return {
    ...writing,
    language,
    amount: (value: Money | null): string => (value === null ? UNKNOWN : writing.money(value)),
    micros: (amountMicros: Micros, currencyCode: string): string =>
      currencyCode === '' ? UNKNOWN : writing.money({ amountMicros, currencyCode }),
    month: (on: CalendarDate): string =>
      new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${on}T12:00:00Z`),
      ),
  };
};

const StatusTag = ({ status }: { status: ReceivableStatus }) => {
  const { locale } = useTranslate();
  return <Tag colour={STATUS_COLOURS[status]}>{RECEIVABLE_STATUS_NAMES[status][languageOf(locale)]}</Tag>;
};

type Give = (path: `/hotel/credit/${string}`, body: object) => Promise<boolean>;

const FormEnd = ({
  confirm,
  isReady,
  onConfirm,
  onClose,
}: {
  confirm: string;
  isReady: boolean;
  onConfirm: () => Promise<boolean>;
  onClose: () => void;
}) => {
  const { t } = useTranslate();
  return (
    <div className="hotel-head-actions">
      <Button onPress={onClose}>{t('Cancel')}</Button>
      <Button kind="main" isDisabled={!isReady} onPress={() => void onConfirm().then((isDone) => isDone && onClose())}>
        {confirm}
      </Button>
    </div>
  );
};

type FormProps<Item> = { item: Item; give: Give; onClose: () => void };

/** All that is open by today with a reference of the day: usually it is only confirmed. */
const ReceiveForm = ({ item, give, onClose }: FormProps<ListedReceivable>) => {
  const { t } = useTranslate();
  const open = item.open!;
  const [amount, setAmount] = useState(typedFrom(open));
  const [receivedOn, setReceivedOn] = useState('');
  const requestId = useRequestId();
  const [reference, setReference] = useState('');
  const typed = amountTyped(amount, open.currencyCode);
  return (
    <div className="hotel-form">
      <p>{t('What was received for {invoice}?', { invoice: item.invoiceNumber || item.name })}</p>
      <Pair>
        <NumberField label={`${t('Amount')}, ${open.currencyCode}`} value={amount} onChange={setAmount} />
        <DateField label={t('Received on')} value={receivedOn} onChange={setReceivedOn} hint={t('Empty: today.')} />
        <TextField
          label={t('Payment reference')}
          value={reference}
          onChange={setReference}
          hint={t('The same reference counts once.')}
        />
      </Pair>
      <FormEnd
        confirm={t('Write down receipt')}
        isReady={typed !== null}
        onConfirm={() =>
          give('/hotel/credit/receive', {
            receivableId: item.id,
            amount: typed,
            reference: reference.trim() || requestId.slice(0, 8),
            ...(receivedOn === '' ? {} : { receivedOn }),
          })
        }
        onClose={onClose}
      />
    </div>
  );
};

const ReasonForm = ({
  label,
  confirm,
  onConfirm,
  onClose,
}: {
  label: string;
  confirm: string;
  onConfirm: (reason: string) => Promise<boolean>;
  onClose: () => void;
}) => {
  const [reason, setReason] = useState('');
  return (
    <div className="hotel-form">
      <TextField label={label} value={reason} onChange={setReason} />
      <FormEnd
        confirm={confirm}
        isReady={reason.trim() !== ''}
        onConfirm={() => onConfirm(reason.trim())}
        onClose={onClose}
      />
    </div>
  );
};

const InvoiceForm = ({ page, give, onClose }: { page: CreditPage; give: Give; onClose: () => void }) => {
  const { t } = useTranslate();
  const requestId = useRequestId();
  const [typed, setTyped] = useState({
    propertyId: page.properties[0]?.id ?? '',
    invoiceNumber: '',
    amount: '',
    invoicedOn: '',
    dueOn: '',
  });
  const set = (part: keyof typeof typed) => (value: string) => setTyped((before) => ({ ...before, [part]: value }));
  const property = page.properties.find(({ id }) => id === typed.propertyId);
  const currencyCode = property?.currencyCode || page.currencyCode;
  const amount = amountTyped(typed.amount, currencyCode);
  return (
    <div className="hotel-form">
      <Pair>
        <SelectField
          label={t('Property')}
          value={typed.propertyId}
          onChange={set('propertyId')}
          choices={page.properties.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField label={t('Invoice number')} value={typed.invoiceNumber} onChange={set('invoiceNumber')} />
        <NumberField label={`${t('Amount')}, ${currencyCode}`} value={typed.amount} onChange={set('amount')} />
        <DateField label={t('Invoiced on')} value={typed.invoicedOn} onChange={set('invoicedOn')} />
        <DateField
          label={t('Due on')}
          value={typed.dueOn}
          onChange={set('dueOn')}
          hint={t('Empty: by the days to pay of the account.')}
        />
      </Pair>
      <FormEnd
        confirm={t('Write down invoice')}
        isReady={amount !== null && typed.invoicedOn !== '' && typed.invoiceNumber.trim() !== ''}
        onConfirm={() =>
          give('/hotel/credit/invoice', {
            requestId,
            companyId: page.account.id,
            invoiceNumber: typed.invoiceNumber.trim(),
            amount,
            invoicedOn: typed.invoicedOn,
            ...(typed.dueOn === '' ? {} : { dueOn: typed.dueOn }),
            ...(typed.propertyId === '' ? {} : { propertyId: typed.propertyId }),
          })
        }
        onClose={onClose}
      />
    </div>
  );
};

type OpenAction = (item: ListedReceivable) => void;

const useOpenColumns = (onReceive: OpenAction, onWriteOff: OpenAction): Column<ListedReceivable>[] => {
  const { t } = useTranslate();
  const { amount, dayOrDash, number } = useCreditWriting();
  return [
    {
      key: 'invoice',
      title: t('Invoice'),
      isHead: true,
      hasControls: true,
      cell: ({ id, invoiceNumber, name }) => (
        <RecordLink object="receivable" id={id}>
          {invoiceNumber || name}
        </RecordLink>
      ),
    },
    { key: 'property', title: t('Property'), cell: ({ property }) => property },
    { key: 'invoiced', title: t('Invoiced on'), cell: ({ invoicedOn }) => dayOrDash(invoicedOn) },
    {
      key: 'due',
      title: t('Due on'),
      cell: ({ dueOn, late }) =>
        late > 0 ? `${dayOrDash(dueOn)} · ${t('{days} days late', { days: number(late) })}` : dayOrDash(dueOn),
    },
    {
      key: 'status',
      title: t('Status'),
      hasControls: true,
      cell: ({ status }) => <StatusTag status={status ?? 'OPEN'} />,
    },
    { key: 'amount', title: t('Amount'), isNumber: true, cell: (item) => amount(item.amount) },
    { key: 'open', title: t('Still open'), isNumber: true, cell: ({ open }) => amount(open) },
    {
      key: 'actions',
      title: t('Do'),
      hasControls: true,
      cell: (item) => (
        <span className="hotel-credit-actions">
          <Button onPress={() => onReceive(item)}>{t('Take receipt')}</Button>
          <Button onPress={() => onWriteOff(item)}>{t('Write off')}</Button>
        </span>
      ),
    },
  ];
};

type SettledItem = CreditPage['settled'][number];
const useSettledColumns = (onAgain: (item: SettledItem) => void): Column<SettledItem>[] => {
  const { t } = useTranslate();
  const { amount, dayOrDash } = useCreditWriting();
  return [
    {
      key: 'invoice',
      title: t('Invoice'),
      isHead: true,
      hasControls: true,
      cell: ({ id, invoiceNumber, name }) => (
        <RecordLink object="receivable" id={id}>
          {invoiceNumber || name}
        </RecordLink>
      ),
    },
    { key: 'invoiced', title: t('Invoiced on'), cell: ({ invoicedOn }) => dayOrDash(invoicedOn) },
    {
      key: 'status',
      title: t('Status'),
      hasControls: true,
      cell: ({ status }) => <StatusTag status={status ?? 'OPEN'} />,
    },
    { key: 'amount', title: t('Amount'), isNumber: true, cell: (item) => amount(item.amount) },
    { key: 'why', title: t('Why'), cell: ({ writeOffReason }) => writeOffReason },
    {
      key: 'again',
      title: t('Do'),
      hasControls: true,
      cell: (item) =>
        item.status === 'WRITTEN_OFF' ? <Button onPress={() => onAgain(item)}>{t('Ask for it again')}</Button> : null,
    },
  ];
};

type ReceiptItem = CreditPage['receipts'][number];
const useReceiptColumns = (onReverse: (item: ReceiptItem) => void): Column<ReceiptItem>[] => {
  const { t } = useTranslate();
  const { amount, dayOrDash } = useCreditWriting();
  return [
    { key: 'day', title: t('Received on'), isHead: true, cell: ({ receivedOn }) => dayOrDash(receivedOn) },
    { key: 'name', title: t('Invoice and reference'), cell: ({ name }) => name },
    { key: 'amount', title: t('Amount'), isNumber: true, cell: (item) => amount(item.amount) },
    {
      key: 'state',
      title: t('Note'),
      cell: ({ isReversal, isReversed, reason }) =>
        isReversal ? `${t('Reversal')}: ${reason}` : isReversed ? t('Reversed') : '',
    },
    {
      key: 'reverse',
      title: t('Do'),
      hasControls: true,
      cell: (item) =>
        item.isReversal || item.isReversed ? null : <Button onPress={() => onReverse(item)}>{t('Reverse')}</Button>,
    },
  ];
};

type MonthRow = CreditPage['months'][number] & { id: string };
const useMonthColumns = (currencyCode: string): Column<MonthRow>[] => {
  const { t } = useTranslate();
  const { month, micros } = useCreditWriting();
  return [
    { key: 'month', title: t('Month'), isHead: true, cell: (row) => month(row.month) },
    { key: 'invoiced', title: t('Invoiced'), isNumber: true, cell: ({ invoiced }) => micros(invoiced, currencyCode) },
    {
      key: 'received',
      title: t('Money received'),
      isNumber: true,
      cell: ({ received }) => micros(received, currencyCode),
    },
  ];
};

const Balance = ({ page }: { page: CreditPage }) => {
  const { t } = useTranslate();
  const { amount, micros, number, language } = useCreditWriting();
  const { account, alert, currencyCode } = page;
  const left = leftOf(account.limit, account.now.open);
  return (
    <>
      {alert !== null && <p role="alert">{inWords(CREDIT_ALERT_WORDS, alert, language)}</p>}
      <Figures>
        <Figure label={t('Open balance')} value={amount(account.now.open)} />
        <Figure label={t('Late')} value={amount(account.now.overdue)} />
        <Figure
          label={t('Credit limit')}
          value={account.limit === null ? t('none') : amount(account.limit)}
          {...(left === null ? {} : { note: t('{amount} left', { amount: amount(left) }) })}
        />
        <Figure
          label={t('Days to pay')}
          value={account.days === null ? t('30, as usual') : number(account.days)}
          {...(account.terms === '' ? {} : { note: account.terms })}
        />
      </Figures>
      <Section title={t('By age')}>
        <Figures>
          {page.ageing.map(({ age, amount: sum }) => (
            <Figure key={age} label={t(AGE_NAMES[age])} value={micros(sum, currencyCode)} />
          ))}
        </Figures>
      </Section>
    </>
  );
};

type Asking =
  | { of: 'invoice' }
  | { of: 'receive'; item: ListedReceivable }
  | { of: 'write-off'; item: ListedReceivable }
  | { of: 'reverse'; item: ReceiptItem };

const AskedForm = ({
  asking,
  page,
  give,
  onClose,
}: {
  asking: Asking;
  page: CreditPage;
  give: Give;
  onClose: () => void;
}) => {
  const { t } = useTranslate();
  switch (asking.of) {
    case 'invoice':
      return <InvoiceForm page={page} give={give} onClose={onClose} />;
    case 'receive':
      return <ReceiveForm key={asking.item.id} item={asking.item} give={give} onClose={onClose} />;
    case 'write-off':
      return (
        <ReasonForm
          key={asking.item.id}
          label={t('Why is {invoice} written off?', { invoice: asking.item.invoiceNumber || asking.item.name })}
          confirm={t('Write off')}
          onConfirm={(reason) => give('/hotel/credit/write-off', { receivableId: asking.item.id, reason })}
          onClose={onClose}
        />
      );
    default:
      return (
        <ReasonForm
          key={asking.item.id}
          label={t('Why is the receipt {receipt} reversed?', { receipt: asking.item.name })}
          confirm={t('Reverse')}
          onConfirm={(reason) => give('/hotel/credit/reverse', { receiptId: asking.item.id, reason })}
          onClose={onClose}
        />
      );
  }
};

const Contents = ({ page, again }: { page: CreditPage; again: () => void }) => {
  const { t } = useTranslate();
  const [asking, setAsking] = useState<Asking | null>(null);
  const command = useGiving();
  const give: Give = async (path, body) => {
    const isDone = await command(path, body);
    if (isDone) again();
    return isDone;
  };
  const openColumns = useOpenColumns(
    (item) => setAsking({ of: 'receive', item }),
    (item) => setAsking({ of: 'write-off', item }),
  );
  const settledColumns = useSettledColumns(
    ({ id }) => void give('/hotel/credit/write-off', { receivableId: id, again: true }),
  );
  const receiptColumns = useReceiptColumns((item) => setAsking({ of: 'reverse', item }));
  const monthColumns = useMonthColumns(page.currencyCode);
  const months = page.months.map((row): MonthRow => ({ ...row, id: row.month }));
  const hasMonths = months.some(({ invoiced, received }) => invoiced !== 0 || received !== 0);
  const form =
    asking === null ? null : <AskedForm asking={asking} page={page} give={give} onClose={() => setAsking(null)} />;
  return (
    <>
      <Balance page={page} />
      <Section
        title={t('Open invoices')}
        aside={<Button onPress={() => setAsking({ of: 'invoice' })}>{t('New invoice')}</Button>}
      >
        {asking?.of === 'reverse' ? null : form}
        {page.open.length === 0 ? (
          <Empty
            title={t('Nothing is open')}
            hint={t('An invoice arises when a stay is checked out onto the account, or is entered here.')}
          />
        ) : (
          <Table label={t('Open invoices')} columns={openColumns} rows={page.open} />
        )}
      </Section>
      {page.receipts.length > 0 && (
        <Section title={t('Receipts')}>
          {asking?.of === 'reverse' ? form : null}
          <Table label={t('Receipts')} columns={receiptColumns} rows={page.receipts} />
        </Section>
      )}
      {hasMonths && (
        <Section title={t('By month')}>
          <Table label={t('By month')} columns={monthColumns} rows={months} />
        </Section>
      )}
      {page.settled.length > 0 && (
        <Section title={t('Settled invoices')}>
          <Table label={t('Settled invoices')} columns={settledColumns} rows={page.settled} />
        </Section>
      )}
    </>
  );
};

/** The tab of an account: what it owes, by age, with receipts and months. */
export const Credit = () => {
  const { t, locale } = useTranslate();
  const [companyId = null] = useSelectedRecordIds();
  const [times, setTimes] = useState(0);
  const ask = useCallback(
    (key: string) => callRoute('/hotel/credit/page', { companyId: key.split(' ')[0] }, readPage, locale, PACKED),
    [locale],
  );
  const answer = useAnswer(companyId === null ? null : `${companyId} ${times}`, ask);
  // What stands there stays until what it has become is known, so that a form is not closed under the hands.
  const [latest, setLatest] = useState<CreditPage | null>(null);
  if (answer.state === 'ready' && answer.result !== latest) setLatest(answer.result);
  const again = (): void => setTimes((made) => made + 1);
  const isSound = answer.state === 'loading' || answer.state === 'ready';
  return (
    <Frame title={t('Credit')}>
      {isSound && latest !== null && latest.account.id === companyId ? (
        <Contents page={latest} again={again} />
      ) : (
        <Answered answer={answer} lines={8}>
          {(page) => <Contents page={page} again={again} />}
        </Answered>
      )}
    </Frame>
  );
};
