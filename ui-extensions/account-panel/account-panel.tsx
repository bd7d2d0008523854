import type { ReactNode } from 'react';
import { msg, useSelectedRecordIds, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import type { AccountClass } from '../../plugin/domain/sales/account-classes.ts';
import type { ContactRole, Influence } from '../../plugin/domain/sales/contacts.ts';
import type { Brought, Compared, Production } from '../../plugin/domain/sales/production.ts';
import type { AccountPage, RateOfAccount } from '../../plugin/flows/sales/account-page.ts';
import { CLASS_WORDS } from '../../plugin/words/accounts.ts';
import { GROUP_STAGE_NAMES } from '../../plugin/words/groups.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { QUOTE_STATUS_NAMES } from '../../plugin/words/quotes.ts';
import { Button } from '../kit/button.tsx';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { Figure, Figures } from '../kit/figures.tsx';
import { Card, Frame, Pair, Section } from '../kit/frame.tsx';
import { Meter } from '../kit/meter.tsx';
import { Reasons } from '../kit/reasons.tsx';
import { openFiltered, openList, openRecord, RecordLink } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import type { TagColour } from '../kit/tag-colours.ts';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN } from '../kit/writing.ts';
import {
  bringsNothing,
  changeOf,
  contactsInOrder,
  monthsShown,
  ofAccount,
  readAccount,
  revenueOf,
  staysBehind,
} from './account-panel-view.ts';
import './account-panel.css';

const CLASS_COLOURS: Record<AccountClass, TagColour> = { A: 'green', B: 'blue', C: 'yellow', D: 'gray' };

const ROLES: Record<ContactRole, MessageDescriptor> = {
  DECIDES: msg('Decides'),
  BOOKS: msg('Books'),
  PAYS: msg('Pays'),
  ADVISES: msg('Advises'),
  TRAVELS: msg('Travels'),
};
const INFLUENCES: Record<Influence, readonly [MessageDescriptor, TagColour]> = {
  HIGH: [msg('High influence'), 'green'],
  MEDIUM: [msg('Some influence'), 'yellow'],
  LOW: [msg('Little influence'), 'gray'],
};

/** A change against before, with its sign: `+12%`. */
const useChange = () => {
  const { percent } = useWriting();
  return (change: number): string => `${change > 0 ? '+' : change < 0 ? '−' : ''}${percent(Math.abs(change))}`;
};

const ClassTag = ({ accountClass, name }: { accountClass: AccountClass; name: string }) => (
  <Tag colour={CLASS_COLOURS[accountClass]}>{name === '' ? accountClass : `${accountClass} · ${name}`}</Tag>
);

const Head = ({ page }: { page: AccountPage }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const change = useChange();
  const { production, trendPercent, visitOverdueDays, nextVisitOn, lastVisitOn } = page;
  const { ahead } = production.total;
  const nightsAhead = ahead.nights + production.later.nights;
  return (
    <Figures>
      <Figure
        label={t('Revenue of a year')}
        value={writing.wholeMoney(page.yearRevenue)}
        note={
          trendPercent === null
            ? t('Twelve whole months and this one so far')
            : t('{change} against the year before', { change: change(trendPercent / 100) })
        }
      />
      <Figure
        label={t('Nights in {year}', { year: String(production.year) })}
        value={writing.number(production.total.now.nights)}
        note={t('{nights} in all of {year}', {
          nights: writing.number(production.total.before.nights),
          year: String(production.year - 1),
        })}
      />
      <Figure
        label={t('Nights booked ahead')}
        value={writing.number(nightsAhead)}
        note={
          production.later.nights > 0
            ? t('{nights} of them after {year}', {
                nights: writing.number(production.later.nights),
                year: String(production.year),
              })
            : t('In house or still to come')
        }
      />
      <Figure
        label={t('Next visit')}
        value={writing.dayOrDash(nextVisitOn)}
        note={
          visitOverdueDays !== null
            ? t('Overdue: {days} days', { days: writing.number(visitOverdueDays) })
            : lastVisitOn === null
              ? t('Never visited yet')
              : t('Last visit {day}', { day: writing.dayOrDash(lastVisitOn) })
        }
      />
      <Figure
        label={t('Potential')}
        value={writing.wholeMoney(page.potential)}
        note={t('Spent on hotels in town in a year')}
      />
    </Figures>
  );
};

const ClassCards = ({ page }: { page: AccountPage }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const { accountClass, rule, rhythm } = page;
  return (
    <Pair>
      <Card title={accountClass === null ? t('Class') : t('Why class {class}', { class: accountClass })}>
        {accountClass === null || page.classReasons.length === 0 ? (
          <p className="hotel-muted">{t('Not sorted yet: accounts are sorted each night.')}</p>
        ) : (
          <Reasons words={CLASS_WORDS} reasons={page.classReasons} title={t('Reasons')} isOpen />
        )}
        {page.creditTerms !== '' && (
          <p className="hotel-muted">{t('Credit terms: {terms}', { terms: page.creditTerms })}</p>
        )}
        <div className="hotel-head-actions">
          <Button onPress={() => openList('accountClassRules')}>{t('How accounts are classed')}</Button>
        </div>
      </Card>
      <Card title={t('How we work with them')}>
        <p>
          {t('Who calls: {who}', {
            who: rule !== null && rule.caller !== '' ? rule.caller : page.owner === '' ? UNKNOWN : page.owner,
          })}
        </p>
        <p>
          {rhythm === null
            ? t('Visited at no rhythm yet: without a class there is none.')
            : rhythm.isOwn
              ? t('Visited every {days} days, by a rhythm of its own', { days: writing.number(rhythm.days) })
              : t('Visited every {days} days, as its class is', { days: writing.number(rhythm.days) })}
        </p>
        {rule !== null && rule.service !== '' && <p>{rule.service}</p>}
      </Card>
    </Pair>
  );
};

type Line = { id: string; name: string } & Compared;

const useProductionColumns = (title: string, production: Production): Column<Line>[] => {
  const { t } = useTranslate();
  const writing = useWriting();
  const [before, now] = [String(production.year - 1), String(production.year)];
  const amount = (brought: Brought): string =>
    brought.stays === 0 ? UNKNOWN : writing.wholeMoney(revenueOf(brought, production));
  const nights = (brought: Brought): string => (brought.stays === 0 ? UNKNOWN : writing.number(brought.nights));
  return [
    { key: 'name', title, isHead: true, cell: ({ name }) => name },
    {
      key: 'nightsBefore',
      title: t('Nights {year}', { year: before }),
      isNumber: true,
      cell: (line) => nights(line.before),
    },
    { key: 'nightsNow', title: t('Nights {year}', { year: now }), isNumber: true, cell: (line) => nights(line.now) },
    { key: 'nightsAhead', title: t('Nights booked ahead'), isNumber: true, cell: (line) => nights(line.ahead) },
    {
      key: 'revenueBefore',
      title: t('Revenue {year}', { year: before }),
      isNumber: true,
      cell: (line) => amount(line.before),
    },
    {
      key: 'revenueNow',
      title: t('Revenue {year}', { year: now }),
      isNumber: true,
      cell: (line) => amount(line.now),
    },
    { key: 'revenueAhead', title: t('Revenue booked ahead'), isNumber: true, cell: (line) => amount(line.ahead) },
  ];
};

const WholeMonths = ({ production }: { production: Production }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const change = useChange();
  const { now, before } = production.wholeMonths;
  const grown = changeOf(now.nights, before.nights);
  if (now.stays === 0 && before.stays === 0) return null;
  return (
    <p className="hotel-muted">
      {t('Whole months of {year}: {now} nights, {before} in the same months of the year before', {
        year: String(production.year),
        now: writing.number(now.nights),
        before: writing.number(before.nights),
      })}
      {grown === null ? '' : ` (${change(grown)})`}
    </p>
  );
};

const ProductionOf = ({ page }: { page: AccountPage }) => {
  const { t, locale } = useTranslate();
  const { production, properties } = page;
  const monthColumns = useProductionColumns(t('Month'), production);
  const propertyColumns = useProductionColumns(t('Property'), production);
  const writing = useWriting();
  if (bringsNothing(production))
    return (
      <Section title={t('What it brings')}>
        <Empty
          title={t('No stay of this account since {year} began', { year: String(production.year - 1) })}
          hint={t('A stay counts here once it names the account as its company or travel agent.')}
        />
      </Section>
    );
  const monthName = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const names = new Map(properties.map(({ id, name }) => [id, name]));
  const months = monthsShown(production).map(({ month, ...compared }) => ({
    ...compared,
    id: String(month),
    name: monthName.format(new Date(Date.UTC(production.year, month - 1, 15))),
  }));
  const stays = (year: number) => (
    <Button onPress={() => openFiltered('stays', staysBehind(page, { year, month: null }))}>
      {t('Stays {year}', { year: String(year) })}
    </Button>
  );
  return (
    <Section
      title={t('What it brings')}
      aside={
        <span className="hotel-head-actions">
          {stays(production.year - 1)}
          {stays(production.year)}
        </span>
      }
    >
      <WholeMonths production={production} />
      <Table
        label={t('By month')}
        columns={monthColumns}
        rows={[...months, { id: 'total', name: t('Year'), ...production.total }]}
        onOpen={({ id }) =>
          openFiltered('stays', staysBehind(page, { year: production.year, month: id === 'total' ? null : Number(id) }))
        }
      />
      <p className="hotel-muted">
        {t('By the day of departure. A line opens to its stays of {year}.', { year: String(production.year) })}{' '}
        {production.otherCurrencies.length > 0 &&
          t('Amounts in {currencies} are left out.', { currencies: writing.list(production.otherCurrencies) })}
      </p>
      {production.properties.length > 1 && (
        <Table
          label={t('By property')}
          columns={propertyColumns}
          rows={production.properties.map(({ propertyId, ...compared }) => ({
            ...compared,
            id: propertyId ?? '',
            name: names.get(propertyId ?? '') ?? t('No property'),
          }))}
        />
      )}
    </Section>
  );
};

const useBranchColumns = (): Column<NonNullable<AccountPage['family']>['branches'][number]>[] => {
  const { t } = useTranslate();
  const writing = useWriting();
  return [
    { key: 'name', title: t('Account'), isHead: true, cell: ({ name }) => name || t('Without a name') },
    {
      key: 'class',
      title: t('Class'),
      cell: ({ accountClass }) => (accountClass === null ? UNKNOWN : <ClassTag accountClass={accountClass} name="" />),
    },
    { key: 'nights', title: t('Nights in all'), isNumber: true, cell: ({ nights }) => writing.number(nights) },
    {
      key: 'year',
      title: t('Revenue of a year'),
      isNumber: true,
      cell: ({ yearRevenue }) => writing.wholeMoney(yearRevenue),
    },
  ];
};

const Family = ({ page }: { page: AccountPage }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const columns = useBranchColumns();
  const { parent, family } = page;
  if (parent === null && family === null) return null;
  return (
    <Section title={t('Family')}>
      {parent !== null && (
        <p>
          {t('Belongs to')}{' '}
          <RecordLink object="company" id={parent.id}>
            {parent.name || t('Without a name')}
          </RecordLink>
        </p>
      )}
      {family !== null && (
        <>
          <Figures>
            <Figure
              label={t('Nights of the family in {year}', { year: String(family.production.year) })}
              value={writing.number(family.production.total.now.nights)}
              note={t('{nights} in all of {year}', {
                nights: writing.number(family.production.total.before.nights),
                year: String(family.production.year - 1),
              })}
            />
            <Figure
              label={t('Revenue of the family in {year}', { year: String(family.production.year) })}
              value={writing.wholeMoney(revenueOf(family.production.total.now, family.production))}
              note={t('{amount} in all of {year}', {
                amount: writing.wholeMoney(revenueOf(family.production.total.before, family.production)),
                year: String(family.production.year - 1),
              })}
            />
            <Figure
              label={t('Nights of the family booked ahead')}
              value={writing.number(family.production.total.ahead.nights + family.production.later.nights)}
            />
          </Figures>
          <Table
            label={t('Branches and subsidiaries')}
            columns={columns}
            rows={family.branches}
            onOpen={({ id }) => openRecord('company', id)}
          />
        </>
      )}
    </Section>
  );
};

const useContactColumns = (): Column<AccountPage['contacts'][number]>[] => {
  const { t } = useTranslate();
  return [
    { key: 'name', title: t('Name'), isHead: true, cell: ({ name }) => name || t('Without a name') },
    { key: 'title', title: t('Position'), cell: ({ jobTitle }) => jobTitle || UNKNOWN },
    { key: 'role', title: t('Role'), cell: ({ role }) => (role === null ? UNKNOWN : t(ROLES[role])) },
    {
      key: 'influence',
      title: t('Influence'),
      cell: ({ influence }) =>
        influence === null ? UNKNOWN : <Tag colour={INFLUENCES[influence][1]}>{t(INFLUENCES[influence][0])}</Tag>,
    },
    {
      key: 'reach',
      title: t('Reached by'),
      cell: ({ email, phone }) => [phone, email].filter(Boolean).join(' · ') || UNKNOWN,
    },
  ];
};

const Contacts = ({ page }: { page: AccountPage }) => {
  const { t } = useTranslate();
  const people = (
    <Button onPress={() => openFiltered('people', [ofAccount('company', page.id)])}>
      {t('People of the account')}
    </Button>
  );
  const columns = useContactColumns();
  return (
    <Section title={t('Contacts')} aside={people}>
      {page.contacts.length === 0 ? (
        <p className="hotel-muted">
          {t('Nobody has a role here yet. Open a person of the account and choose the role and the influence.')}
        </p>
      ) : (
        <Table
          label={t('Contacts')}
          columns={columns}
          rows={contactsInOrder(page.contacts)}
          onOpen={({ id }) => openRecord('person', id)}
        />
      )}
    </Section>
  );
};

const PromisedNights = ({ rate }: { rate: RateOfAccount }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const { promised } = rate;
  if (promised === null) return <p className="hotel-muted">{t('No nights promised')}</p>;
  const { reached, nights, ahead, goneShare, isBehind } = promised;
  return (
    <>
      <Meter
        label={t('Nights promised on {rate}', { rate: rate.name })}
        isLabelHidden
        value={reached}
        target={nights}
        text={t('Reached {reached} of {nights} nights, {gone} of the time gone', {
          reached: writing.number(reached),
          nights: writing.number(nights),
          gone: writing.percent(goneShare),
        })}
      />
      <p className="hotel-muted">
        {isBehind && <Tag colour="red">{t('Clearly behind')}</Tag>}{' '}
        {t('{nights} more nights booked ahead', { nights: writing.number(ahead) })}
      </p>
    </>
  );
};

const Rates = ({ page }: { page: AccountPage }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const priceOf = ({ price, percentOff }: RateOfAccount): string =>
    price !== null
      ? t('{price} a night', { price: writing.money(price) })
      : percentOff === 0
        ? t('At the base rate')
        : t('{percent} off the base rate', { percent: writing.percent(percentOff / 100, 1) });
  return (
    <Section
      title={t('Negotiated rates')}
      aside={
        <Button onPress={() => openFiltered('ratePlans', [ofAccount('account', page.id)])}>{t('Rate plans')}</Button>
      }
    >
      {page.rates.length === 0 && (
        <p className="hotel-muted">
          {t('None yet. A rate plan that names this account under “Negotiated with” is sold to it alone.')}
        </p>
      )}
      {page.rates.map((rate) => (
        <Card key={rate.id} title={rate.name}>
          <p>
            {[
              priceOf(rate),
              rate.validFrom === null && rate.validTo === null
                ? t('valid until further notice')
                : writing.days(rate.validFrom, rate.validTo),
              rate.property,
              rate.roomTypes.length === 0 ? t('all room types') : writing.list(rate.roomTypes),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {rate.isShared ? (
            <p className="hotel-muted">{t('Agreed with other accounts as well')}</p>
          ) : (
            <PromisedNights rate={rate} />
          )}
          <div className="hotel-head-actions">
            <Button onPress={() => openRecord('ratePlan', rate.id)}>{t('Open')}</Button>
          </div>
        </Card>
      ))}
    </Section>
  );
};

const Records = ({
  title,
  none,
  object,
  rows,
}: {
  title: string;
  none: string;
  object: string;
  rows: readonly { id: string; name: string; facts: readonly ReactNode[] }[];
}) => {
  const { t } = useTranslate();
  return (
    <Card title={title}>
      {rows.length === 0 && <p className="hotel-muted">{none}</p>}
      {rows.length > 0 && (
        <ul className="account-panel-records">
          {rows.map(({ id, name, facts }) => (
            <li key={id}>
              <RecordLink object={object} id={id}>
                {name || t('Without a name')}
              </RecordLink>
              <span className="hotel-muted">{facts.filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};

const Open = ({ page }: { page: AccountPage }) => {
  const { t, locale } = useTranslate();
  const writing = useWriting();
  const language = languageOf(locale);
  return (
    <Section title={t('At work')}>
      <Records
        title={t('Open tasks')}
        none={t('No task is open.')}
        object="task"
        rows={page.tasks.map(({ id, title, dueAt, assignee }) => ({
          id,
          name: title,
          facts: [dueAt === null ? '' : t('due {day}', { day: writing.moment(new Date(dueAt), 'UTC') }), assignee],
        }))}
      />
      <Pair>
        <Records
          title={t('Quotes')}
          none={t('No quote was given.')}
          object="quote"
          rows={page.quotes.map(({ id, name, status, arrivalOn, departureOn, total }) => ({
            id,
            name,
            facts: [
              status ? QUOTE_STATUS_NAMES[status][language] : '',
              arrivalOn === null ? '' : writing.days(arrivalOn, departureOn),
              total === null ? '' : writing.wholeMoney(total),
            ],
          }))}
        />
        <Records
          title={t('Groups and opportunities')}
          none={t('No group asked yet.')}
          object="opportunity"
          rows={page.groups.map(({ id, name, groupStage, groupArrivalOn, groupDepartureOn, amount }) => ({
            id,
            name,
            facts: [
              groupStage ? GROUP_STAGE_NAMES[groupStage][language] : '',
              groupArrivalOn === null ? '' : writing.days(groupArrivalOn, groupDepartureOn),
              amount === null ? '' : writing.wholeMoney(amount),
            ],
          }))}
        />
      </Pair>
    </Section>
  );
};

const Account = ({ page }: { page: AccountPage }) => {
  const { t } = useTranslate();
  const { accountClass, rule, owner } = page;
  return (
    <Frame
      title={page.name === '' ? t('Account without a name') : page.name}
      facts={
        <>
          {accountClass !== null && <ClassTag accountClass={accountClass} name={rule?.name ?? ''} />}
          <span className="hotel-muted">
            {owner === '' ? t('Nobody looks after it') : t('Looked after by {name}', { name: owner })}
          </span>
        </>
      }
    >
      <Head page={page} />
      <ClassCards page={page} />
      <ProductionOf page={page} />
      <Family page={page} />
      <Contacts page={page} />
      <Rates page={page} />
      <Open page={page} />
    </Frame>
  );
};

const load = (key: string): Promise<{ account: AccountPage | null }> => {
  const [accountId, locale] = JSON.parse(key) as [string, string];
  return callRoute('/hotel/accounts/show', { accountId }, readAccount, locale, PACKED);
};

/** What an account is worth and how it stands, on the page of a company. One request. */
export const AccountPanel = () => {
  const { t, locale } = useTranslate();
  const [accountId = null] = useSelectedRecordIds();
  const answer = useAnswer(accountId === null ? null : JSON.stringify([accountId, locale]), load);
  if (answer.state !== 'ready')
    return (
      <Frame>
        <Answered answer={answer} lines={10}>
          {() => null}
        </Answered>
      </Frame>
    );
  return answer.result.account === null ? (
    <Frame>
      <Empty title={t('This account is gone, or your role does not show it.')} />
    </Frame>
  ) : (
    <Account page={answer.result.account} />
  );
};
