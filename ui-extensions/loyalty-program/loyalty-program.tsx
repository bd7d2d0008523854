import { useState } from 'react';
import { msg, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import { calendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { pointsOfProgram, programsAndMembers } from '../../plugin/host/loyalty-program.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { rulesInWords } from '../../plugin/words/loyalty-rules.ts';
import { SelectField } from '../kit/fields.tsx';
import { Figure, Figures } from '../kit/figures.tsx';
import { Frame, Section } from '../kit/frame.tsx';
import { panelHost } from '../kit/panel-host.ts';
import { Answered, Empty } from '../kit/states.tsx';
import type { TagColour } from '../kit/tag-colours.ts';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import { costOf, pointsView, programViews, type ProgramView } from './loyalty-program-view.ts';
import { AgeTable, ExpiryTable, LedgerYears, TierTable } from './program-tables.tsx';
import './loyalty-program.css';

const STATUS: Record<ProgramView['status'], readonly [label: MessageDescriptor, colour: TagColour]> = {
  ACTIVE: [msg('In force'), 'green'],
  DRAFT: [msg('Draft'), 'gray'],
  RETIRED: [msg('Retired'), 'orange'],
};

const loadPoints = (key: string) => {
  const [programId, since] = JSON.parse(key) as [string, CalendarDate];
  return pointsOfProgram(panelHost(), programId, since);
};

/** When which points expire, and what became of those of earlier years. */
const Points = ({ program, today }: { program: ProgramView; today: CalendarDate }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const answer = useAnswer(JSON.stringify([program.id, `${today.slice(0, 4)}-01-01`]), loadPoints);
  const { liability, members } = program;
  const view = answer.state === 'ready' ? pointsView(answer.result) : null;
  const expiredShare = view?.expiredShare ?? null;
  return (
    <>
      <TierTable tiers={program.tiers} falls={view?.falls ?? null} />
      <Section title={t('Points and what they will cost')}>
        <Figures>
          <Figure label={t('Points held')} value={writing.number(liability.points)} />
          <Figure
            label={t('Liability')}
            value={writing.wholeMoney(costOf(liability, liability.points))}
            note={
              liability.currencyCode === ''
                ? t('The rules name no cost of a point.')
                : t('{share} taken off for points never spent', {
                    share: writing.percent(liability.breakagePercent / 100, 1),
                  })
            }
          />
          <Figure
            label={t('Breakage so far')}
            value={expiredShare === null ? '–' : writing.percent(expiredShare, 1)}
            note={t('of all points earned have expired')}
          />
          <Figure
            label={t('Points a member')}
            value={members === 0 ? '–' : writing.number(liability.points / members)}
          />
        </Figures>
      </Section>
      <Answered answer={answer} lines={6}>
        {() =>
          view && (
            <>
              <AgeTable view={view} liability={liability} />
              <ExpiryTable view={view} />
              <LedgerYears view={view} />
            </>
          )
        }
      </Answered>
    </>
  );
};

const Program = ({ program, today }: { program: ProgramView; today: CalendarDate }) => {
  const { t, locale } = useTranslate();
  const writing = useWriting();
  const year = today.slice(0, 4);
  return (
    <>
      <Figures>
        <Figure
          label={t('Members')}
          value={writing.number(program.members)}
          note={t('{count} joined in {year}', { count: writing.number(program.joinedThisYear), year })}
        />
        <Figure
          label={t('Suspended or closed')}
          value={writing.number(program.resting)}
          note={t('earn nothing, nothing expires')}
        />
        <Figure
          label={t('Rules in force')}
          value={program.version === 0 ? '–' : t('Version {number}', { number: program.version })}
          note={program.since === null ? '' : t('since {day}', { day: writing.day(program.since) })}
        />
        <Figure
          label={t('Benefits this year')}
          value={writing.wholeMoney(program.benefitCost)}
          note={
            program.benefitCost === null
              ? t('The rules name no cost of benefits.')
              : t('cost of all tiers for the nights so far')
          }
        />
      </Figures>
      {program.coming.map(({ version, from }) => (
        <p key={version}>
          {t('Version {number} comes into force on {day}.', { number: version, day: writing.day(from) })}
        </p>
      ))}
      <Points program={program} today={today} />
      {program.rules !== null && (
        <Section title={t('The rules in plain words')}>
          <ul className="hotel-lines">
            {rulesInWords(program.rules, languageOf(locale)).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};

const loadPrograms = () => programsAndMembers(panelHost());

/** The day that commands of the loyalty program book on. */
const todayInUtc = (): CalendarDate => calendarDate(new Date().toISOString().slice(0, 10));

/** The loyalty programs of the hotel, one at a time. One request before the first content. */
export const LoyaltyProgram = () => {
  const { t } = useTranslate();
  const [today] = useState(todayInUtc);
  const [chosen, setChosen] = useState<string | null>(null);
  const answer = useAnswer('programs', loadPrograms);
  if (answer.state !== 'ready')
    return (
      <Frame>
        <Answered answer={answer} lines={9}>
          {() => null}
        </Answered>
      </Frame>
    );
  const programs = programViews(answer.result, today);
  const program = programs.find(({ id }) => id === chosen) ?? programs[0];
  if (program === undefined)
    return (
      <Frame>
        <Empty
          title={t('No loyalty program yet')}
          hint={t('Begin one under Rules: from a preset, in your currency, ready in a minute.')}
        />
      </Frame>
    );
  const [label, colour] = STATUS[program.status];
  return (
    <Frame title={program.name} facts={<Tag colour={colour}>{t(label)}</Tag>}>
      {programs.length > 1 && (
        <div className="hotel-form">
          <SelectField
            label={t('Program')}
            value={program.id}
            onChange={setChosen}
            choices={programs.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
      )}
      <Program key={program.id} program={program} today={today} />
    </Frame>
  );
};
