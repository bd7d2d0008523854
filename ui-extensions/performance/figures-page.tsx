import { useState, type ReactNode } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import { addDays, isCalendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { Dimension } from '../../plugin/domain/key-figures/day-figures.ts';
import { roundToMicros } from '../../plugin/domain/money.ts';
import { channelInWords } from '../../plugin/words/booking-channels.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { Button } from '../kit/button.tsx';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { DateField, SelectField } from '../kit/fields.tsx';
import { Frame } from '../kit/frame.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useGiving } from '../kit/use-command.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN } from '../kit/writing.ts';
import { readFigures, type PerformanceFigures } from './performance-view.ts';

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** How the pages of performance write money, changes and sources, for its reader and in the currency of what is shown. */
export const useFigureWriting = (figures: PerformanceFigures) => {
  const { t, locale } = useTranslate();
  const writing = useWriting();
  const money = (micros: number | null): string =>
    micros === null || figures.currencyCode === ''
      ? UNKNOWN
      : writing.wholeMoney({ amountMicros: roundToMicros(micros), currencyCode: figures.currencyCode });
  const exact = (micros: number | null): string =>
    micros === null || figures.currencyCode === ''
      ? UNKNOWN
      : new Intl.NumberFormat(locale, { style: 'currency', currency: figures.currencyCode }).format(micros / 1e6);
  const signed = (value: number, digits = 0): string =>
    new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: digits }).format(value);
  const percent = (share: number | null): string => (share === null ? UNKNOWN : writing.percent(share, 1));
  const change = (now: number | null, then: number | null): string | null =>
    now === null || then === null || then === 0
      ? null
      : new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 1 }).format(
          now / then - 1,
        );
  const points = (now: number | null, then: number | null): string | null =>
    now === null || then === null ? null : t('{points} percentage points', { points: signed(100 * (now - then), 1) });
  const month = (on: CalendarDate): string =>
    new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${on}T00:00:00Z`),
    );
  const source = (dimension: Dimension, value: string | null): string => {
    if (value === null) return t('Others');
    if (value === '') return t('Not said');
    if (dimension === 'CHANNEL') return capitalised(channelInWords(value, languageOf(locale)));
    return dimension === 'COUNTRY' ? (figures.countryNames[value] ?? value) : value;
  };
  return { ...writing, money, exact, signed, share: percent, change, points, month, source };
};
export type FigureWriting = ReturnType<typeof useFigureWriting>;

/** Nothing was counted yet: says when it will be, and does it at once for who may. */
const NotCounted = ({ onCounted }: { onCounted: () => void }) => {
  const { t } = useTranslate();
  const give = useGiving();
  const [isBusy, setIsBusy] = useState(false);
  const count = async (): Promise<void> => {
    setIsBusy(true);
    if (await give('/hotel/runs/start', { kind: 'DAY_FIGURES' })) onCounted();
    setIsBusy(false);
  };
  return (
    <Empty
      title={t('No day was counted yet')}
      hint={t('Within an hour after the first stays are there their days are counted by themselves.')}
      action={
        <Button kind="main" isDisabled={isBusy} onPress={() => void count()}>
          {t('Count the days now')}
        </Button>
      }
    />
  );
};

/** The reader's day, which is the property's nearly everywhere. */
const localDay = (): string => {
  const now = new Date();
  return addDays(
    '1970-01-01' as CalendarDate,
    Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000),
  );
};

const load = async (key: string): Promise<PerformanceFigures> => {
  const [locale, propertyId, on] = JSON.parse(key) as [string, string, string];
  return callRoute(
    '/hotel/performance/figures',
    { ...(propertyId === '' ? {} : { propertyId }), ...(isCalendarDate(on) ? { on } : {}) },
    readFigures,
    locale,
    PACKED,
  );
};

/** A page over the figures of a property, or of all, as of a day; `children` shows them. One request before first content. */
export const FiguresPage = ({
  title,
  children,
}: {
  title: string;
  /** `again` asks once more, after something was changed. */
  children: (figures: PerformanceFigures, again: () => void) => ReactNode;
}) => {
  const { t, locale } = useTranslate();
  const { dayOrDash } = useWriting();
  const [propertyId, setPropertyId] = useState('');
  const [on, setOn] = useState(localDay);
  const [revision, setRevision] = useState(0);
  const answer = useAnswer(JSON.stringify([locale, propertyId, on, revision]), load);
  const shown = answer.state === 'ready' ? answer.result : null;
  const again = (): void => setRevision((made) => made + 1);
  return (
    <Frame
      title={title}
      facts={
        <span className="hotel-muted">{shown === null ? '' : t('as of {day}', { day: dayOrDash(shown.on) })}</span>
      }
      actions={
        <>
          {(shown?.properties.length ?? 0) > 1 && (
            <SelectField
              label={t('Property')}
              value={propertyId}
              onChange={setPropertyId}
              choices={[
                { value: '', label: t('All properties') },
                ...shown!.properties.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          <DateField label={t('As of')} value={on} onChange={setOn} />
        </>
      }
    >
      <Answered answer={answer} lines={12}>
        {(figures) => (figures.isCounted ? children(figures, again) : <NotCounted onCounted={again} />)}
      </Answered>
    </Frame>
  );
};
