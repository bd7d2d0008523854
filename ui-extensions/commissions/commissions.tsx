import { useCallback, useState } from 'react';
import { msg, useSelectedRecordIds, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import type { CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { Money } from '../../plugin/domain/money.ts';
import { isSettled, type CommissionStatus } from '../../plugin/domain/sales/commissions/statement.ts';
import type { CommissionDetail, CommissionsPage, ListedStatement } from '../../plugin/flows/sales/commissions/page.ts';
import { ADJUSTMENT_WORDS, COMMISSION_STATUS_NAMES, LEFT_OUT_WORDS } from '../../plugin/words/commissions.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { inWords } from '../../plugin/words/words.ts';
import { Button } from '../kit/button.tsx';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { csvOf } from '../kit/csv.ts';
import { DateField, TextField } from '../kit/fields.tsx';
import { Figure, Figures } from '../kit/figures.tsx';
import { Frame, Pair, Section } from '../kit/frame.tsx';
import { RecordLink } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import type { TagColour } from '../kit/tag-colours.ts';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useGiving } from '../kit/use-command.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN } from '../kit/writing.ts';
import { actionsOf, statementRows, totalsOf, type StatementAction } from './commissions-view.ts';

/** What the routes answer: written by the app itself. */
const readPage = z.custom<CommissionsPage>(
  (answer) => typeof answer === 'object' && answer !== null && 'statements' in answer,
);
type Shown = CommissionDetail & { link: string | null };
const readStatement = z.custom<Shown>((answer) => typeof answer === 'object' && answer !== null && 'lines' in answer);

const STATUS_COLOURS: Record<CommissionStatus, TagColour> = {
  OPEN: 'blue',
  ON_HOLD: 'orange',
  CLOSED: 'purple',
  PAID: 'green',
};

const ACTION_WORDS: Record<StatementAction, MessageDescriptor> = {
  hold: msg('Put on hold'),
  release: msg('Take off hold'),
  close: msg('Close month'),
  pay: msg('Mark as paid'),
  unpay: msg('Take payment back'),
  reopen: msg('Open again'),
};

const useCommissionWriting = () => {
  const { locale } = useTranslate();
  const writing = useWriting();
  const language = languageOf(locale);
  return {
    ...writing,
    language,
    month: (on: CalendarDate): string =>
      new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${on}T12:00:00Z`),
      ),
    amount: (value: Money | null): string => (value === null ? UNKNOWN : writing.money(value)),
    amounts: (values: readonly Money[]): string => writing.list(values.map(writing.money)) || UNKNOWN,
    status: (status: CommissionStatus): string => COMMISSION_STATUS_NAMES[status][language],
  };
};

const StatusTag = ({ status }: { status: CommissionStatus }) => {
  const write = useCommissionWriting();
  return <Tag colour={STATUS_COLOURS[status]}>{write.status(status)}</Tag>;
};

type Give = (path: `/hotel/commissions/${string}`, body: object) => Promise<boolean>;

/** Gives commands, and asks again what stands there once one was done. */
const useGive = (again: () => void): Give => {
  const command = useGiving();
  return async (path, body) => {
    const isDone = await command(path, body);
    if (isDone) again();
    return isDone;
  };
};

/** What a command wants to know: why something is held, or the day and reference of a payment. */
const ReasonForm = ({
  label,
  confirm,
  onGive,
  onClose,
}: {
  label: string;
  confirm: string;
  onGive: (reason: string) => Promise<boolean>;
  onClose: () => void;
}) => {
  const { t } = useTranslate();
  const [reason, setReason] = useState('');
  return (
    <div className="hotel-form">
      <TextField label={label} value={reason} onChange={setReason} />
      <div className="hotel-head-actions">
        <Button onPress={onClose}>{t('Cancel')}</Button>
        <Button
          kind="main"
          isDisabled={reason.trim() === ''}
          onPress={() => void onGive(reason.trim()).then((isDone) => isDone && onClose())}
        >
          {confirm}
        </Button>
      </div>
    </div>
  );
};

const PaymentForm = ({
  onGive,
  onClose,
}: {
  onGive: (given: { paidOn?: string; reference: string }) => Promise<boolean>;
  onClose: () => void;
}) => {
  const { t } = useTranslate();
  const [paidOn, setPaidOn] = useState('');
  const [reference, setReference] = useState('');
  const given = { reference: reference.trim(), ...(paidOn === '' ? {} : { paidOn }) };
  return (
    <div className="hotel-form">
      <Pair>
        <DateField label={t('Paid on')} value={paidOn} onChange={setPaidOn} hint={t('Empty: today.')} />
        <TextField label={t('Payment reference')} value={reference} onChange={setReference} />
      </Pair>
      <div className="hotel-head-actions">
        <Button onPress={onClose}>{t('Cancel')}</Button>
        <Button kind="main" onPress={() => void onGive(given).then((isDone) => isDone && onClose())}>
          {t('Write down payment')}
        </Button>
      </div>
    </div>
  );
};

type Line = CommissionDetail['lines'][number] & { id: string };
type Adjusted = CommissionDetail['adjustments'][number] & { id: string };

const StayCell = ({ line }: { line: Pick<Line, 'stayId' | 'stay' | 'number'> }) =>
  line.stay === '' ? (
    <>{line.number}</>
  ) : (
    <RecordLink object="stay" id={line.stayId}>
      {line.stay}
    </RecordLink>
  );

const useLineColumns = (currencyCode: string, onHold: ((line: Line) => void) | null): Column<Line>[] => {
  const { t } = useTranslate();
  const { days, number, money, percent } = useCommissionWriting();
  const micros = (amountMicros: Line['base']): string => money({ amountMicros, currencyCode });
  return [
    { key: 'stay', title: t('Stay'), isHead: true, hasControls: true, cell: (line) => <StayCell line={line} /> },
    { key: 'days', title: t('Days'), cell: ({ arrivalOn, departureOn }) => days(arrivalOn, departureOn) },
    { key: 'nights', title: t('Nights'), isNumber: true, cell: ({ nights }) => number(nights) },
    { key: 'base', title: t('Room revenue'), isNumber: true, cell: ({ base }) => micros(base) },
    { key: 'percent', title: '%', isNumber: true, cell: (line) => percent(line.percent / 100, 1) },
    { key: 'commission', title: t('Commission'), isNumber: true, cell: ({ commission }) => micros(commission) },
    ...(onHold === null
      ? []
      : [
          {
            key: 'hold',
            title: t('Hold back'),
            hasControls: true,
            cell: (line: Line) => <Button onPress={() => onHold(line)}>{t('Hold back')}</Button>,
          },
        ]),
  ];
};

const useLeftOutColumns = (onRelease: (line: Line) => void): Column<Line>[] => {
  const { t } = useTranslate();
  const { days, language } = useCommissionWriting();
  return [
    { key: 'stay', title: t('Stay'), isHead: true, hasControls: true, cell: (line) => <StayCell line={line} /> },
    { key: 'days', title: t('Days'), cell: ({ arrivalOn, departureOn }) => days(arrivalOn, departureOn) },
    {
      key: 'why',
      title: t('Why left out'),
      cell: ({ leftOut }) => (leftOut === null ? '' : inWords(LEFT_OUT_WORDS, leftOut, language)),
    },
    {
      key: 'release',
      title: t('Let it earn'),
      hasControls: true,
      cell: (line) => (line.isHeld ? <Button onPress={() => onRelease(line)}>{t('Let it earn')}</Button> : null),
    },
  ];
};

const useAdjustmentColumns = (currencyCode: string): Column<Adjusted>[] => {
  const { t } = useTranslate();
  const { month, money, language } = useCommissionWriting();
  const micros = (amountMicros: Line['base']): string => money({ amountMicros, currencyCode });
  return [
    { key: 'stay', title: t('Stay'), isHead: true, hasControls: true, cell: (line) => <StayCell line={line} /> },
    { key: 'month', title: t('Closed month'), cell: (line) => month(line.month) },
    { key: 'base', title: t('Room revenue'), isNumber: true, cell: ({ base }) => micros(base) },
    { key: 'commission', title: t('Commission'), isNumber: true, cell: ({ commission }) => micros(commission) },
    { key: 'why', title: t('Why'), cell: ({ because }) => inWords(ADJUSTMENT_WORDS, because, language) },
  ];
};

/** The statement as a file for a spreadsheet, for the agency or the accounts. */
const useFile = (statement: CommissionDetail): string => {
  const { t } = useTranslate();
  const { language } = useCommissionWriting();
  return csvOf([
    [statement.name],
    ...statementRows(statement, {
      headings: [
        t('Confirmation number'),
        t('Stay'),
        t('Arrival'),
        t('Departure'),
        t('Nights'),
        t('Room revenue'),
        '%',
        t('Commission'),
        t('Note'),
      ],
      total: t('Total'),
      why: (line) =>
        'because' in line
          ? inWords(ADJUSTMENT_WORDS, line.because, language)
          : line.leftOut === null
            ? ''
            : inWords(LEFT_OUT_WORDS, line.leftOut, language),
    }),
  ]);
};

const StatementFigures = ({ statement }: { statement: CommissionDetail }) => {
  const { t } = useTranslate();
  const { amount, number, dayOrDash } = useCommissionWriting();
  const { stays, nights, base, commission, adjustment, total, status, paidOn, reference } = statement;
  return (
    <Figures>
      <Figure
        label={t('Stays that earn')}
        value={number(stays)}
        note={t('{nights} nights', { nights: number(nights) })}
      />
      <Figure label={t('Room revenue')} value={amount(base)} />
      <Figure label={t('Commission')} value={amount(commission)} />
      {adjustment !== null && adjustment.amountMicros !== 0 && (
        <Figure label={t('Corrections')} value={amount(adjustment)} note={t('of closed months')} />
      )}
      <Figure
        label={status === 'PAID' ? t('Paid') : t('To pay')}
        value={amount(total)}
        {...(status === 'PAID' ? { note: [dayOrDash(paidOn), reference].filter(Boolean).join(' · ') } : {})}
      />
    </Figures>
  );
};

type Asking = { of: 'hold' } | { of: 'pay' } | { of: 'hold-stay'; line: Line };

const PATHS: Record<Exclude<StatementAction, 'hold' | 'pay'>, `/hotel/commissions/${string}`> = {
  release: '/hotel/commissions/release',
  close: '/hotel/commissions/close',
  unpay: '/hotel/commissions/reopen',
  reopen: '/hotel/commissions/reopen',
};

const Statement = ({ statement, give, onBack }: { statement: Shown; give: Give; onBack?: () => void }) => {
  const { t } = useTranslate();
  const write = useCommissionWriting();
  const [asking, setAsking] = useState<Asking | null>(null);
  const file = useFile(statement);
  const statementId = statement.id;
  const currencyCode = statement.total?.currencyCode ?? '';
  const lines = statement.lines.map((line): Line => ({ ...line, id: line.stayId }));
  const [earning, leftOut] = [
    lines.filter((line) => line.leftOut === null),
    lines.filter((line) => line.leftOut !== null),
  ];
  const adjustments = statement.adjustments.map((line): Adjusted => ({ ...line, id: `${line.month}:${line.stayId}` }));
  const isOpen = !isSettled(statement.status);
  const lineColumns = useLineColumns(currencyCode, isOpen ? (line) => setAsking({ of: 'hold-stay', line }) : null);
  const leftOutColumns = useLeftOutColumns(
    ({ stayId }) => void give('/hotel/commissions/release', { statementId, stayId }),
  );
  const adjustmentColumns = useAdjustmentColumns(currencyCode);
  const close = (): void => setAsking(null);
  return (
    <>
      <Section
        title={`${write.month(statement.month)} · ${statement.property}`}
        aside={
          <div className="hotel-head-actions">
            {onBack !== undefined && <Button onPress={onBack}>{t('All statements')}</Button>}
            {statement.link !== null && (
              <a className="hotel-button" href={statement.link} target="_blank" rel="noreferrer">
                {t('Print')}
              </a>
            )}
            <a className="hotel-button" href={`data:text/csv;charset=utf-8,${encodeURIComponent(file)}`}>
              {t('Download as CSV')}
            </a>
            {actionsOf(statement.status).map((action) => (
              <Button
                key={action}
                kind={action === 'close' || action === 'pay' ? 'main' : 'plain'}
                onPress={() =>
                  action === 'hold' || action === 'pay'
                    ? setAsking({ of: action })
                    : void give(PATHS[action], { statementId })
                }
              >
                {t(ACTION_WORDS[action])}
              </Button>
            ))}
          </div>
        }
      >
        <p>
          <StatusTag status={statement.status} />{' '}
          <span className="hotel-muted">
            {statement.status === 'ON_HOLD'
              ? statement.holdReason
              : isOpen
                ? t('Follows its stays until the month is closed.')
                : t('Stays as it is. Corrections come in with the next month that is open.')}
          </span>
        </p>
        {asking?.of === 'hold' && (
          <ReasonForm
            label={t('Why is it on hold?')}
            confirm={t('Put on hold')}
            onGive={(reason) => give('/hotel/commissions/hold', { statementId, reason })}
            onClose={close}
          />
        )}
        {asking?.of === 'pay' && (
          <PaymentForm onGive={(given) => give('/hotel/commissions/pay', { statementId, ...given })} onClose={close} />
        )}
        {asking?.of === 'hold-stay' && (
          <ReasonForm
            key={asking.line.id}
            label={t('Why does {stay} earn nothing yet?', { stay: asking.line.stay || asking.line.number })}
            confirm={t('Leave out')}
            onGive={(reason) => give('/hotel/commissions/hold', { statementId, stayId: asking.line.stayId, reason })}
            onClose={close}
          />
        )}
        <StatementFigures statement={statement} />
      </Section>
      <Section title={t('Stays that earn')}>
        {earning.length === 0 ? (
          <Empty title={t('No stay of this month earns a commission')} />
        ) : (
          <Table label={t('Stays that earn')} columns={lineColumns} rows={earning} />
        )}
      </Section>
      {adjustments.length > 0 && (
        <Section title={t('Corrections of closed months')}>
          <Table label={t('Corrections of closed months')} columns={adjustmentColumns} rows={adjustments} />
        </Section>
      )}
      {leftOut.length > 0 && (
        <Section title={t('Left out')}>
          <Table label={t('Left out')} columns={leftOutColumns} rows={leftOut} />
        </Section>
      )}
    </>
  );
};

/** Loads a statement and loads it again after each command. */
const LoadedStatement = ({ id, onBack, onChange }: { id: string; onBack?: () => void; onChange?: () => void }) => {
  const { locale } = useTranslate();
  const [times, setTimes] = useState(0);
  const ask = useCallback(
    (key: string) =>
      callRoute('/hotel/commissions/show', { statementId: key.split(' ')[0] }, readStatement, locale, PACKED),
    [locale],
  );
  const answer = useAnswer(`${id} ${times}`, ask);
  // What stands there stays until what it has become is known, so that a form is not closed under the hands.
  const [latest, setLatest] = useState<Shown | null>(null);
  if (answer.state === 'ready' && answer.result !== latest) setLatest(answer.result);
  const give = useGive(() => {
    setTimes((made) => made + 1);
    onChange?.();
  });
  const back = onBack === undefined ? {} : { onBack };
  const isSound = answer.state === 'loading' || answer.state === 'ready';
  if (isSound && latest !== null && latest.id === id) return <Statement statement={latest} give={give} {...back} />;
  return (
    <Answered answer={answer} lines={6}>
      {(statement) => <Statement statement={statement} give={give} {...back} />}
    </Answered>
  );
};

const useListColumns = (): Column<ListedStatement>[] => {
  const { t } = useTranslate();
  const { month, amount, number } = useCommissionWriting();
  return [
    { key: 'month', title: t('Month'), isHead: true, cell: (each) => month(each.month) },
    { key: 'property', title: t('Property'), cell: ({ property }) => property },
    { key: 'status', title: t('Status'), cell: ({ status }) => <StatusTag status={status} /> },
    { key: 'stays', title: t('Stays'), isNumber: true, cell: ({ stays }) => number(stays) },
    { key: 'nights', title: t('Nights'), isNumber: true, cell: ({ nights }) => number(nights) },
    { key: 'base', title: t('Room revenue'), isNumber: true, cell: ({ base }) => amount(base) },
    { key: 'total', title: t('Commission'), isNumber: true, cell: ({ total }) => amount(total) },
  ];
};

const AgencyStatements = ({ page, onOpen }: { page: CommissionsPage; onOpen: (id: string) => void }) => {
  const { t } = useTranslate();
  const { amounts, percent } = useCommissionWriting();
  const columns = useListColumns();
  const { statements, agency } = page;
  return (
    <>
      <Figures>
        <Figure label={t('Closed, to pay')} value={amounts(totalsOf(statements, ['CLOSED']))} />
        <Figure label={t('Open so far')} value={amounts(totalsOf(statements, ['OPEN']))} />
        <Figure label={t('On hold')} value={amounts(totalsOf(statements, ['ON_HOLD']))} />
        <Figure
          label={t('Agreed')}
          value={agency.percent === null ? UNKNOWN : percent(agency.percent / 100, 1)}
          note={t('of room revenue; a rate plan or a stay may say otherwise')}
        />
      </Figures>
      <Section title={t('Statements')}>
        <Table label={t('Statements')} columns={columns} rows={statements} onOpen={({ id }) => onOpen(id)} />
      </Section>
    </>
  );
};

const Contents = ({ page, again }: { page: CommissionsPage; again: () => void }) => {
  const { t } = useTranslate();
  const [openId, setOpenId] = useState<string | null>(null);
  if (!page.isAgency)
    return (
      <Empty
        title={t('{name} is no agency', { name: page.agency.name })}
        hint={t('An agency has a type of agency, a commission, or stays that it brought as travel agent.')}
      />
    );
  if (page.statements.length === 0)
    return (
      <Empty
        title={t('No commission yet')}
        hint={
          page.agency.percent === null
            ? t(
                'Say on the tab Account what percentage is agreed. A statement then arises for each month with departures.',
              )
            : t(
                'A statement arises for each month in which guests of the agency have left, at the latest by the night.',
              )
        }
      />
    );
  if (openId !== null) return <LoadedStatement id={openId} onBack={() => setOpenId(null)} onChange={again} />;
  return <AgencyStatements page={page} onOpen={setOpenId} />;
};

/** The tab of an agency: its commission statements, and one of them stay by stay. */
export const Commissions = () => {
  const { t, locale } = useTranslate();
  const [agencyId = null] = useSelectedRecordIds();
  const [times, setTimes] = useState(0);
  const ask = useCallback(
    (key: string) => callRoute('/hotel/commissions/page', { agencyId: key.split(' ')[0] }, readPage, locale, PACKED),
    [locale],
  );
  const answer = useAnswer(agencyId === null ? null : `${agencyId} ${times}`, ask);
  const [latest, setLatest] = useState<CommissionsPage | null>(null);
  if (answer.state === 'ready' && answer.result !== latest) setLatest(answer.result);
  const again = (): void => setTimes((made) => made + 1);
  const isSound = answer.state === 'loading' || answer.state === 'ready';
  return (
    <Frame title={t('Commissions')}>
      {isSound && latest !== null && latest.agency.id === agencyId ? (
        <Contents page={latest} again={again} />
      ) : (
        <Answered answer={answer} lines={8}>
          {(page) => <Contents page={page} again={again} />}
        </Answered>
      )}
    </Frame>
  );
};

/** The page of a statement. */
export const CommissionStatementPage = () => {
  const { t } = useTranslate();
  const [statementId = null] = useSelectedRecordIds();
  return <Frame title={t('Commissions')}>{statementId !== null && <LoadedStatement id={statementId} />}</Frame>;
};
