import { useState } from 'react';
import { msg, useSelectedRecordIds, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { addDays } from '../../plugin/domain/calendar-dates.ts';
import { writtenName } from '../../plugin/domain/guests/name.ts';
import { HostError } from '../../plugin/host/errors.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { preferenceInWords } from '../../plugin/words/preferences.ts';
import { AmongAllGuests } from '../find-guest/find-guest.tsx';
import { Button } from '../kit/button.tsx';
import { callRoute } from '../kit/call-route.ts';
import { DateField, NumberField, SelectField, TextAreaField, TextField } from '../kit/fields.tsx';
import { Frame, Section } from '../kit/frame.tsx';
import { openBeside } from '../kit/open-beside.ts';
import { PersonChip } from '../kit/person-chip.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag, TierTag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useRequestId } from '../kit/use-request-id.ts';
import { useWriting } from '../kit/use-writing.ts';
import type { Writing } from '../kit/writing.ts';
import { giveVerb, type Done } from '../stay-commands/give-verb.ts';
import { LastDone } from '../today/last-done.tsx';
import { remember, remembered } from '../today/remembered-property.ts';
import { AccountField } from './account-field.tsx';
import { HouseByNight } from './nights.tsx';
import {
  askFor,
  asNewGuest,
  channelFor,
  CHANNELS_TAKEN,
  departureFor,
  freeAnswer,
  holdFor,
  inquiryBody,
  leftOut,
  likenessOf,
  offerRows,
  type AccountFound,
  type ChannelTaken,
  type FreeAnswer,
  type NewGuestTyped,
  type OfferRow,
  type Wanted,
} from './new-reservation-view.ts';
import '../stay-commands/stay-commands.css';
import './new-reservation.css';

const MEALS: Record<string, MessageDescriptor> = {
  ROOM_ONLY: msg('Room only'),
  BED_AND_BREAKFAST: msg('Bed and breakfast'),
  HALF_BOARD: msg('Half board'),
  FULL_BOARD: msg('Full board'),
  ALL_INCLUSIVE: msg('All inclusive'),
};

const CHANNELS: Record<ChannelTaken, MessageDescriptor> = {
  PHONE: msg('Phone'),
  EMAIL: msg('Email'),
  WALK_IN: msg('Walk-in'),
  DIRECT_WEB: msg('Direct web'),
  CORPORATE: msg('Corporate'),
  TRAVEL_AGENT: msg('Travel agent'),
  PARTNER: msg('Partner'),
};

type Who = { kind: 'NOBODY' } | { kind: 'GUEST'; id: string; name: string } | { kind: 'NEW'; typed: NewGuestTyped };

const load = (key: string): Promise<FreeAnswer> => {
  const [locale, body] = JSON.parse(key) as [string, object];
  return callRoute('/hotel/stays/availability', body, freeAnswer, locale);
};

const inquired = z.object({ message: z.string(), stayIds: z.array(z.string()), guestId: z.nullable(z.string()) });

const Guest = ({ who, onWho }: { who: Who; onWho: (who: Who) => void }) => {
  const { t } = useTranslate();
  const [typed, setTyped] = useState('');
  if (who.kind === 'GUEST')
    return (
      <p className="hotel-booking-line">
        <PersonChip id={who.id} name={who.name} />
        <Button onPress={() => onWho({ kind: 'NOBODY' })}>{t('Another guest')}</Button>
      </p>
    );
  const choose = ({ id, name }: { id: string; name: string }): void => onWho({ kind: 'GUEST', id, name });
  if (who.kind === 'NOBODY')
    return (
      <>
        <div className="hotel-booking-fields">
          <TextField
            label={t('Guest')}
            value={typed}
            onChange={setTyped}
            placeholder={t('Name, phone, e-mail, number or room')}
          />
          <Button onPress={() => onWho({ kind: 'NEW', typed: asNewGuest(typed) })}>{t('New guest')}</Button>
        </div>
        <AmongAllGuests typed={typed} onChoose={choose} />
      </>
    );
  const set = (changed: Partial<NewGuestTyped>): void => onWho({ kind: 'NEW', typed: { ...who.typed, ...changed } });
  return (
    <>
      <div className="hotel-booking-fields" role="group" aria-label={t('New guest')}>
        <TextField label={t('First name')} value={who.typed.firstName} onChange={(firstName) => set({ firstName })} />
        <TextField label={t('Last name')} value={who.typed.lastName} onChange={(lastName) => set({ lastName })} />
        <TextField label={t('Phone')} value={who.typed.phone} onChange={(phone) => set({ phone })} />
        <TextField label={t('Email')} value={who.typed.email} onChange={(email) => set({ email })} />
        <Button onPress={() => onWho({ kind: 'NOBODY' })}>{t('Find a guest')}</Button>
      </div>
      {likenessOf(who.typed).length >= 2 && (
        <p className="hotel-muted">{t('Is it one of these? Choose the guest rather than make another.')}</p>
      )}
      <AmongAllGuests typed={likenessOf(who.typed)} onChoose={choose} />
    </>
  );
};

const KnownGuest = ({ guest }: { guest: NonNullable<FreeAnswer['guest']> }) => {
  const { t, locale } = useTranslate();
  const writing = useWriting();
  return (
    <div className="hotel-booking-known">
      <p className="hotel-booking-line">
        {guest.guestDoNotRent && <Tag colour="red">{t('Do not rent')}</Tag>}
        {guest.guestOpenCases > 0 && <Tag colour="orange">{t('Open case')}</Tag>}
        {guest.tier !== null && <TierTag name={guest.tier.name} colour={guest.tier.colour} />}
        {guest.guestVipReason !== '' && (
          <Tag colour="purple">{t('VIP: {reason}', { reason: guest.guestVipReason })}</Tag>
        )}
        <span className="hotel-muted">
          {guest.guestLastStayOn === null
            ? t('Has not stayed yet.')
            : t('Earlier stays: {count}, the last on {day}', {
                count: guest.guestStays,
                day: writing.dayOrDash(guest.guestLastStayOn),
              })}
        </span>
      </p>
      {guest.preferences.length > 0 && (
        <p className="hotel-booking-line">
          <span className="hotel-muted">{t('Likes and dislikes')}</span>
          {guest.preferences.map((one) => (
            <Tag
              key={`${one.category}:${one.value}:${one.polarity}`}
              colour={one.strength === 'MUST' ? 'orange' : 'blue'}
            >
              {preferenceInWords(one, languageOf(locale))}
            </Tag>
          ))}
        </p>
      )}
    </div>
  );
};

const House = ({ free }: { free: FreeAnswer }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  if (free.nights.length === 0) return null;
  const least = free.nights.reduce((one, other) => (other.toSell < one.toSell ? other : one));
  return (
    <p className="hotel-muted">
      {t('Fullest night {day}: {sold} of {capacity} rooms sold, to be sold up to {level}.', {
        day: writing.weekday(addDays(free.arrivalOn!, free.nights.indexOf(least))),
        sold: least.sold,
        capacity: least.capacity,
        level: least.level,
      })}
    </p>
  );
};

const columnsOf = (t: ReturnType<typeof useTranslate>['t'], writing: Writing, chosen: string): Column<OfferRow>[] => [
  {
    key: 'type',
    title: t('Room type'),
    isHead: true,
    cell: ({ id, type, toSell, isOverbooked }) => (
      <span className="hotel-booking-line">
        {id === chosen && <Tag colour="green">{t('Chosen')}</Tag>}
        <strong>{type}</strong>
        {isOverbooked ? (
          <Tag colour="orange">{t('Overbooked')}</Tag>
        ) : (
          <span className="hotel-muted">{t('{count} free', { count: toSell })}</span>
        )}
      </span>
    ),
  },
  {
    key: 'plan',
    title: t('Rate plan'),
    cell: ({ name, mealPlan, promotionText }) => (
      <span className="hotel-booking-two">
        <span>{name}</span>
        {mealPlan && MEALS[mealPlan] && name !== t(MEALS[mealPlan]) && (
          <span className="hotel-muted">{t(MEALS[mealPlan])}</span>
        )}
        {promotionText !== '' && <Tag colour="purple">{promotionText}</Tag>}
      </span>
    ),
  },
  { key: 'night', title: t('A night'), isNumber: true, cell: ({ perNight }) => writing.money(perNight) },
  {
    key: 'total',
    title: t('Total'),
    isNumber: true,
    sortBy: ({ total }) => total.amountMicros,
    cell: ({ total }) => <strong>{writing.money(total)}</strong>,
  },
  {
    key: 'terms',
    title: t('Conditions'),
    cell: ({ cancellationRule, paymentRule }) => [cancellationRule, paymentRule].filter(Boolean).join(' · '),
  },
];

const Offers = ({ free, chosen, onChoose }: { free: FreeAnswer; chosen: string; onChoose: (id: string) => void }) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const all = offerRows(free);
  const own = all.filter(({ id }) => id === chosen);
  // Once one is chosen, what is to be done with it stands below it.
  const rows = own.length > 0 ? own : all;
  const { soldOut, tooSmall } = leftOut(free);
  const columns = columnsOf(t, writing, chosen);
  return (
    <>
      <House free={free} />
      <HouseByNight propertyId={free.property!.id} arrivalOn={free.arrivalOn!} />
      {rows.length === 0 ? (
        <Empty
          title={t('Nothing is free for these days and so many guests.')}
          hint={t('Try other days, or fewer guests a room.')}
        />
      ) : (
        <Table label={t('What fits')} columns={columns} rows={rows} onOpen={({ id }) => onChoose(id)} />
      )}
      {own.length > 0 && (
        <div>
          <Button onPress={() => onChoose('')}>{t('Another room or price')}</Button>
        </div>
      )}
      {soldOut.length > 0 && <p className="hotel-muted">{t('Sold out: {types}', { types: writing.list(soldOut) })}</p>}
      {tooSmall.length > 0 && (
        <p className="hotel-muted">{t('Too small for so many: {types}', { types: writing.list(tooSmall) })}</p>
      )}
      {free.notSold.length > 0 && (
        <details className="hotel-reasons">
          <summary>{t('Rate plans that are not sold here')}</summary>
          <ul>
            {free.notSold.map(({ ratePlanId, name, said }) => (
              <li key={ratePlanId}>{`${name}: ${said}`}</li>
            ))}
          </ul>
        </details>
      )}
      {free.unread.length > 0 && (
        <p role="note">
          {t('Season prices of the property that cannot be read: {lines}', { lines: free.unread.join(' · ') })}
        </p>
      )}
    </>
  );
};

type Ending = 'CONFIRM' | 'HOLD' | 'INQUIRY';

const Finish = ({
  free,
  row,
  who,
  account,
  wanted,
  onDone,
}: {
  free: FreeAnswer;
  row: OfferRow;
  who: Exclude<Who, { kind: 'NOBODY' }>;
  account: AccountFound | null;
  wanted: Wanted;
  onDone: (done: Done, stayId: string) => void;
}) => {
  const { t, locale } = useTranslate();
  const writing = useWriting();
  const requestId = useRequestId();
  const [ending, setEnding] = useState<Ending>('CONFIRM');
  const [heldUntil, setHeldUntil] = useState<string>(holdFor(free.today!, free.arrivalOn!));
  const [channel, setChannel] = useState<ChannelTaken>(channelFor(account));
  const [guarantee, setGuarantee] = useState('');
  const [paymentMethod, setPaymentMethod] = useState('');
  const [requests, setRequests] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const whom = who.kind === 'GUEST' ? { guestId: who.id } : { newGuest: who.typed };
  const isNamed = who.kind === 'GUEST' || `${who.typed.firstName}${who.typed.lastName}`.trim() !== '';
  const needsGuarantee = ending === 'CONFIRM' && free.property!.guaranteeRequired && guarantee.trim() === '';
  const book = async (): Promise<void> => {
    setBusy(true);
    setSaid('');
    try {
      const body = inquiryBody(requestId, free, wanted, row, whom, {
        heldUntil: ending === 'HOLD' ? heldUntil : null,
        channel,
        specialRequests: requests,
        account,
      });
      const made = await callRoute('/hotel/stays/inquire', body, inquired, locale);
      const confirmed =
        ending === 'CONFIRM'
          ? await giveVerb(
              'confirm',
              {
                stayIds: made.stayIds,
                ...(guarantee.trim() === '' ? {} : { guarantee: guarantee.trim() }),
                ...(paymentMethod.trim() === '' ? {} : { paymentMethod: paymentMethod.trim() }),
              },
              locale,
            )
          : null;
      onDone(
        {
          message: [made.message, confirmed?.message ?? ''].filter(Boolean).join(' '),
          undo: [{ verb: 'cancel', body: { stayIds: made.stayIds, reason: t('Booked by mistake') } }],
        },
        made.stayIds[0]!,
      );
    } catch (error) {
      setSaid(
        error instanceof HostError && error.kind !== 'UNREACHABLE'
          ? error.message
          : t('The app did not answer. Try again.'),
      );
      setBusy(false);
    }
  };
  return (
    <Section title={t('{type}, {plan}: {total}', { type: row.type, plan: row.name, total: writing.money(row.total) })}>
      <div className="hotel-booking-fields">
        <SelectField
          label={t('Booking')}
          value={ending}
          onChange={(value) => setEnding(value as Ending)}
          choices={[
            { value: 'CONFIRM', label: t('Confirm') },
            { value: 'HOLD', label: t('Hold') },
            { value: 'INQUIRY', label: t('Inquiry only') },
          ]}
        />
        {ending === 'HOLD' && <DateField label={t('Held until')} value={heldUntil} onChange={setHeldUntil} />}
        <SelectField
          label={t('Channel')}
          value={channel}
          onChange={(value) => setChannel(value as ChannelTaken)}
          choices={CHANNELS_TAKEN.map((value) => ({ value, label: t(CHANNELS[value]) }))}
        />
        {ending === 'CONFIRM' && (
          <>
            <TextField
              label={t('Guarantee')}
              value={guarantee}
              onChange={setGuarantee}
              {...(needsGuarantee ? { hint: t('The house confirms no booking without one.') } : {})}
            />
            <TextField
              label={t('Payment method')}
              value={paymentMethod}
              placeholder={t('Such as Card, Cash, Invoice; never a card number')}
              onChange={setPaymentMethod}
            />
          </>
        )}
      </div>
      <TextAreaField label={t('Special requests')} value={requests} onChange={setRequests} rows={2} />
      {said !== '' && (
        <p className="hotel-desk-said" role="alert">
          {said}
        </p>
      )}
      <div>
        <Button kind="main" isDisabled={isBusy || needsGuarantee || !isNamed} onPress={() => void book()}>
          {ending === 'CONFIRM'
            ? t('Confirm the booking')
            : ending === 'HOLD'
              ? t('Hold the room')
              : t('Note the inquiry')}
        </Button>
      </div>
    </Section>
  );
};

const Booking = ({ first }: { first: Who }) => {
  const { t, locale } = useTranslate();
  const [who, setWho] = useState<Who>(first);
  const [wanted, setWanted] = useState<Wanted>({
    propertyId: remembered(),
    arrivalOn: '',
    departureOn: '',
    adults: '2',
    children: '0',
  });
  const [account, setAccount] = useState<AccountFound | null>(null);
  const [chosen, setChosen] = useState('');
  const [before, setBefore] = useState<FreeAnswer | null>(null);
  const [done, setDone] = useState<{ done: Done; stayId: string } | null>(null);
  const guestId = who.kind === 'GUEST' ? who.id : null;
  const asked = askFor(wanted, guestId, account?.id ?? null);
  const answer = useAnswer(asked === null ? null : JSON.stringify([locale, asked]), load);
  const latest = answer.state === 'ready' ? answer.result : null;
  if (latest !== null && latest !== before) setBefore(latest);
  const free = latest ?? (answer.state === 'loading' ? before : null);
  const arrivalOn = wanted.arrivalOn || (free?.arrivalOn ?? '');
  const departureOn =
    wanted.departureOn || (free?.arrivalOn ? addDays(free.arrivalOn, Math.max(1, free.nights.length)) : '');
  const set = (changed: Partial<Wanted>): void =>
    setWanted((known) => ({ ...known, arrivalOn, departureOn, ...changed }));
  if (done !== null)
    return (
      <>
        <LastDone done={done.done} onTakenBack={() => setDone(null)} />
        <p className="hotel-booking-line">
          <Button kind="main" onPress={() => openBeside('stay', done.stayId)}>
            {t('Show the stay')}
          </Button>
          <Button
            onPress={() => {
              setDone(null);
              setWho({ kind: 'NOBODY' });
              setAccount(null);
              setChosen('');
            }}
          >
            {t('Another reservation')}
          </Button>
        </p>
      </>
    );
  if (free !== null && free.property === null)
    return (
      <Empty
        title={t('No property yet')}
        hint={t('Enter your hotel under Properties, with room types and rate plans; they are offered here then.')}
      />
    );
  const row = free === null ? undefined : offerRows(free).find(({ id }) => id === chosen);
  const name =
    who.kind === 'GUEST' && free?.guest?.id === who.id ? { ...who, name: writtenName(free.guest.name) } : who;
  return (
    <>
      <Guest who={name} onWho={setWho} />
      {free?.guest && free.guest.id === guestId && <KnownGuest guest={free.guest} />}
      <AccountField account={account} onAccount={setAccount} />
      <div className="hotel-booking-fields" role="group" aria-label={t('Days and party')}>
        {free !== null && free.properties.length > 1 && (
          <SelectField
            label={t('Property')}
            value={free.property!.id}
            onChange={(propertyId) => {
              remember(propertyId);
              set({ propertyId });
            }}
            choices={free.properties.map(({ id, name: label }) => ({ value: id, label }))}
          />
        )}
        <DateField
          label={t('Arrival')}
          value={arrivalOn}
          onChange={(value) => set({ arrivalOn: value, departureOn: departureFor(value, { arrivalOn, departureOn }) })}
        />
        <DateField
          label={t('Departure')}
          value={departureOn}
          error={asked === null ? t('From 1 to 31 nights after the arrival.') : null}
          onChange={(value) => set({ departureOn: value })}
        />
        <NumberField label={t('Adults')} value={wanted.adults} onChange={(adults) => set({ adults })} />
        <NumberField label={t('Children')} value={wanted.children} onChange={(children) => set({ children })} />
      </div>
      {free === null ? (
        asked !== null && (
          <Answered answer={answer} lines={6}>
            {() => null}
          </Answered>
        )
      ) : (
        <>
          <Offers free={free} chosen={chosen} onChoose={setChosen} />
          {row !== undefined && who.kind === 'NOBODY' && (
            <p className="hotel-muted" role="note">
              {t('Choose the guest, or enter a new one, to book {type}.', { type: row.type })}
            </p>
          )}
          {row !== undefined && who.kind !== 'NOBODY' && latest !== null && (
            <Finish
              key={`${row.id} ${account?.id ?? ''}`}
              free={latest}
              row={row}
              who={who}
              account={account}
              wanted={wanted}
              onDone={(made, stayId) => setDone({ done: made, stayId })}
            />
          )}
        </>
      )}
    </>
  );
};

/** A booking taken by phone, mail or at the desk: who, when, which room at which price, and one press. One call at first. */
export const NewReservation = () => {
  const { t } = useTranslate();
  return (
    <Frame title={t('New reservation')}>
      <Booking first={{ kind: 'NOBODY' }} />
    </Frame>
  );
};

/** The same for the selected guest. */
export const NewReservationOfGuest = () => {
  const { t } = useTranslate();
  const [id = null] = useSelectedRecordIds();
  return (
    <Frame title={t('New reservation')}>{id !== null && <Booking first={{ kind: 'GUEST', id, name: '' }} />}</Frame>
  );
};
