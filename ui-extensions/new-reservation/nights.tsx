import { useState } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import { Answered } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag } from '../kit/tag.tsx';
import { callRoute } from '../kit/call-route.ts';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import { freeAnswer, houseNights, type FreeAnswer, type HouseNightRow } from './new-reservation-view.ts';

/** Nights that are shown of the house. */
const NIGHTS = 14;

const load = (key: string): Promise<FreeAnswer> => {
  const [locale = '', propertyId = '', arrivalOn = ''] = JSON.parse(key) as string[];
  return callRoute('/hotel/stays/availability', { propertyId, arrivalOn, nights: NIGHTS }, freeAnswer, locale);
};

const useColumns = (): Column<HouseNightRow>[] => {
  const { t } = useTranslate();
  const writing = useWriting();
  return [
    {
      key: 'night',
      title: t('Night'),
      isHead: true,
      cell: ({ on, state }) => (
        <span className="hotel-booking-line">
          {writing.weekday(on)}
          {state === 'ABOVE_LEVEL' && <Tag colour="red">{t('Above the level')}</Tag>}
          {state === 'OVERSOLD' && <Tag colour="orange">{t('Overbooked')}</Tag>}
        </span>
      ),
    },
    { key: 'capacity', title: t('Rooms'), isNumber: true, cell: ({ capacity }) => writing.number(capacity) },
    { key: 'sold', title: t('Sold'), isNumber: true, cell: ({ sold }) => writing.number(sold) },
    { key: 'free', title: t('Free'), isNumber: true, cell: ({ free: left }) => writing.number(left) },
    { key: 'level', title: t('Sold up to'), isNumber: true, cell: ({ level }) => writing.number(level) },
    { key: 'toSell', title: t('Left to sell'), isNumber: true, cell: ({ toSell }) => writing.number(toSell) },
  ];
};

const House = ({ free }: { free: FreeAnswer }) => {
  const { t } = useTranslate();
  return <Table label={t('House by night')} columns={useColumns()} rows={houseNights(free)} />;
};

/** The house for two weeks from a day: rooms, sold, free, the overbooking level, and what is sold beyond. Asked when opened. */
export const HouseByNight = ({ propertyId, arrivalOn }: { propertyId: string; arrivalOn: string }) => {
  const { t, locale } = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const answer = useAnswer(isOpen ? JSON.stringify([locale, propertyId, arrivalOn]) : null, load);
  return (
    <details className="hotel-reasons" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary onClick={() => setIsOpen(!isOpen)}>{t('House by night and overbooking level')}</summary>
      {isOpen && (
        <Answered answer={answer} lines={6}>
          {(free) => <House free={free} />}
        </Answered>
      )}
    </details>
  );
};
