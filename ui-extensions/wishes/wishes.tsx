import { useState } from 'react';
import { useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import { earliestToday } from '../../plugin/domain/calendar-dates.ts';
import { preferencesAsMaySee, type KeptPreference } from '../../plugin/host/preferences.ts';
import { aboutStay } from '../../plugin/host/service-desk.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { preferenceInWords } from '../../plugin/words/preferences.ts';
import { Button } from '../kit/button.tsx';
import { TextAreaField } from '../kit/fields.tsx';
import { Frame, Section } from '../kit/frame.tsx';
import { panelHost } from '../kit/panel-host.ts';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useGiving } from '../kit/use-command.ts';
import { useWriting } from '../kit/use-writing.ts';
import { wishesView, type WishesView } from './wishes-view.ts';
import './wishes.css';

type Give = (path: Parameters<ReturnType<typeof useGiving>>[0], body: object) => Promise<boolean>;

const useWords = (): ((one: KeptPreference) => string) => {
  const { locale } = useTranslate();
  return (one) => preferenceInWords(one, languageOf(locale));
};

const Contradictions = ({ view: { contradictions }, give }: { view: WishesView; give: Give }) => {
  const { t } = useTranslate();
  const words = useWords();
  return contradictions.map(({ preference, against }) => (
    <div key={`${preference.id} ${against.id}`} className="hotel-wishes-contradiction" role="note">
      <p>
        {t('{one} does not go with {other}: ask the guest, and retire one of them.', {
          one: words(preference),
          other: words(against),
        })}
      </p>
      <span className="hotel-wishes-commands">
        {[preference, against].map((one) => (
          <Button key={one.id} onPress={() => void give('/hotel/preferences/retire', { preferenceIds: [one.id] })}>
            {t('Retire: {wish}', { wish: words(one) })}
          </Button>
        ))}
      </span>
    </div>
  ));
};

const useColumns = (give: Give): Column<KeptPreference>[] => {
  const { t } = useTranslate();
  const writing = useWriting();
  const words = useWords();
  const origins: Record<KeptPreference['origin'], string> = {
    DECLARED: t('Said'),
    OBSERVED: t('Observed'),
    ONE_OFF: t('For one stay'),
  };
  return [
    {
      key: 'wish',
      title: t('Preference'),
      isHead: true,
      cell: (one) => (
        <>
          {words(one)} {one.strength === 'MUST' && <Tag colour="red">{t('Must')}</Tag>}
        </>
      ),
    },
    {
      key: 'origin',
      title: t('Known from'),
      cell: ({ origin, lastConfirmedOn }) =>
        [origins[origin], lastConfirmedOn === null ? '' : writing.day(lastConfirmedOn)].filter(Boolean).join(' · '),
    },
    {
      key: 'confirm',
      title: t('Confirm'),
      hasControls: true,
      cell: ({ id }) => (
        <Button onPress={() => void give('/hotel/preferences/confirm', { preferenceIds: [id] })}>{t('Confirm')}</Button>
      ),
    },
    {
      key: 'retire',
      title: t('Retire'),
      hasControls: true,
      cell: ({ id }) => (
        <Button onPress={() => void give('/hotel/preferences/retire', { preferenceIds: [id] })}>{t('Retire')}</Button>
      ),
    },
  ];
};

const AddForm = ({ guestId, give }: { guestId: string; give: Give }) => {
  const { t } = useTranslate();
  const [text, setText] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const add = async (): Promise<void> => {
    setIsBusy(true);
    if (await give('/hotel/preferences/add', { guestId, text })) setText('');
    setIsBusy(false);
  };
  return (
    <div className="hotel-form">
      <TextAreaField
        label={t('What the guest likes or avoids')}
        value={text}
        onChange={setText}
        rows={2}
        hint={t(
          'As it was said, such as: high floor, no feather pillows. In English, Chinese or the hotel’s own words.',
        )}
      />
      <div>
        <Button kind="main" isDisabled={isBusy || text.trim() === ''} onPress={() => void add()}>
          {t('Add preference')}
        </Button>
      </div>
    </div>
  );
};

const load = async (key: string): Promise<WishesView> =>
  wishesView(await preferencesAsMaySee(panelHost(), key.split('|')[0]!), earliestToday(new Date()));

/** What a guest wants and avoids, what of it contradicts, and what he says now. One request, and one after each change. */
const Wishes = ({ guestId }: { guestId: string }) => {
  const { t } = useTranslate();
  const giveAny = useGiving();
  const [revision, setRevision] = useState(0);
  const answer = useAnswer(`${guestId}|${revision}`, load);
  const give: Give = async (path, body) => {
    const isDone = await giveAny(path, body);
    if (isDone) setRevision((made) => made + 1);
    return isDone;
  };
  const columns = useColumns(give);
  return (
    <Frame title={t('Wishes')}>
      <AddForm guestId={guestId} give={give} />
      <Answered answer={answer} lines={5}>
        {(view) => (
          <>
            <Contradictions view={view} give={give} />
            {view.current.length === 0 ? (
              <Empty
                title={t('Nothing known yet')}
                hint={t('Add what the guest says; what two stays have in common is seen by itself.')}
              />
            ) : (
              <Table label={t('Preferences')} columns={columns} rows={view.current} />
            )}
            {view.past.length > 0 && (
              <Section title={t('Counts no more')}>
                <Table
                  label={t('Counts no more')}
                  columns={columns.filter(({ key }) => key !== 'retire')}
                  rows={view.past}
                />
              </Section>
            )}
          </>
        )}
      </Answered>
    </Frame>
  );
};

/** The wishes of the selected person: a tab of the page, and what the command opens. */
export const WishesOfGuest = () => {
  const [guestId = null] = useSelectedRecordIds();
  return guestId === null ? null : <Wishes key={guestId} guestId={guestId} />;
};

const guestOfStay = async (stayId: string): Promise<string | null> =>
  (await aboutStay(panelHost(), stayId))?.personId ?? null;

/** The wishes of the guest of the selected stay, as the command opens them. */
export const WishesOfStay = () => {
  const { t } = useTranslate();
  const [stayId = null] = useSelectedRecordIds();
  const answer = useAnswer(stayId, guestOfStay);
  return (
    <Answered answer={answer} lines={5}>
      {(guestId) =>
        guestId === null ? (
          <Empty title={t('This stay has no guest yet')} hint={t('Give it one first.')} />
        ) : (
          <Wishes guestId={guestId} />
        )
      }
    </Answered>
  );
};
