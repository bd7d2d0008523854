import { useState } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { roundToMicros } from '../../plugin/domain/money.ts';
import type { Market as MarketAnswer } from '../../plugin/flows/management/market.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { OFFER_KIND_NAMES } from '../../plugin/words/offers.ts';
import { Button } from '../kit/button.tsx';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { SelectField } from '../kit/fields.tsx';
import { Figure, Figures } from '../kit/figures.tsx';
import { Frame, Section } from '../kit/frame.tsx';
import { openList } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN } from '../kit/writing.ts';
import './performance.css';

type NightRow = MarketAnswer['nights'][number] & { id: string };
type OfferRow = MarketAnswer['offers'][number] & { id: string };
type LostRow = MarketAnswer['lost'][number] & { id: string };

/** What the route answers: written by the app itself. */
const readMarket = z.custom<MarketAnswer>(
  (answer) => typeof answer === 'object' && answer !== null && 'nights' in answer,
);

const useMarketMoney = (currencyCode: string): ((amount: number | null) => string) => {
  const { wholeMoney } = useWriting();
  return (amount) =>
    amount === null || currencyCode === ''
      ? UNKNOWN
      : wholeMoney({ amountMicros: roundToMicros(amount), currencyCode });
};

const useNightColumns = (money: (amount: number | null) => string): Column<NightRow>[] => {
  const { t } = useTranslate();
  const { weekday, percent } = useWriting();
  return [
    { key: 'night', title: t('Night of'), isHead: true, cell: ({ day }) => weekday(day) },
    { key: 'own', title: t('Our rate'), isNumber: true, cell: ({ own }) => <strong>{money(own)}</strong> },
    {
      key: 'place',
      title: t('Against the median'),
      cell: ({ own, lowest, highest, median }) => {
        if (own === null) return UNKNOWN;
        if (own < lowest.rate) return <Tag colour="orange">{t('Below all')}</Tag>;
        if (own > highest.rate) return <Tag colour="red">{t('Above all')}</Tag>;
        const share = percent(Math.abs(own / median - 1));
        return own < median ? t('{share} below', { share }) : t('{share} above', { share });
      },
    },
    {
      key: 'lowest',
      title: t('Lowest'),
      isNumber: true,
      cell: ({ lowest }) => (
        <>
          {money(lowest.rate)} <span className="hotel-muted">{lowest.competitor}</span>
        </>
      ),
    },
    {
      key: 'median',
      title: t('Median'),
      isNumber: true,
      cell: ({ median, change }) =>
        `${money(median)}${change === null || change === 0 ? '' : ` ${change > 0 ? '↑' : '↓'} ${money(Math.abs(change))}`}`,
    },
    {
      key: 'highest',
      title: t('Highest'),
      isNumber: true,
      cell: ({ highest }) => (
        <>
          {money(highest.rate)} <span className="hotel-muted">{highest.competitor}</span>
        </>
      ),
    },
    { key: 'seen', title: t('Competitors'), isNumber: true, cell: ({ competitors }) => competitors },
  ];
};

const Offers = ({ market }: { market: MarketAnswer }) => {
  const { t, locale } = useTranslate();
  const language = languageOf(locale);
  const { number, percent } = useWriting();
  const money = useMarketMoney(market.currencyCode);
  const columns: Column<OfferRow>[] = [
    { key: 'kind', title: t('What was offered'), isHead: true, cell: ({ kind }) => OFFER_KIND_NAMES[kind][language] },
    { key: 'made', title: t('Offered'), isNumber: true, cell: ({ made }) => number(made) },
    { key: 'taken', title: t('Taken'), isNumber: true, cell: ({ taken }) => number(taken) },
    { key: 'declined', title: t('Declined'), isNumber: true, cell: ({ declined }) => number(declined) },
    {
      key: 'share',
      title: t('Taken of answered'),
      isNumber: true,
      cell: ({ shareTaken }) => (shareTaken === null ? UNKNOWN : percent(shareTaken)),
    },
    { key: 'revenue', title: t('Revenue'), isNumber: true, cell: ({ revenue }) => money(revenue) },
  ];
  return (
    <Section
      title={t('Offers for stays, last twelve months')}
      aside={<Button onPress={() => openList('stayOffers')}>{t('Offers')}</Button>}
    >
      {market.offers.length === 0 ? (
        <Empty
          title={t('Nothing was offered yet')}
          hint={t('The page of a stay says under Offers what fits it; what guests take is counted here.')}
        />
      ) : (
        <Table
          label={t('Offers for stays, last twelve months')}
          columns={columns}
          rows={market.offers.map((row) => ({ ...row, id: row.kind }))}
        />
      )}
    </Section>
  );
};

const Contents = ({ market }: { market: MarketAnswer }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const money = useMarketMoney(market.currencyCode);
  const columns = useNightColumns(money);
  const classes = [...new Set(market.nights.map(({ roomClass }) => roomClass))].toSorted((one, other) => one - other);
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = chosen !== null && classes.includes(chosen) ? chosen : (classes[0] ?? null);
  const decided = market.lostGroups + market.wonGroups;
  const lostColumns: Column<LostRow>[] = [
    { key: 'reason', title: t('Lost because'), isHead: true, cell: ({ reason }) => reason },
    { key: 'to', title: t('Lost to'), cell: ({ competitor }) => competitor || t('Not said') },
    { key: 'groups', title: t('Groups'), isNumber: true, cell: ({ groups }) => writing.number(groups) },
    { key: 'amount', title: t('Amount'), isNumber: true, cell: ({ amount }) => money(amount) },
  ];
  return (
    <div className="hotel-performance-wide">
      <Section
        title={t('Rates of competitors')}
        aside={<Button onPress={() => openList('competitorRates')}>{t('Competitor rates')}</Button>}
      >
        {shown === null ? (
          <Empty
            title={t('No rate of a competitor is known for the coming nights')}
            hint={t(
              'Enter what you see under Competitor rates, or import it: competitor, night, class, rate and the day on which it was seen.',
            )}
          />
        ) : (
          <>
            {classes.length > 1 && (
              <SelectField
                label={t('Class of room')}
                value={`${shown}`}
                onChange={(value) => setChosen(Number(value))}
                choices={classes.map((each) => ({ value: `${each}`, label: `${each}` }))}
              />
            )}
            <Table
              label={t('Rates of competitors')}
              columns={columns}
              rows={market.nights
                .filter(({ roomClass }) => roomClass === shown)
                .map((night) => ({ ...night, id: night.day }))}
            />
            <p className="hotel-muted">
              {t(
                'Our rate is the mean of what is booked for the night in this class; where nothing is booked, the base rate. An arrow marks a median that changed since it was seen before.',
              )}
            </p>
          </>
        )}
      </Section>
      <Section title={t('Groups lost')}>
        <Figures>
          <Figure
            label={t('Share of groups won')}
            value={decided === 0 ? UNKNOWN : writing.percent(market.wonGroups / decided)}
            note={t('{won} won, {lost} lost', {
              won: writing.number(market.wonGroups),
              lost: writing.number(market.lostGroups),
            })}
          />
        </Figures>
        {market.lost.length > 0 && (
          <Table
            label={t('Groups lost')}
            columns={lostColumns}
            rows={market.lost.map((row, index) => ({ ...row, id: `${index}` }))}
          />
        )}
      </Section>
      <Offers market={market} />
    </div>
  );
};

const load = async (key: string): Promise<MarketAnswer> => {
  const [locale, propertyId] = JSON.parse(key) as [string, string];
  return callRoute('/hotel/performance/market', propertyId === '' ? {} : { propertyId }, readMarket, locale, PACKED);
};

/** What competitors ask beside the own rate, what was lost to whom, and what became of offers. One request before first content. */
export const Market = () => {
  const { t, locale } = useTranslate();
  const [propertyId, setPropertyId] = useState('');
  const answer = useAnswer(JSON.stringify([locale, propertyId]), load);
  const shown = answer.state === 'ready' ? answer.result : null;
  return (
    <Frame
      title={t('Market')}
      actions={
        (shown?.properties.length ?? 0) > 1 ? (
          <SelectField
            label={t('Property')}
            value={shown!.propertyId ?? ''}
            onChange={setPropertyId}
            choices={shown!.properties.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : undefined
      }
    >
      <Answered answer={answer} lines={10}>
        {(market) => <Contents market={market} />}
      </Answered>
    </Frame>
  );
};
