import { useState } from 'react';
import { closeSidePanel, useTranslate } from 'twenty-sdk/front-component';
import { callRoute } from '../kit/call-route.ts';
import { useOwnId } from '../kit/fields.tsx';
import { Frame, Section } from '../kit/frame.tsx';
import { Avatar } from '../kit/person-chip.tsx';
import { openRecord } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useCursor } from '../kit/use-cursor.ts';
import { usePaused } from '../kit/use-paused.ts';
import { useWriting } from '../kit/use-writing.ts';
import { foundGuests, guestLines, listKey, type FoundGuests, type GuestLine } from './find-guest-view.ts';
import './find-guest.css';

const find = (key: string): Promise<FoundGuests> => {
  const [locale = '', text = ''] = JSON.parse(key) as string[];
  return callRoute('/hotel/guests/find', { text }, foundGuests, locale);
};

/** Whom a text means, asked once typing pauses; no text while there is nothing to ask. */
const useFound = (typed: string) => {
  const { locale } = useTranslate();
  const text = usePaused(typed);
  return { text, answer: useAnswer(text === null ? null : JSON.stringify([locale, text]), find) };
};

const open = (id: string): void => {
  openRecord('person', id);
  void closeSidePanel();
};

const Whereabouts = ({ line: { whereabouts } }: { line: GuestLine }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  switch (whereabouts.kind) {
    case 'IN_HOUSE':
      return (
        <Tag colour="green">
          {whereabouts.rooms.length === 0
            ? t('In house')
            : t('In house, room {rooms}', { rooms: writing.list(whereabouts.rooms) })}
        </Tag>
      );
    case 'EXPECTED':
      return <Tag colour="blue">{t('Arrives {day}', { day: writing.weekday(whereabouts.on) })}</Tag>;
    case 'AWAY':
      return null;
    default:
      return whereabouts satisfies never;
  }
};

/** A guest as each list shows one. */
const Facts = ({ line }: { line: GuestLine }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const stays =
    line.stays === 0
      ? t('No stay yet')
      : line.stays === 1
        ? t('1 stay')
        : t('{count} stays', { count: writing.number(line.stays) });
  return (
    <>
      <Avatar id={line.id} name={line.name} />
      <span className="hotel-found-name">{line.name === '' ? t('Guest without a name') : line.name}</span>
      <span className="hotel-found-facts hotel-muted">{[stays, ...line.contact].join(' · ')}</span>
      <span className="hotel-found-where">
        <Whereabouts line={line} />
      </span>
    </>
  );
};

const Line = ({ line, id, isActive }: { line: GuestLine; id: string; isActive: boolean }) => (
  <li
    id={id}
    role="option"
    aria-selected={`${isActive}`}
    className={isActive ? 'hotel-found hotel-active' : 'hotel-found'}
    data-guest={line.id}
    onClick={() => open(line.id)}
  >
    <Facts line={line} />
  </li>
);

/**
 * Who of all guests a text means that is typed elsewhere: buttons that choose the guest, or open the guest's page. Nothing
 * while there is no text.
 */
export const AmongAllGuests = ({
  typed,
  onChoose = ({ id }) => open(id),
}: {
  typed: string;
  onChoose?: (guest: GuestLine) => void;
}) => {
  const { t } = useTranslate();
  const { text, answer } = useFound(typed);
  if (text === null) return null;
  return (
    <Section title={t('Among all guests')}>
      <Answered answer={answer}>
        {(found) => {
          const lines = guestLines(found);
          if (lines.length === 0) return <p className="hotel-muted">{t('No guest found')}</p>;
          return (
            <>
              <ul>
                {lines.map((line) => (
                  <li key={line.id}>
                    <button type="button" className="hotel-found" data-guest={line.id} onClick={() => onChoose(line)}>
                      <Facts line={line} />
                    </button>
                  </li>
                ))}
              </ul>
              {found.hasMore && <p className="hotel-muted">{t('There are more. Type on to narrow it down.')}</p>}
            </>
          );
        }}
      </Answered>
    </Section>
  );
};

/**
 * Finds a guest by whatever the guest says at the desk: a field, and below it who is meant, walked with the arrows and opened
 * with Enter. One call for each pause in typing; what was found before stays until the next is there.
 */
export const GuestFinder = () => {
  const { t } = useTranslate();
  const id = useOwnId();
  const [typed, setTyped] = useState('');
  const [drawn, now, move] = useCursor();
  const [before, setBefore] = useState<FoundGuests | null>(null);
  const { text, answer } = useFound(typed);
  const latest = answer.state === 'ready' ? answer.result : null;
  if (latest !== null && latest !== before) {
    setBefore(latest);
    move(0);
  }
  const shown = text === null ? null : (latest ?? (answer.state === 'loading' ? before : null));
  const lines = shown === null ? [] : guestLines(shown);
  const active = Math.min(drawn, lines.length - 1);
  const onKey = (key: string): void => {
    const at = Math.min(now.current, lines.length - 1);
    const action = listKey(key, at, lines.length);
    if (action?.kind === 'move') move(action.to);
    // What is shown while the next answer is on its way is not what was asked for.
    if (action?.kind === 'open' && latest !== null) open(lines[at]!.id);
  };
  return (
    <div className="hotel-section">
      <input
        className="hotel-input"
        type="search"
        role="combobox"
        autoFocus
        autoComplete="off"
        aria-expanded={`${lines.length > 0}`}
        aria-controls={`${id}-list`}
        aria-activedescendant={lines.length === 0 ? undefined : `${id}-${active}`}
        aria-label={t('Find a guest')}
        placeholder={t('Name, phone, e-mail, number or room')}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={({ key }) => onKey(key)}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={t('Guests found')}>
        {lines.map((line, index) => (
          <Line key={line.id} line={line} id={`${id}-${index}`} isActive={index === active} />
        ))}
      </ul>
      {text === null && (
        <p className="hotel-muted">
          {t('Names in any order and script, a phone by its last four digits, or the room that somebody is in now.')}
        </p>
      )}
      {text !== null && shown === null && <Answered answer={answer}>{() => null}</Answered>}
      {latest !== null && lines.length === 0 && (
        <Empty
          title={t('Nobody found')}
          hint={t('Try fewer letters, or the phone’s last four digits. Your role may not show every guest.')}
        />
      )}
      {shown?.hasMore === true && <p className="hotel-muted">{t('There are more. Type on to narrow it down.')}</p>}
    </div>
  );
};

/** The finder by itself, as the command opens it. */
export const FindGuest = () => (
  <Frame>
    <GuestFinder />
  </Frame>
);
