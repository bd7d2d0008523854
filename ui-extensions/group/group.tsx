import { useCallback, useState } from 'react';
import { useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { writtenName } from '../../plugin/domain/guests/name.ts';
import type { GroupStage } from '../../plugin/domain/sales/groups/stages.ts';
import type { GroupPage } from '../../plugin/flows/sales/groups/page.ts';
import type { RoomedGuest } from '../../plugin/host/groups.ts';
import { GROUP_ALERT_WORDS, GROUP_STAGE_NAMES, GROUP_WORDS } from '../../plugin/words/groups.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { inWords } from '../../plugin/words/words.ts';
import { Button } from '../kit/button.tsx';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { confirmed } from '../kit/dialogs.ts';
import { DateField, NumberField, SelectField, TextAreaField, TextField } from '../kit/fields.tsx';
import { Figure, Figures } from '../kit/figures.tsx';
import { Frame, Pair, Section } from '../kit/frame.tsx';
import { Meter } from '../kit/meter.tsx';
import { PersonChip } from '../kit/person-chip.tsx';
import { RecordLink } from '../kit/record-link.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import type { TagColour } from '../kit/tag-colours.ts';
import { StayStatusTag, Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useAsking, useGiving } from '../kit/use-command.ts';
import { useWriting } from '../kit/use-writing.ts';
import './group.css';
import { blockWith, nightRows, pointsAhead, stageActions, type NightRow } from './group-view.ts';

/** What the route answers: written by the app itself. */
const readPage = z.custom<GroupPage>((answer) => typeof answer === 'object' && answer !== null && 'nights' in answer);

const STAGE_COLOURS: Record<GroupStage, TagColour> = {
  INQUIRY: 'gray',
  PROPOSED: 'blue',
  TENTATIVE: 'yellow',
  DEFINITE: 'green',
  IN_HOUSE: 'turquoise',
  CLOSED: 'purple',
  LOST: 'red',
  REFUSED: 'orange',
};

type Give = (path: `/hotel/groups/${string}`, body: object) => Promise<boolean>;
type PartProps = { page: GroupPage; give: Give };

const useStageName = (): ((stage: GroupStage) => string) => {
  const { locale } = useTranslate();
  return (stage) => GROUP_STAGE_NAMES[stage][languageOf(locale)];
};

const EndForm = ({ page, give, stage, onClose }: PartProps & { stage: 'LOST' | 'REFUSED'; onClose: () => void }) => {
  const { t } = useTranslate();
  const [reason, setReason] = useState('');
  const [competitorId, setCompetitorId] = useState('');
  const end = async (): Promise<void> => {
    const isDone = await give('/hotel/groups/move', {
      groupId: page.id,
      stage,
      reason: reason.trim(),
      competitorId: competitorId === '' ? null : competitorId,
    });
    if (isDone) onClose();
  };
  return (
    <div className="hotel-form">
      <TextField
        label={stage === 'LOST' ? t('Why was it lost?') : t('Why does the hotel refuse it?')}
        value={reason}
        onChange={setReason}
      />
      {stage === 'LOST' && (
        <SelectField
          label={t('Lost to')}
          value={competitorId}
          onChange={setCompetitorId}
          choices={[
            { value: '', label: t('Not said') },
            ...page.rivals.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <div className="hotel-head-actions">
        <Button onPress={onClose}>{t('Cancel')}</Button>
        <Button kind="danger" isDisabled={reason.trim() === ''} onPress={() => void end()}>
          {stage === 'LOST' ? t('Lost') : t('Refuse')}
        </Button>
      </div>
    </div>
  );
};

const Stage = ({ page, give }: PartProps) => {
  const { t, locale } = useTranslate();
  const { percent, wholeMoney, number } = useWriting();
  const stageName = useStageName();
  const [ending, setEnding] = useState<'LOST' | 'REFUSED' | null>(null);
  const { next, canLose, canRefuse, canReopen } = stageActions(page);
  const move = (stage: GroupStage) => () => void give('/hotel/groups/move', { groupId: page.id, stage });
  return (
    <Section
      title={t('Stage')}
      aside={
        <div className="hotel-group-actions">
          {canRefuse && <Button onPress={() => setEnding('REFUSED')}>{t('Refuse')}</Button>}
          {canLose && <Button onPress={() => setEnding('LOST')}>{t('Lost')}</Button>}
          {canReopen && (
            <Button onPress={move(page.reached ?? 'INQUIRY')}>
              {t('Back to {stage}', { stage: stageName(page.reached ?? 'INQUIRY') })}
            </Button>
          )}
          {next !== null && page.stage !== null && (
            <Button kind="main" onPress={move(next)}>
              {t('Next: {stage}', { stage: stageName(next) })}
            </Button>
          )}
        </div>
      }
    >
      {page.problems.map((problem) => (
        <p key={problem.code} role="alert">
          <Tag colour="red">{t('Counts nowhere')}</Tag> {inWords(GROUP_WORDS, problem, languageOf(locale))}
        </p>
      ))}
      {ending !== null && <EndForm page={page} give={give} stage={ending} onClose={() => setEnding(null)} />}
      {canReopen ? (
        <p>
          {page.lostReason}
          {page.lostTo !== null && (
            <>
              {' · '}
              <RecordLink object="company" id={page.lostTo.id}>
                {page.lostTo.name}
              </RecordLink>
            </>
          )}
        </p>
      ) : (
        <Figures>
          <Figure
            label={t('Probability')}
            value={page.probability === null ? '–' : percent(page.probability)}
            {...(page.usual === null || page.usual.decided === 0
              ? { note: t('Usual at this stage; the property has no history yet') }
              : {
                  note: t('{won} of {decided} groups that got here took place', {
                    won: number(page.usual.won),
                    decided: number(page.usual.decided),
                  }),
                })}
          />
          <Figure label={t('Amount')} value={wholeMoney(page.amount)} />
          <Figure label={t('Weighted')} value={wholeMoney(page.weighted)} note={t('Amount by probability')} />
        </Figures>
      )}
    </Section>
  );
};

const Due = ({ page }: { page: GroupPage }) => {
  const { t, locale } = useTranslate();
  const { dayOrDash } = useWriting();
  const dates = [
    [t('Option until'), page.optionUntil],
    [t('Cut-off'), page.cutOffOn],
    [t('Released on'), page.releasedOn],
  ] as const;
  const known = dates.filter(([, on]) => on !== null);
  return (
    <Section title={t('Due now')}>
      {page.due.length === 0 ? (
        <p className="hotel-muted">{t('Nothing is due.')}</p>
      ) : (
        <ul>
          {page.due.map((alert) => (
            <li key={alert.code}>{inWords(GROUP_ALERT_WORDS, alert, languageOf(locale))}</li>
          ))}
        </ul>
      )}
      {known.length > 0 && (
        <Figures>
          {known.map(([label, on]) => (
            <Figure key={label} label={label} value={dayOrDash(on)} />
          ))}
        </Figures>
      )}
    </Section>
  );
};

const BlockForm = ({ page, give, onClose }: PartProps & { onClose: () => void }) => {
  const { t } = useTranslate();
  const currencyCode = page.property?.currencyCode ?? '';
  const [typed, setTyped] = useState({
    roomTypeId: page.types[0]?.id ?? '',
    from: page.arrivalOn ?? '',
    to: page.departureOn ?? '',
    rooms: page.roomsAsked === null ? '' : `${page.roomsAsked}`,
    rate: '',
  });
  const set = (part: keyof typeof typed) => (value: string) => setTyped((before) => ({ ...before, [part]: value }));
  const nights = blockWith(page.nights, typed, currencyCode);
  const save = async (): Promise<void> => {
    if (await give('/hotel/groups/block', { groupId: page.id, nights })) onClose();
  };
  return (
    <div className="hotel-form">
      <Pair>
        <SelectField
          label={t('Room type')}
          value={typed.roomTypeId}
          onChange={set('roomTypeId')}
          choices={page.types.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <NumberField
          label={t('Rooms a night')}
          value={typed.rooms}
          onChange={set('rooms')}
          hint={t('0 takes the room type out of the block.')}
        />
        <DateField label={t('From the night of')} value={typed.from} onChange={set('from')} />
        <DateField label={t('Until the departure on')} value={typed.to} onChange={set('to')} />
        <NumberField
          label={currencyCode === '' ? t('Rate per night') : `${t('Rate per night')}, ${currencyCode}`}
          value={typed.rate}
          onChange={set('rate')}
          hint={t('Empty: rates stay as they are.')}
        />
      </Pair>
      <div className="hotel-head-actions">
        <Button onPress={onClose}>{t('Cancel')}</Button>
        <Button kind="main" isDisabled={nights === null} onPress={() => void save()}>
          {t('Save block')}
        </Button>
      </div>
    </div>
  );
};

const useNightColumns = (): Column<NightRow>[] => {
  const { t } = useTranslate();
  const { weekday, number, wholeMoney } = useWriting();
  return [
    { key: 'night', title: t('Night of'), isHead: true, cell: ({ on }) => weekday(on) },
    {
      key: 'pickup',
      title: t('Picked up'),
      cell: ({ rooms, pickedUp }) => (
        <Meter
          label={t('Picked up')}
          isLabelHidden
          value={pickedUp}
          target={rooms}
          text={t('{has} of {target}', { has: number(pickedUp), target: number(rooms) })}
        />
      ),
    },
    { key: 'held', title: t('Held'), isNumber: true, cell: ({ held }) => number(held) },
    {
      key: 'types',
      title: t('Room types'),
      cell: ({ types }) => (
        <span className="hotel-muted">
          {types
            .map(({ name, rooms, pickedUp, rate }) =>
              [`${name} ${number(pickedUp)}/${number(rooms)}`, rate === null ? '' : wholeMoney(rate)]
                .filter(Boolean)
                .join(' '),
            )
            .join(' · ')}
        </span>
      ),
    },
  ];
};

const BlockFigures = ({ page }: { page: GroupPage }) => {
  const { t } = useTranslate();
  const { number, percent, wholeMoney } = useWriting();
  const { pace, attrition, displaced } = page;
  const ahead = pace === null ? 0 : pointsAhead(pace);
  const compared = { points: number(Math.abs(ahead)), groups: number(pace?.groups ?? 0) };
  const against =
    pace === null
      ? {}
      : {
          note:
            ahead < 0
              ? t('{points} points behind the last {groups} groups', compared)
              : t('{points} points ahead of the last {groups} groups', compared),
        };
  return (
    <Figures>
      <Figure
        label={t('Picked up')}
        value={t('{has} of {target}', { has: number(page.pickup), target: number(page.block) })}
        {...against}
      />
      <Figure label={t('Value of the block')} value={wholeMoney(page.blockValue)} />
      {page.beyond > 0 && (
        <Figure label={t('Beyond the block')} value={number(page.beyond)} note={t('room nights that no block holds')} />
      )}
      {attrition !== null && (
        <Figure
          label={t('Agreed at least')}
          value={number(attrition.atLeast)}
          note={
            attrition.short === 0
              ? t('{share} may be given back', { share: percent(attrition.share) })
              : t('{nights} room nights short', { nights: number(attrition.short) })
          }
        />
      )}
      {displaced !== null && (
        <Figure
          label={t('Would push out')}
          value={displaced.rooms === 0 ? t('nobody') : wholeMoney(displaced.cost)}
          note={
            displaced.rooms === 0
              ? t('by last year’s guests of these nights')
              : t('{rooms} room nights of guests who come by themselves, by last year', {
                  rooms: number(displaced.rooms),
                })
          }
        />
      )}
    </Figures>
  );
};

const Block = ({ page, give }: PartProps) => {
  const { t } = useTranslate();
  const { number } = useWriting();
  const [isOpen, setOpen] = useState(false);
  const columns = useNightColumns();
  const rows = nightRows(page);
  const canBlock = page.property !== null && page.arrivalOn !== null && page.departureOn !== null;
  const release = async (): Promise<void> => {
    const isSure = await confirmed({
      title: t('Give the block back to sale?'),
      text: t('{nights} room nights that are not booked can then be sold to others.', { nights: number(page.held) }),
      confirm: t('Release'),
    });
    if (isSure) await give('/hotel/groups/release', { groupId: page.id });
  };
  return (
    <Section
      title={t('Block and pickup')}
      aside={
        <div className="hotel-group-actions">
          {page.held > 0 && <Button onPress={() => void release()}>{t('Release')}</Button>}
          {page.releasedOn !== null && (
            <Button onPress={() => void give('/hotel/groups/release', { groupId: page.id, again: true })}>
              {t('Hold again')}
            </Button>
          )}
          {canBlock && !isOpen && <Button onPress={() => setOpen(true)}>{t('Change block')}</Button>}
        </div>
      }
    >
      {isOpen && <BlockForm page={page} give={give} onClose={() => setOpen(false)} />}
      {rows.length === 0 ? (
        <Empty
          title={t('No rooms are blocked')}
          hint={
            canBlock
              ? t('Say how many rooms of which type the group has each night.')
              : t('Enter the property, the arrival and the departure of the group first.')
          }
        />
      ) : (
        <>
          <BlockFigures page={page} />
          <Table label={t('Block and pickup')} columns={columns} rows={rows} />
        </>
      )}
    </Section>
  );
};

type RoomingAnswer = {
  stays: { line: number; firstName: string; lastName: string; roomType: string }[];
  refused: { line: number; firstName: string; lastName: string; why: string }[];
};
const readRooming = z.custom<RoomingAnswer>(
  (answer) => typeof answer === 'object' && answer !== null && 'refused' in answer,
);

const NOBODY = { lastName: '', firstName: '', roomType: '', arrivalOn: '', departureOn: '', adults: '', note: '' };

const RoomingForm = ({ page, again, onClose }: { page: GroupPage; again: () => void; onClose: () => void }) => {
  const { t } = useTranslate();
  const ask = useAsking();
  const [text, setText] = useState('');
  const [read, setRead] = useState<RoomingAnswer | null>(null);
  const [one, setOne] = useState(NOBODY);
  const set = (part: keyof typeof NOBODY) => (value: string) => setOne((before) => ({ ...before, [part]: value }));
  const send = async (body: object): Promise<RoomingAnswer | null> =>
    ask('/hotel/groups/rooming-list', { groupId: page.id, ...body }, readRooming);
  const addOne = async (): Promise<void> => {
    const added = await send({ rows: [one], save: true });
    if (added === null) return;
    if (added.refused.length > 0) setRead(added);
    else {
      setOne(NOBODY);
      again();
    }
  };
  const saveAll = async (): Promise<void> => {
    if ((await send({ text, save: true })) === null) return;
    onClose();
    again();
  };
  return (
    <div className="hotel-form">
      <Pair>
        <TextField label={t('Last name')} value={one.lastName} onChange={set('lastName')} />
        <TextField label={t('First name')} value={one.firstName} onChange={set('firstName')} />
        <SelectField
          label={t('Room type')}
          value={one.roomType}
          onChange={set('roomType')}
          choices={[
            { value: '', label: t('Of the block') },
            ...page.types.map(({ name }) => ({ value: name, label: name })),
          ]}
        />
        <TextField label={t('Note')} value={one.note} onChange={set('note')} />
      </Pair>
      <div className="hotel-head-actions">
        <Button isDisabled={one.lastName.trim() + one.firstName.trim() === ''} onPress={() => void addOne()}>
          {t('Add guest')}
        </Button>
      </div>
      <TextAreaField
        label={t('Or paste a list')}
        value={text}
        onChange={(value) => {
          setText(value);
          setRead(null);
        }}
        rows={6}
        hint={t(
          'As copied from a spreadsheet or as CSV: last name, first name, room type, arrival, departure, adults, note. Headings may say otherwise.',
        )}
      />
      {read !== null && (
        <ul>
          {read.refused.map(({ line, firstName, lastName, why }) => (
            <li key={line}>
              {t('Line {line}: {name}, {why}', { line, name: `${lastName} ${firstName}`.trim() || '–', why })}
            </li>
          ))}
        </ul>
      )}
      <div className="hotel-head-actions">
        <Button onPress={onClose}>{t('Close')}</Button>
        {read === null || read.stays.length === 0 ? (
          <Button isDisabled={text.trim() === ''} onPress={() => void send({ text }).then(setRead)}>
            {t('Check list')}
          </Button>
        ) : (
          <Button kind="main" onPress={() => void saveAll()}>
            {t('Take over {count}', { count: read.stays.length })}
          </Button>
        )}
      </div>
    </div>
  );
};

const useGuestColumns = (): Column<RoomedGuest>[] => {
  const { t } = useTranslate();
  const { days } = useWriting();
  return [
    {
      key: 'guest',
      title: t('Guest'),
      isHead: true,
      hasControls: true,
      cell: ({ id, guest }) =>
        guest ? (
          <PersonChip id={guest.id} name={writtenName(guest.name)} />
        ) : (
          <RecordLink object="stay" id={id}>
            {t('Not named yet')}
          </RecordLink>
        ),
    },
    {
      key: 'type',
      title: t('Room'),
      cell: ({ roomType, roomNumber }) => [roomType?.name ?? '', roomNumber].filter(Boolean).join(' · '),
    },
    { key: 'days', title: t('Days'), cell: ({ arrivalOn, departureOn }) => days(arrivalOn, departureOn) },
    {
      key: 'status',
      title: t('Status'),
      hasControls: true,
      cell: ({ status }) => (status === null ? null : <StayStatusTag status={status} />),
    },
  ];
};

const RoomingList = ({ page, again }: { page: GroupPage; again: () => void }) => {
  const { t } = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const canAdd = (page.stage === 'DEFINITE' || page.stage === 'IN_HOUSE') && page.nights.length > 0;
  const columns = useGuestColumns();
  return (
    <Section
      title={t('Rooming list')}
      aside={canAdd && !isOpen ? <Button onPress={() => setOpen(true)}>{t('Add guests')}</Button> : undefined}
    >
      {isOpen && <RoomingForm page={page} again={again} onClose={() => setOpen(false)} />}
      {page.guests.length === 0 ? (
        <Empty
          title={t('Nobody is on the list yet')}
          hint={
            canAdd
              ? t('Add guests one by one, or paste the list that the group sent.')
              : t('It is taken once the group is definite and has a block.')
          }
        />
      ) : (
        <Table label={t('Rooming list')} columns={columns} rows={page.guests} />
      )}
    </Section>
  );
};

const Facts = ({ page }: { page: GroupPage }) => {
  const { t } = useTranslate();
  const { days } = useWriting();
  const stageName = useStageName();
  return (
    <>
      {page.stage !== null && <Tag colour={STAGE_COLOURS[page.stage]}>{stageName(page.stage)}</Tag>}
      <span className="hotel-muted">
        {[
          page.property?.name,
          days(page.arrivalOn, page.departureOn),
          page.leader === '' ? null : t('Leader: {name}', { name: page.leader }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {page.account !== null && (
        <RecordLink object="company" id={page.account.id}>
          {page.account.name}
        </RecordLink>
      )}
    </>
  );
};

const Contents = ({ page, again }: { page: GroupPage; again: () => void }) => {
  const { t } = useTranslate();
  const command = useGiving();
  const give: Give = async (path, body) => {
    const isDone = await command(path, body);
    if (isDone) again();
    return isDone;
  };
  if (page.stage === null)
    return (
      <Frame>
        <Empty
          title={t('This opportunity is no group yet')}
          hint={t('A group has a stage, a block of rooms and a rooming list.')}
          action={
            <Button kind="main" onPress={() => void give('/hotel/groups/move', { groupId: page.id, stage: 'INQUIRY' })}>
              {t('Make it a group')}
            </Button>
          }
        />
      </Frame>
    );
  return (
    <Frame title={page.name} facts={<Facts page={page} />}>
      <Stage page={page} give={give} />
      <Due page={page} />
      <Block page={page} give={give} />
      <RoomingList page={page} again={again} />
    </Frame>
  );
};

/** A group at a glance: its stage and the next, what is due, its block against what is booked, and who comes. */
export const Group = () => {
  const { locale } = useTranslate();
  const [groupId = null] = useSelectedRecordIds();
  const [times, setTimes] = useState(0);
  const ask = useCallback(
    (key: string) => callRoute('/hotel/groups/page', { groupId: key.split(' ')[0] }, readPage, locale, PACKED),
    [locale],
  );
  const answer = useAnswer(groupId === null ? null : `${groupId} ${times}`, ask);
  // What stands there stays until what it has become is known, so that a form is not closed under the hands.
  const [latest, setLatest] = useState<GroupPage | null>(null);
  if (answer.state === 'ready' && answer.result !== latest) setLatest(answer.result);
  const again = (): void => setTimes((made) => made + 1);
  const isSound = answer.state === 'loading' || answer.state === 'ready';
  if (isSound && latest !== null && latest.id === groupId) return <Contents page={latest} again={again} />;
  return (
    <Answered answer={answer} lines={8}>
      {(page) => <Contents page={page} again={again} />}
    </Answered>
  );
};
