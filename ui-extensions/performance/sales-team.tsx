import { useState, type ReactNode } from 'react';
import { msg, useTranslate, useUserId, type MessageDescriptor } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import type { Amounts, Deal, LookedAfter, SellerFigures, TeamPeriod } from '../../plugin/domain/sales/team.ts';
import type { SalesTeamPage } from '../../plugin/flows/sales/team.ts';
import { Button } from '../kit/button.tsx';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { Frame, Section } from '../kit/frame.tsx';
import { openList, RecordLink } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN } from '../kit/writing.ts';
import { FigureCard } from './figure-card.tsx';
import { Handover } from './handover.tsx';
import './performance.css';

const PERIOD_NAMES: Record<TeamPeriod, MessageDescriptor> = {
  MONTH: msg('Month to date'),
  LAST_MONTH: msg('Last month'),
  YEAR: msg('Year to date'),
};

const COST_NAMES: Record<string, MessageDescriptor> = {
  COMMISSION: msg('Commission'),
  ADVERTISING: msg('Advertising'),
  SALARY: msg('Salary'),
  TRAVEL: msg('Travel'),
  ENTERTAINMENT: msg('Entertainment'),
  LOYALTY: msg('Loyalty program'),
  TECHNOLOGY: msg('Technology'),
  OTHER: msg('Other'),
};

/** What the route answers: written by the app itself. */
const readTeam = z.custom<SalesTeamPage>(
  (answer) => typeof answer === 'object' && answer !== null && 'periods' in answer,
);

/** Links shown under a figure; the rest is named by its number. */
const MOST_LINKS = 20;
/** From so many hours on, days are easier to read. */
const HOURS_OF_DAYS = 48;

const useTeamWriting = () => {
  const { t } = useTranslate();
  const writing = useWriting();
  const money = (amounts: Amounts): string =>
    writing.list(
      Object.entries(amounts).map(([currencyCode, amountMicros]) => writing.wholeMoney({ amountMicros, currencyCode })),
    ) || UNKNOWN;
  const wait = (hours: number): string => {
    if (hours >= HOURS_OF_DAYS) return t('{days} days', { days: writing.number(hours / 24, 1) });
    return hours < 1 ? t('under an hour') : t('{hours} hours', { hours: writing.number(hours, 1) });
  };
  /** Revenue won against the target of its currency. */
  const reached = ({ target, revenueWon }: SellerFigures): string | null =>
    writing.list(
      Object.entries(target).flatMap(([code, amount]) =>
        amount > 0 ? [writing.percent((revenueWon[code] ?? 0) / amount)] : [],
      ),
    ) || null;
  return { ...writing, money, wait, reached };
};
type TeamWriting = ReturnType<typeof useTeamWriting>;
type Row = SellerFigures & { id: string; name: string };

const useRowsOf = (page: SalesTeamPage, code: TeamPeriod): Row[] => {
  const { t } = useTranslate();
  const names = new Map(page.members.map(({ id, name }) => [id, name]));
  return page.periods
    .find((period) => period.code === code)!
    .sellers.map((seller) => ({
      ...seller,
      id: seller.ownerId ?? '',
      name: seller.ownerId === null ? t('Nobody yet') : (names.get(seller.ownerId) ?? t('No longer here')),
    }));
};

/** Records by name, each a way to it. */
const Links = ({
  object,
  records,
  write,
}: {
  object: string;
  records: readonly { id: string; name: string; note?: string }[];
  write: TeamWriting;
}) => {
  const { t } = useTranslate();
  if (records.length === 0) return null;
  return (
    <ul>
      {records.slice(0, MOST_LINKS).map(({ id, name, note }) => (
        <li key={id}>
          <RecordLink object={object} id={id}>
            {name}
          </RecordLink>
          {note === undefined ? '' : ` · ${note}`}
        </li>
      ))}
      {records.length > MOST_LINKS && (
        <li>{t('and {count} more', { count: write.number(records.length - MOST_LINKS) })}</li>
      )}
    </ul>
  );
};

const Costs = ({ costs, write }: { costs: NonNullable<SellerFigures['costs']>; write: TeamWriting }) => {
  const { t } = useTranslate();
  const columns: Column<{ id: string; amounts: Amounts }>[] = [
    {
      key: 'category',
      title: t('Category'),
      isHead: true,
      cell: ({ id }) => t(COST_NAMES[id] ?? COST_NAMES['OTHER']!),
    },
    { key: 'amount', title: t('Amount'), isNumber: true, cell: ({ amounts }) => write.money(amounts) },
  ];
  return (
    <Table
      label={t('Cost by category')}
      columns={columns}
      rows={costs.map(({ category, amounts }) => ({ id: category, amounts }))}
    />
  );
};

const useRecords = (page: SalesTeamPage, write: TeamWriting) => {
  const { t } = useTranslate();
  const deals = new Map(page.deals.map((deal) => [deal.id, deal]));
  const accounts = new Map(page.accounts.map((account) => [account.id, account]));
  return {
    deals: (ids: readonly string[], note: (deal: Deal) => string | undefined) =>
      ids.flatMap((id) => {
        const deal = deals.get(id);
        const said = deal === undefined ? undefined : note(deal);
        return deal === undefined
          ? []
          : [{ id, name: deal.name || t('Without a name'), ...(said === undefined ? {} : { note: said }) }];
      }),
    accounts: (ids: readonly string[], on: (account: LookedAfter) => LookedAfter['nextVisitOn']) =>
      ids.flatMap((id) => {
        const account = accounts.get(id);
        return account === undefined
          ? []
          : [{ id, name: account.name || t('Without a name'), note: write.dayOrDash(on(account)) }];
      }),
  };
};

const Opportunities = ({ seller, page, write }: Shown) => {
  const { t } = useTranslate();
  const records = useRecords(page, write);
  const { won, lost, refused, entered, unanswered } = seller;
  const amountOf = ({ amount, decidedOn }: Deal): string =>
    `${amount === null ? UNKNOWN : write.wholeMoney(amount)}, ${write.dayOrDash(decidedOn)}`;
  const reached = write.reached(seller);
  return (
    <>
      <FigureCard
        label={t('Opportunities won')}
        value={write.number(won.length)}
        against={[won.length === 0 ? null : t('{amount} of revenue', { amount: write.money(seller.revenueWon) })]}
        definition={t(
          'Opportunities whose contract was signed in the period, by the day on which they became definite; revenue is their amount. What is to be corrected is left out.',
        )}
        counted={won.length === 0 ? t('Nothing was won in the period.') : ''}
      >
        <Links object="opportunity" records={records.deals(won, amountOf)} write={write} />
        <Button onPress={() => openList('opportunities')}>{t('Opportunities')}</Button>
      </FigureCard>
      <FigureCard
        label={t('Target reached')}
        value={reached ?? UNKNOWN}
        against={[reached === null ? t('No target set') : t('of {amount}', { amount: write.money(seller.target) })]}
        definition={t(
          'Revenue won by the target of the whole months of the period. A target is a budget that names the salesperson; its total revenue is meant.',
        )}
        counted={t('{revenue} won.', { revenue: write.money(seller.revenueWon) })}
      >
        <Button onPress={() => openList('monthlyBudgets')}>{t('Budgets')}</Button>
      </FigureCard>
      <FigureCard
        label={t('Opportunities lost')}
        value={write.number(lost.length)}
        against={[
          refused.length === 0 ? null : t('{count} more refused by the hotel', { count: write.number(refused.length) }),
        ]}
        definition={t(
          'Opportunities that went elsewhere or fell through in the period. What the hotel itself refused is not lost to anybody and counts apart.',
        )}
        counted={lost.length === 0 ? t('Nothing was lost in the period.') : ''}
      >
        <Links object="opportunity" records={records.deals([...lost, ...refused], amountOf)} write={write} />
      </FigureCard>
      <FigureCard
        label={t('Conversion')}
        value={seller.conversion === null ? UNKNOWN : write.percent(seller.conversion)}
        against={[seller.conversion === null ? t('Nothing decided yet') : null]}
        definition={t('Won by won and lost, of what was decided in the period.')}
        counted={t('{won} won, {lost} lost', { won: write.number(won.length), lost: write.number(lost.length) })}
      />
      <FigureCard
        label={t('First answer after')}
        value={seller.answerHours === null ? UNKNOWN : write.wait(seller.answerHours)}
        against={[
          entered.length === 0
            ? t('No opportunity came in')
            : t('{answered} of {count} answered', {
                answered: write.number(entered.length - unanswered.length),
                count: write.number(entered.length),
              }),
        ]}
        definition={t(
          'Of the opportunities that came in within the period: from when each was entered to the first thing that a member of staff did about it, which is a stage moved, a note or a task added, or a quote given. The middle one of all that were answered; to ten minutes.',
        )}
        counted={unanswered.length === 0 ? '' : t('Nobody has answered these yet:')}
      >
        <Links object="opportunity" records={records.deals(unanswered, () => undefined)} write={write} />
      </FigureCard>
    </>
  );
};

const Accounts = ({ seller, page, write }: Shown) => {
  const { t } = useTranslate();
  const records = useRecords(page, write);
  const { visitsDone, visitsDue, costs, costPerStay, staysWon } = seller;
  return (
    <>
      <FigureCard
        label={t('Visits done')}
        value={write.number(visitsDone.length)}
        against={[]}
        definition={t(
          'Accounts looked after whose last visit was in the period; one that was visited twice counts once, because an account keeps its last visit.',
        )}
        counted={visitsDone.length === 0 ? t('No account was visited in the period.') : ''}
      >
        <Links
          object="company"
          records={records.accounts(visitsDone, ({ lastVisitOn }) => lastVisitOn)}
          write={write}
        />
      </FigureCard>
      <FigureCard
        label={t('Visits due')}
        value={write.number(visitsDue.length)}
        against={[]}
        definition={t(
          'Accounts looked after whose next visit was due by the end of the period and has not been made yet.',
        )}
        counted={visitsDue.length === 0 ? t('No visit is due.') : ''}
      >
        <Links object="company" records={records.accounts(visitsDue, ({ nextVisitOn }) => nextVisitOn)} write={write} />
      </FigureCard>
      <FigureCard
        label={t('Stays won')}
        value={write.number(staysWon)}
        against={[]}
        definition={t(
          'Stays booked in the period by accounts looked after, as company or otherwise as agency, without those that were cancelled or did not come.',
        )}
        counted={staysWon === 0 ? t('No stay of such an account was booked in the period.') : ''}
      >
        <Button onPress={() => openList('stays')}>{t('Stays')}</Button>
      </FigureCard>
      {costs !== null && (
        <FigureCard
          label={t('Cost per stay won')}
          value={costPerStay === null ? UNKNOWN : write.money(costPerStay)}
          against={[costs.length === 0 ? t('No cost is booked on this name') : null]}
          definition={t(
            'Sales costs that name the salesperson, of the months of the period, by stays won. Costs that name a property only are nobody’s.',
          )}
          counted=""
        >
          {costs.length > 0 && <Costs costs={costs} write={write} />}
          <Button onPress={() => openList('salesCosts')}>{t('Sales costs')}</Button>
        </FigureCard>
      )}
    </>
  );
};

type Shown = { seller: Row; page: SalesTeamPage; write: TeamWriting };

const useColumns = (write: TeamWriting, seesCosts: boolean, choose: (id: string) => void): Column<Row>[] => {
  const { t } = useTranslate();
  return [
    {
      key: 'name',
      title: t('Salesperson'),
      isHead: true,
      hasControls: true,
      cell: ({ id, name }): ReactNode => (
        <button type="button" className="hotel-link" onClick={() => choose(id)}>
          {name}
        </button>
      ),
    },
    { key: 'won', title: t('Won'), isNumber: true, cell: ({ won }) => write.number(won.length) },
    { key: 'revenue', title: t('Revenue won'), isNumber: true, cell: ({ revenueWon }) => write.money(revenueWon) },
    { key: 'target', title: t('Target reached'), isNumber: true, cell: (row) => write.reached(row) ?? UNKNOWN },
    { key: 'lost', title: t('Lost'), isNumber: true, cell: ({ lost }) => write.number(lost.length) },
    {
      key: 'conversion',
      title: t('Conversion'),
      isNumber: true,
      cell: ({ conversion }) => (conversion === null ? UNKNOWN : write.percent(conversion)),
    },
    {
      key: 'answer',
      title: t('First answer after'),
      isNumber: true,
      cell: ({ answerHours }) => (answerHours === null ? UNKNOWN : write.wait(answerHours)),
    },
    {
      key: 'visits',
      title: t('Visits done / due'),
      isNumber: true,
      cell: ({ visitsDone, visitsDue }) => `${write.number(visitsDone.length)} / ${write.number(visitsDue.length)}`,
    },
    ...(seesCosts
      ? [
          {
            key: 'cost',
            title: t('Cost per stay won'),
            isNumber: true,
            cell: ({ costPerStay }: Row) => (costPerStay === null ? UNKNOWN : write.money(costPerStay)),
          },
        ]
      : []),
  ];
};

const Contents = ({ page, again }: { page: SalesTeamPage; again: () => void }) => {
  const { t } = useTranslate();
  const write = useTeamWriting();
  const userId = useUserId();
  const [code, setCode] = useState<TeamPeriod>('MONTH');
  const [chosen, setChosen] = useState<string | null>(null);
  const rows = useRowsOf(page, code);
  const columns = useColumns(write, page.seesCosts, setChosen);
  const own = page.members.find((member) => member.userId === userId)?.id;
  const shown = rows.find(({ id }) => id === chosen) ?? rows.find(({ id }) => id === own) ?? rows[0];
  const period = page.periods.find((each) => each.code === code)!;
  if (shown === undefined)
    return (
      <Empty
        title={t('Nobody looks after an opportunity or an account yet')}
        hint={t(
          'Name the owner of an opportunity or the account owner of a company; what they come to is counted here.',
        )}
      />
    );
  return (
    <div className="hotel-performance-wide">
      <div className="hotel-performance-periods" role="group" aria-label={t('Period')}>
        {page.periods.map((each) => (
          <button
            key={each.code}
            type="button"
            className="hotel-button"
            aria-pressed={each.code === code ? 'true' : 'false'}
            onClick={() => setCode(each.code)}
          >
            {t(PERIOD_NAMES[each.code])}
          </button>
        ))}
      </div>
      <Section
        title={t('Sales team')}
        aside={<span className="hotel-muted">{write.days(period.from, period.to)}</span>}
      >
        <Table label={t('Sales team')} columns={columns} rows={rows} onOpen={({ id }) => setChosen(id)} />
        {own !== undefined && !rows.some(({ id }) => id === own) && (
          <p className="hotel-muted">{t('You look after no opportunity and no account yet.')}</p>
        )}
      </Section>
      <Section title={shown.name}>
        <div className="hotel-performance-figures">
          <Opportunities seller={shown} page={page} write={write} />
          <Accounts seller={shown} page={page} write={write} />
        </div>
      </Section>
      {/* Who sees what the team costs leads it; the routes ask for rights of their own. */}
      {page.seesCosts && page.members.length > 1 && (
        <Handover members={page.members} first={shown.ownerId ?? page.members[0]!.id} onDone={again} />
      )}
    </div>
  );
};

const load = (key: string): Promise<SalesTeamPage> =>
  callRoute('/hotel/performance/sales-team', {}, readTeam, (JSON.parse(key) as [string])[0], PACKED);

/** What each salesperson came to, with the records behind each figure. One request before first content. */
export const SalesTeam = () => {
  const { t, locale } = useTranslate();
  const [revision, setRevision] = useState(0);
  const [before, setBefore] = useState<SalesTeamPage | null>(null);
  const answer = useAnswer(JSON.stringify([locale, revision]), load);
  if (answer.state === 'ready' && answer.result !== before) setBefore(answer.result);
  const again = (): void => setRevision((made) => made + 1);
  return (
    <Frame title={t('Sales team')}>
      {answer.state === 'loading' && before !== null ? (
        <Contents page={before} again={again} />
      ) : (
        <Answered answer={answer} lines={10}>
          {(page) => <Contents page={page} again={again} />}
        </Answered>
      )}
    </Frame>
  );
};
