import { useState, type ReactNode } from 'react';
import { copyToClipboard, msg, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import type { SetUpStep } from '../../plugin/domain/properties/set-up.ts';
import { Button } from '../kit/button.tsx';
import { callRoute } from '../kit/call-route.ts';
import { tell } from '../kit/dialogs.ts';
import { Figure, Figures } from '../kit/figures.tsx';
import { Frame, Section } from '../kit/frame.tsx';
import { panelAddress } from '../kit/panel-host.ts';
import { openList, openRecord } from '../kit/record-link.tsx';
import { Answered } from '../kit/states.tsx';
import { Table, type Column } from '../kit/table.tsx';
import { Tag } from '../kit/tag.tsx';
import type { TagColour } from '../kit/tag-colours.ts';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import { UNKNOWN } from '../kit/writing.ts';
import { PropertyFormFields } from './property-form.tsx';
import { RoomTypeFormFields } from './room-type-form.tsx';
import {
  importCommands,
  nextStep,
  progress,
  readSetUp,
  type Property,
  type RoomType,
  type SetUp,
} from './set-up-view.ts';
import './set-up.css';

const TITLES: Record<SetUpStep, MessageDescriptor> = {
  PROPERTY: msg('Your property'),
  ROOM_TYPES: msg('Room types and prices'),
  STAYS: msg('Your stays'),
  LOYALTY: msg('Loyalty'),
  MESSAGES: msg('Links in messages'),
  STAFF: msg('Who may do what'),
  AUTOMATIC: msg('What runs by itself'),
};
const STATES: Record<SetUp['steps'][number]['state'], readonly [MessageDescriptor, TagColour]> = {
  DONE: [msg('Done'), 'green'],
  TO_DO: [msg('To do'), 'orange'],
  OPEN: [msg('If you like'), 'gray'],
  TO_KNOW: [msg('To know'), 'blue'],
};

const load = (key: string): Promise<SetUp> => {
  const [, locale] = JSON.parse(key) as [number, string];
  return callRoute('/hotel/set-up/state', {}, readSetUp, locale);
};

type StepProps = { setUp: SetUp; onDone: () => void };

const Properties = ({ setUp, onDone }: StepProps) => {
  const { t } = useTranslate();
  const [edited, setEdited] = useState<Property | 'NEW' | null>(setUp.properties.length === 0 ? 'NEW' : null);
  const done = (): void => {
    setEdited(null);
    onDone();
  };
  if (edited !== null)
    return (
      <PropertyFormFields property={edited === 'NEW' ? null : edited} onDone={done} onClose={() => setEdited(null)} />
    );
  return (
    <>
      <div className="hotel-set-up-actions">
        {setUp.properties.map((property) => (
          <Button key={property.id} onPress={() => setEdited(property)}>
            {t('Change {name}', { name: property.name })}
          </Button>
        ))}
        <Button onPress={() => setEdited('NEW')}>{t('Add a property')}</Button>
      </div>
      {setUp.properties.length > 0 && (
        <>
          <p className="hotel-muted">
            {t(
              'Guarantee, deposit, cancellation, check-out time, survey, overbooking and how long guests are kept stand on the page of the property; each works as it is.',
            )}
          </p>
          <div className="hotel-set-up-actions">
            {setUp.properties.map(({ id, name }) => (
              <Button key={id} onPress={() => openRecord('hotelProperty', id)}>
                {t('Policies of {name}', { name })}
              </Button>
            ))}
          </div>
        </>
      )}
    </>
  );
};

const RoomTypes = ({ setUp, onDone }: StepProps) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const [edited, setEdited] = useState<RoomType | 'NEW' | null>(null);
  const nameOf = new Map(setUp.properties.map(({ id, name }) => [id, name]));
  const columns: Column<RoomType>[] = [
    { key: 'name', title: t('Room type'), isHead: true, cell: ({ name, code }) => (name === '' ? code : name) },
    { key: 'property', title: t('Property'), cell: ({ propertyId }) => nameOf.get(propertyId ?? '') ?? UNKNOWN },
    {
      key: 'rooms',
      title: t('Rooms'),
      isNumber: true,
      cell: ({ rooms }) => (rooms === 0 ? UNKNOWN : writing.number(rooms)),
    },
    {
      key: 'price',
      title: t('Price of a night'),
      isNumber: true,
      cell: ({ baseRate }) => (baseRate === null ? UNKNOWN : writing.money(baseRate)),
    },
  ];
  const done = (): void => {
    setEdited(null);
    onDone();
  };
  return (
    <>
      {setUp.roomTypes.length > 0 && (
        <Table label={t('Room types')} columns={columns} rows={setUp.roomTypes} onOpen={(type) => setEdited(type)} />
      )}
      {edited === null ? (
        <div className="hotel-set-up-actions">
          {setUp.properties.length > 0 && <Button onPress={() => setEdited('NEW')}>{t('Add a room type')}</Button>}
          <Button onPress={() => openList('rooms')}>{t('Rooms')}</Button>
          <Button onPress={() => openList('ratePlans')}>{t('Rate plans')}</Button>
        </div>
      ) : (
        <RoomTypeFormFields
          key={edited === 'NEW' ? 'new' : edited.id}
          properties={setUp.properties}
          type={edited === 'NEW' ? null : edited}
          onDone={done}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
};

const Stays = () => {
  const { t } = useTranslate();
  const copy = async (command: string): Promise<void> => {
    await copyToClipboard(command);
    tell(t('Copied.'));
  };
  return (
    <>
      <p>
        {t(
          'A file of bookings from your hotel system, as CSV with a line for each booking, comes in with four commands in a copy of the app’s source: guests first and then stays, each with a proposal of what the columns mean, which you look through, and the import itself. With --dry-run it is tried and nothing is written; given twice, it comes in once.',
        )}
      </p>
      <ol className="hotel-set-up-commands">
        {importCommands(panelAddress()).map((command) => (
          <li key={command}>
            <code>{command}</code>
            <Button onPress={() => void copy(command)}>{t('Copy')}</Button>
          </li>
        ))}
      </ol>
      <p className="hotel-muted">
        {t(
          'Or let your system send its messages: OPERA, Mews, Cloudbeds, Apaleo, OpenTravel, or any other by a JSON format. Hotel systems, below in the navigation, shows how each does.',
        )}
      </p>
    </>
  );
};

const Steps: Partial<Record<SetUpStep, (props: StepProps) => ReactNode>> = {
  PROPERTY: Properties,
  ROOM_TYPES: RoomTypes,
  STAYS: Stays,
};

const Hints = ({ step }: { step: SetUpStep }) => {
  const { t } = useTranslate();
  switch (step) {
    case 'LOYALTY':
      return (
        <p className="hotel-muted">
          {t(
            'Loyalty program, in the navigation, begins from the rules of a published program or from simple ones, tries them on your own stays and puts them into force.',
          )}
        </p>
      );
    case 'MESSAGES':
      return (
        <p className="hotel-muted">
          {t(
            'An administrator enters HOTEL_LINK_SECRET, any text of 32 characters or more, in the settings of the app. What guests read of consent is the app’s wording, in their language.',
          )}
        </p>
      );
    case 'STAFF':
      return (
        <p>
          {t(
            'Hand out in Twenty, under Settings, Members, roles: Hotel front desk, Hotel sales and marketing, Hotel manager, and for the key of a system Hotel integration. Each sees and changes what its work takes; only the manager erases guests and sees who was given data.',
          )}
        </p>
      );
    case 'AUTOMATIC':
      return (
        <>
          <p>
            {t(
              'Totals, points, tiers, chances to come back, accounts and the figures of days follow your stays by themselves, each night once more. Off until you switch it on: merging sure duplicates, and erasing guests past their period, both on the page of the property.',
            )}
          </p>
          <p className="hotel-muted">
            {t(
              'Remarks and special requests are read for what guests like, in English and Chinese. Add what yours write beside it, in any language.',
            )}
          </p>
          <div className="hotel-set-up-actions">
            <Button onPress={() => openList('hotelRuns')}>{t('What has run')}</Button>
            <Button onPress={() => openList('preferenceWordings')}>{t('Wordings of wishes')}</Button>
          </div>
        </>
      );
    default:
      return null;
  }
};

const Contents = ({ setUp, onDone }: StepProps) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const { done, of } = progress(setUp);
  const next = nextStep(setUp);
  const { ahead, inHouse, scoredGuests, members, days } = setUp.shows;
  return (
    <>
      <p>
        {next === null
          ? t('Your hotel works with Twenty. Everything below can be changed at any time.')
          : t('{done} of {of} steps are done. Next: {step}', {
              done: String(done),
              of: String(of),
              step: t(TITLES[next]),
            })}
      </p>
      <Figures>
        <Figure label={t('Today: in house')} value={writing.number(inHouse)} />
        <Figure label={t('Stays to come')} value={writing.number(ahead)} />
        <Figure label={t('Guests to keep: looked at')} value={writing.number(scoredGuests)} />
        <Figure label={t('Loyalty: members')} value={writing.number(members)} />
        <Figure label={t('Performance: days counted')} value={writing.number(days)} />
      </Figures>
      {setUp.steps.map(({ step, state, says }) => {
        const Step = Steps[step];
        return (
          <Section
            key={step}
            title={t(TITLES[step])}
            aside={<Tag colour={STATES[state][1]}>{t(STATES[state][0])}</Tag>}
          >
            {says.map((said) => (
              <p key={said}>{said}</p>
            ))}
            <Hints step={step} />
            {Step !== undefined && <Step setUp={setUp} onDone={onDone} />}
          </Section>
        );
      })}
    </>
  );
};

/** From an installed app to a hotel that works with it: what is there, what is missing, and the forms to enter it. One request. */
export const SetUpPage = () => {
  const { t, locale } = useTranslate();
  const [revision, setRevision] = useState(0);
  const answer = useAnswer(JSON.stringify([revision, locale]), load);
  const again = (): void => setRevision((made) => made + 1);
  return (
    <Frame title={t('Set-up')} actions={<Button onPress={again}>{t('Look again')}</Button>}>
      <Answered answer={answer} lines={9}>
        {(setUp) => <Contents setUp={setUp} onDone={again} />}
      </Answered>
    </Frame>
  );
};
