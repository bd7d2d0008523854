import { useTranslate } from 'twenty-sdk/front-component';
import type { CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { Briefing, DayRow } from '../../plugin/domain/stays/day.ts';
import { DAY_REASON_WORDS } from '../../plugin/words/day.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { inWords } from '../../plugin/words/words.ts';
import { Section } from '../kit/frame.tsx';
import { useWriting } from '../kit/use-writing.ts';
import { whoOf } from './today-view.ts';

const Lines = ({ title, rows, say }: { title: string; rows: readonly DayRow[]; say: (row: DayRow) => string }) =>
  rows.length === 0 ? null : (
    <Section title={title} aside={<span className="hotel-muted">{rows.length}</span>}>
      <ul className="hotel-day-lines">
        {rows.map((row) => (
          <li key={row.id}>
            <strong>{row.room === '' ? '–' : row.room}</strong>
            <span>{whoOf(row)}</span>
            <span className="hotel-muted">{say(row)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );

/** The morning's sheet, to be read out and to be printed: whom to look after, with care, what is wished and owed. */
export const BriefingSheet = ({
  briefing,
  on,
  property,
}: {
  briefing: Briefing;
  on: CalendarDate;
  property: string;
}) => {
  const { t, locale } = useTranslate();
  const writing = useWriting();
  const reasons = (row: DayRow): string =>
    row.reasons.map((reason) => inWords(DAY_REASON_WORDS, reason, languageOf(locale))).join(' · ');
  const until = ({ departureOn }: DayRow): string =>
    departureOn === null ? '' : t('until {day}', { day: writing.weekday(departureOn) });
  return (
    <div className="hotel-day-briefing">
      <p className="hotel-muted">
        {[property, writing.weekday(on)].join(' · ')} · {t('Print this page for the morning meeting.')}
      </p>
      <Lines title={t('VIPs')} rows={briefing.vips} say={reasons} />
      <Lines title={t('Handle with care')} rows={briefing.withCare} say={reasons} />
      <Lines
        title={t('Yesterday’s complaints')}
        rows={briefing.complaints}
        say={({ cases }) => cases.map(({ name }) => name).join(' · ')}
      />
      <Lines title={t('Requests')} rows={briefing.requests} say={({ requests }) => requests} />
      <Lines title={t('Birthdays')} rows={briefing.birthdays} say={until} />
      <Lines title={t('First-timers')} rows={briefing.firstTimers} say={({ roomType }) => roomType} />
      <Lines title={t('Late check-outs')} rows={briefing.lateCheckOuts} say={reasons} />
      <Lines
        title={t('High balances')}
        rows={briefing.balances}
        say={({ balance }) => (balance === null ? '' : writing.money(balance))}
      />
      <Lines title={t('Long stayers')} rows={briefing.longStayers} say={until} />
      <Lines
        title={t('Arrivals')}
        rows={briefing.arrivals}
        say={(row) => [row.roomType, until(row), reasons(row)].filter(Boolean).join(' · ')}
      />
    </div>
  );
};
