import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { STAY_STATUSES } from '../../plugin/domain/stays/status.ts';
import { Button } from '../../ui-extensions/kit/button.tsx';
import { BarChart } from '../../ui-extensions/kit/charts/bar-chart.tsx';
import { HeatGrid } from '../../ui-extensions/kit/charts/heat-grid.tsx';
import { LineChart } from '../../ui-extensions/kit/charts/line-chart.tsx';
import { confirmed, tell } from '../../ui-extensions/kit/dialogs.ts';
import {
  CheckboxField,
  DateField,
  NumberField,
  SelectField,
  TextAreaField,
  TextField,
} from '../../ui-extensions/kit/fields.tsx';
import { Figure, Figures } from '../../ui-extensions/kit/figures.tsx';
import { Card, Frame, Pair, Section } from '../../ui-extensions/kit/frame.tsx';
import { Meter } from '../../ui-extensions/kit/meter.tsx';
import { PersonChip } from '../../ui-extensions/kit/person-chip.tsx';
import { Reasons } from '../../ui-extensions/kit/reasons.tsx';
import { StaffField } from '../../ui-extensions/kit/staff-field.tsx';
import type { Whose } from '../../ui-extensions/kit/staff.ts';
import { Empty, Failed, Loading, NoPermission, Offline } from '../../ui-extensions/kit/states.tsx';
import { Table, type Column } from '../../ui-extensions/kit/table.tsx';
import { TAG_COLOURS } from '../../ui-extensions/kit/tag-colours.ts';
import { StayStatusTag, TierTag } from '../../ui-extensions/kit/tag.tsx';
import { useWriting } from '../../ui-extensions/kit/use-writing.ts';
import type { Writing } from '../../ui-extensions/kit/writing.ts';
import {
  BY_WEEKDAY,
  MONTHS,
  OCCUPANCY,
  OCCUPANCY_LAST_YEAR,
  REASON_WORDS,
  REASONS,
  REVENUE,
  STAYS,
  textIn,
  type SampleStay,
} from './sample.ts';

type Text = ReturnType<typeof textIn>;

const columnsOf = (text: Text, writing: Writing): Column<SampleStay>[] => [
  {
    key: 'guest',
    title: text('guest'),
    isHead: true,
    hasControls: true,
    sortBy: ({ guest }) => guest.name || null,
    cell: ({ guest }) => <PersonChip {...guest} />,
  },
  { key: 'room', title: text('room'), isNumber: true, sortBy: ({ room }) => room, cell: ({ room }) => room },
  {
    key: 'dates',
    title: text('dates'),
    sortBy: ({ arrivalOn }) => arrivalOn,
    cell: ({ arrivalOn, departureOn }) => writing.days(arrivalOn, departureOn),
  },
  { key: 'status', title: text('status'), cell: ({ status }) => <StayStatusTag status={status} /> },
  {
    key: 'total',
    title: text('total'),
    isNumber: true,
    sortBy: ({ total }) => total?.amountMicros ?? null,
    cell: ({ total }) => writing.wholeMoney(total),
  },
];

const Tables = ({ text, writing }: { text: Text; writing: Writing }) => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set(['2']));
  const [opened, setOpened] = useState('');
  return (
    <Section
      title={text('table')}
      aside={
        <output className="hotel-muted">
          {[`${text('ticked')}: ${ids.size}`, opened].filter(Boolean).join(' · ')}
        </output>
      }
    >
      <Table
        label={text('table')}
        columns={columnsOf(text, writing)}
        rows={STAYS}
        sorting={{ key: 'dates', direction: 'ascending' }}
        selection={{ ids, onChange: setIds }}
        onOpen={({ room }) => setOpened(`${text('room')} ${room}`)}
      />
    </Section>
  );
};

const Charts = ({ text, writing }: { text: Text; writing: Writing }) => {
  const names = MONTHS.map((month) =>
    new Intl.DateTimeFormat(writing.language, { month: 'short', timeZone: 'UTC' }).format(new Date(month)),
  );
  const weekdays = [5, 6, 7, 8, 9, 10, 11].map((day) =>
    new Intl.DateTimeFormat(writing.language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2026, 0, day)),
  );
  return (
    <Section title={text('charts')}>
      <Pair>
        <BarChart
          title={text('byMonth')}
          unit={text('revenue')}
          bars={MONTHS.map((key, index) => ({ key, name: names[index]!, value: REVENUE[index]! }))}
          format={writing.number}
        />
        <LineChart
          title={text('occupancy')}
          points={names}
          series={[
            { name: text('thisYear'), values: OCCUPANCY },
            { name: text('lastYear'), values: OCCUPANCY_LAST_YEAR },
          ]}
          format={writing.percent}
        />
      </Pair>
      <HeatGrid
        title={text('byWeekday')}
        columns={weekdays}
        rows={BY_WEEKDAY.map((values, index) => ({ name: names[index]!, values }))}
        format={writing.percent}
      />
    </Section>
  );
};

const Fields = ({ text }: { text: Text }) => {
  const [name, setName] = useState('Inês Almeida');
  const [nights, setNights] = useState('0');
  const [arrival, setArrival] = useState('2026-03-01');
  const [bed, setBed] = useState('KING');
  const [whose, setWhose] = useState<Whose>('EVERYBODY');
  const [remark, setRemark] = useState('');
  const [isQuiet, setIsQuiet] = useState(true);
  const cancel = async (): Promise<void> => {
    const isSure = await confirmed({
      title: text('sure'),
      text: text('sureText'),
      confirm: text('cancelStay'),
      isDangerous: true,
    });
    if (isSure) tell(text('done'));
  };
  return (
    <Section title={text('fields')}>
      <form className="hotel-form" onSubmit={() => tell(`${name}, ${nights}`, 'info')}>
        <TextField label={text('name')} value={name} onChange={setName} hint={text('nameHint')} />
        <Pair>
          <NumberField
            label={text('nightsField')}
            value={nights}
            onChange={setNights}
            error={Number(nights) >= 1 ? null : text('nightsError')}
          />
          <DateField label={text('arrival')} value={arrival} onChange={setArrival} />
        </Pair>
        <SelectField
          label={text('bed')}
          value={bed}
          onChange={setBed}
          choices={[
            { value: 'KING', label: text('king') },
            { value: 'TWIN', label: text('twin') },
          ]}
        />
        <StaffField
          label={text('keeper')}
          value={whose}
          onChange={setWhose}
          members={[{ memberId: 'ines', name: 'Inês Almeida' }]}
        />
        <TextAreaField label={text('remark')} value={remark} onChange={setRemark} />
        <CheckboxField label={text('quiet')} value={isQuiet} onChange={setIsQuiet} />
        <div className="hotel-head">
          <Button kind="main" isSubmit>
            {text('save')}
          </Button>
          <Button isDisabled>{text('notNow')}</Button>
          <Button kind="danger" onPress={() => void cancel()}>
            {text('cancelStay')}
          </Button>
        </div>
      </form>
    </Section>
  );
};

/** Every piece of the kit, in the theme and the language of the person at the screen. */
const Gallery = () => {
  const writing = useWriting();
  const text = textIn(writing.language);
  return (
    <Frame
      title={text('title')}
      facts={<span className="hotel-muted">{writing.moment(new Date('2026-03-01T23:30:00Z'), 'Asia/Shanghai')}</span>}
      actions={<Button kind="main">{text('save')}</Button>}
    >
      <Section title={text('figures')}>
        <Figures>
          <Figure label={text('nights')} value={writing.number(18)} note={text('sinceMarch')} />
          <Figure label={text('revenue')} value={writing.wholeMoney(STAYS[3]!.total)} />
          <Figure label={text('total')} value={writing.wholeMoney(null)} />
          <Figure label={text('occupancy')} value={writing.percent(0.615, 1)} />
        </Figures>
      </Section>
      <Section title={text('tags')}>
        <div className="hotel-head">
          {STAY_STATUSES.map((status) => (
            <StayStatusTag key={status} status={status} />
          ))}
        </div>
        <div className="hotel-head">
          {TAG_COLOURS.map((colour) => (
            <TierTag key={colour} name={text('gold')} colour={colour.toUpperCase()} />
          ))}
        </div>
        <div className="hotel-head">
          {STAYS.map(({ guest }) => (
            <PersonChip key={guest.id} {...guest} />
          ))}
        </div>
      </Section>
      <Tables text={text} writing={writing} />
      <Section title={text('reasons')}>
        <Pair>
          <Card title={text('toGold')}>
            <Meter label={text('gold')} value={18} target={25} text={text('ofNights')} />
            <Reasons words={REASON_WORDS} reasons={REASONS} />
          </Card>
          <Card title={text('reached')}>
            <Meter label={text('gold')} value={10} target={10} text={text('tenOfTen')} />
          </Card>
        </Pair>
      </Section>
      <Charts text={text} writing={writing} />
      <Fields text={text} />
      <Section title={text('states')}>
        <Loading />
        <Empty title={text('none')} hint={text('noneHint')} action={<Button>{text('save')}</Button>} />
        <Failed detail={text('failed')} again={() => undefined} />
        <Offline again={() => undefined} />
        <NoPermission />
      </Section>
    </Frame>
  );
};

export default (container: Element): void => createRoot(container).render(<Gallery />);
