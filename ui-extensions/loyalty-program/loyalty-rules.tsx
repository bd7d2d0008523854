import { useState } from 'react';
import { useTranslate } from 'twenty-sdk/front-component';
import { calendarDate, isCalendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import {
  createProgram,
  keepDraft,
  mayChangePrograms,
  programsToWrite,
  type ProgramsToWrite,
} from '../../plugin/host/loyalty-program.ts';
import { Button } from '../kit/button.tsx';
import { confirmed, tell } from '../kit/dialogs.ts';
import { DateField, SelectField, TextAreaField, TextField } from '../kit/fields.tsx';
import { Frame, Section } from '../kit/frame.tsx';
import { panelHost } from '../kit/panel-host.ts';
import { Answered, Empty } from '../kit/states.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useGiving } from '../kit/use-command.ts';
import { useWriting } from '../kit/use-writing.ts';
import { programViews, type ProgramView } from './loyalty-program-view.ts';
import { PRESET_NAMES, presetChoices } from './preset-names.ts';
import { afterTyping, RulesFields, type Editing } from './rules-fields.tsx';
import {
  codeFor,
  generalFields,
  placed,
  rulesFromText,
  textOfRules,
  tierForms,
  type RuleField,
  type WrittenRules,
} from './rules-form.ts';
import { Simulation, useSimulation } from './rules-simulation.tsx';
import { presetRules, useValidation, type Validation } from './use-validation.ts';
import './loyalty-program.css';

const NO_TYPING: ReadonlyMap<string, string> = new Map();

/** Rules as they are changed, in fields and as the text of a rule file alike. */
const useRules = (first: WrittenRules) => {
  const [rules, setRules] = useState(first);
  const [text, setText] = useState(() => textOfRules(first));
  const [typed, setTyped] = useState(NO_TYPING);
  const show = (next: WrittenRules): void => {
    setRules(next);
    setText(textOfRules(next));
  };
  const read = rulesFromText(text);
  return {
    rules,
    text,
    typed,
    unreadable: 'unreadable' in read ? read.unreadable : null,
    onType: (field: RuleField, value: string): void => {
      setTyped((before) => new Map(before).set(field.path, value));
      show(afterTyping(rules, field, value));
    },
    onChange: (next: WrittenRules): void => {
      setTyped(NO_TYPING);
      show(next);
    },
    onText: (next: string): void => {
      setText(next);
      setTyped(NO_TYPING);
      const found = rulesFromText(next);
      if ('rules' in found) setRules(found.rules);
    },
  };
};

const Checked = ({ validation, unreadable }: { validation: Validation; unreadable: string | null }) => {
  const { t } = useTranslate();
  const words = {
    checking: t('Checking the rules…'),
    valid: t('The rules can be used.'),
    wrong: t('The rules cannot be used yet.'),
    unknown: t('The rules could not be checked. Change something, or try again later.'),
  };
  return (
    <p className="hotel-muted" role="status">
      {unreadable === null
        ? words[validation.state]
        : t('The text below is not JSON: {problem}', { problem: unreadable })}
    </p>
  );
};

/** Rules that are put into force: from when, and what that does, said before. */
const Activation = ({
  program,
  today,
  rules,
  isUsable,
  moves,
  onDone,
}: {
  program: ProgramView;
  today: CalendarDate;
  rules: WrittenRules;
  isUsable: boolean;
  /** What these rules were found to do, where they were tried. */
  moves: { up: number; down: number } | null;
  onDone: () => void;
}) => {
  const { t } = useTranslate();
  const writing = useWriting();
  const give = useGiving();
  const [from, setFrom] = useState<string>(today);
  const [isBusy, setIsBusy] = useState(false);
  const isFirst = program.version === 0 && program.coming.length === 0;
  const day = isCalendarDate(from) ? calendarDate(from) : null;
  const isPast = day !== null && day < today;
  const whatItDoes = (): string => {
    if (isFirst)
      return t('The program becomes active: guests can be enrolled, and stays earn from their check-out on.');
    if (day === null) return '';
    return [
      t('Version {number} counts from {day} on. What was earned before stays as it is.', {
        number: Math.max(program.version, ...program.coming.map(({ version }) => version)) + 1,
        day: writing.day(day),
      }),
      ...(day <= today ? [t('All members are looked at again at once.')] : []),
      ...program.coming
        .filter((coming) => coming.from >= day)
        .map(({ version }) =>
          t('It takes the place of version {number}, which was to begin later.', { number: version }),
        ),
      ...(moves === null
        ? [t('These rules were not tried out.')]
        : [
            t('By the simulation {up} rise and {down} fall.', {
              up: writing.number(moves.up),
              down: writing.number(moves.down),
            }),
          ]),
      t('The way back is to activate the earlier rules again.'),
    ].join(' ');
  };
  const activate = async (): Promise<void> => {
    const isSure = await confirmed({
      title: isFirst ? t('Start the program?') : t('Put these rules into force?'),
      text: whatItDoes(),
      confirm: t('Activate'),
    });
    if (!isSure) return;
    setIsBusy(true);
    const isDone = await give('/hotel/loyalty/activate', { programId: program.id, rules, from: isFirst ? null : day });
    setIsBusy(false);
    if (isDone) onDone();
  };
  return (
    <Section title={t('Put into force')}>
      <div className="hotel-form">
        {!isFirst && (
          <DateField
            label={t('From')}
            value={from}
            onChange={setFrom}
            error={isPast ? t('From today on at the earliest.') : null}
          />
        )}
        <p className="hotel-muted">{whatItDoes()}</p>
        <div>
          <Button
            kind="main"
            isDisabled={!isUsable || isBusy || isPast || (day === null && !isFirst)}
            onPress={() => void activate()}
          >
            {t('Activate')}
          </Button>
        </div>
      </div>
    </Section>
  );
};

const PresetChoice = ({ onLoad }: { onLoad: (rules: WrittenRules, preset: string) => void }) => {
  const { t, locale } = useTranslate();
  const [preset, setPreset] = useState(PRESET_NAMES[0]!.value);
  const [isBusy, setIsBusy] = useState(false);
  const load = async (): Promise<void> => {
    setIsBusy(true);
    try {
      onLoad(await presetRules(preset, locale), preset);
    } catch {
      tell(t('The app did not answer. Try again.'), 'error');
    }
    setIsBusy(false);
  };
  return (
    <div className="hotel-preset">
      <SelectField
        label={t('Begin from a preset')}
        value={preset}
        onChange={setPreset}
        choices={presetChoices(t('House program'))}
      />
      <Button isDisabled={isBusy} onPress={() => void load()}>
        {t('Load')}
      </Button>
    </div>
  );
};

const Editor = ({
  program,
  today,
  currencyCode,
  onDone,
}: {
  program: ProgramView;
  today: CalendarDate;
  currencyCode: string;
  onDone: () => void;
}) => {
  const { t } = useTranslate();
  const ownCurrency = program.currencyCode || currencyCode;
  const edited = useRules((program.draft ?? {}) as WrittenRules);
  const validation = useValidation(edited.unreadable === null ? edited.rules : null);
  const { simulated, simulate } = useSimulation(program.id);
  const isUsable = validation.state === 'valid' && edited.unreadable === null;
  const paths = [
    ...generalFields(edited.rules),
    ...tierForms(edited.rules).flatMap(({ name, bonus, limits }) => [name, bonus, ...limits]),
  ].map(({ path }) => path);
  const { atField, elsewhere } = placed(validation.problems, paths);
  const editing: Editing = {
    rules: edited.rules,
    typed: edited.typed,
    problems: atField,
    onType: edited.onType,
    onChange: edited.onChange,
  };
  const keep = async (): Promise<void> => {
    try {
      await keepDraft(panelHost(), program.id, edited.rules);
      tell(t('Kept as a draft. The rules in force stay.'));
    } catch {
      tell(t('The draft could not be kept. Try again.'), 'error');
    }
  };
  const loadPreset = (rules: WrittenRules): void =>
    edited.onChange({
      ...rules,
      // Stays in the hotel's currency would earn nothing in that of another program.
      ...(ownCurrency === '' ? {} : { currency: ownCurrency }),
      code: program.code,
      name: program.name,
    });
  const isTried = simulated.state === 'done' && simulated.of === edited.rules;
  return (
    <>
      <PresetChoice onLoad={loadPreset} />
      <Checked validation={validation} unreadable={edited.unreadable} />
      {elsewhere.length > 0 && (
        <ul className="hotel-lines" role="alert">
          {elsewhere.map(({ path, problem }) => (
            <li key={`${path} ${problem}`} className="hotel-field-error">
              {path === '' ? problem : `${path}: ${problem}`}
            </li>
          ))}
        </ul>
      )}
      <RulesFields editing={editing} />
      <details className="hotel-reasons">
        <summary>{t('Everything else: the rule file')}</summary>
        <TextAreaField
          label={t('Rule file')}
          value={edited.text}
          onChange={edited.onText}
          rows={24}
          error={edited.unreadable}
        />
      </details>
      <div>
        <Button isDisabled={edited.unreadable !== null} onPress={() => void keep()}>
          {t('Keep as a draft')}
        </Button>
      </div>
      {program.version > 0 && (
        <Simulation
          simulated={simulated}
          currencyCode={program.currencyCode}
          isUsable={isUsable}
          isOutdated={!isTried}
          onSimulate={() => void simulate(edited.rules)}
        />
      )}
      <Activation
        program={program}
        today={today}
        rules={edited.rules}
        isUsable={isUsable}
        moves={isTried ? simulated.result : null}
        onDone={onDone}
      />
    </>
  );
};

/** A new program: its name, what it begins from, and its currency. It counts once its rules are activated. */
const NewProgram = ({
  taken,
  currencyCode,
  onMade,
}: {
  taken: readonly string[];
  currencyCode: string;
  onMade: (id: string | null) => void;
}) => {
  const { t, locale } = useTranslate();
  const [name, setName] = useState('');
  const [preset, setPreset] = useState(PRESET_NAMES[0]!.value);
  const [currency, setCurrency] = useState(currencyCode);
  const [isBusy, setIsBusy] = useState(false);
  const make = async (): Promise<void> => {
    setIsBusy(true);
    try {
      const code = codeFor(name, taken);
      const rules = { ...(await presetRules(preset, locale)), ...(currency === '' ? {} : { currency }), code, name };
      onMade(await createProgram(panelHost(), { name, code, currencyCode: currency, preset, rules }));
    } catch {
      tell(t('The program could not be made. Try again.'), 'error');
      setIsBusy(false);
    }
  };
  return (
    <Section title={t('New program')}>
      <div className="hotel-form">
        <TextField label={t('Name')} value={name} onChange={setName} hint={t('As members read it.')} />
        <SelectField
          label={t('Begin from a preset')}
          value={preset}
          onChange={setPreset}
          choices={presetChoices(t('House program'))}
        />
        <TextField
          label={t('Currency')}
          value={currency}
          onChange={(typed) => setCurrency(typed.toUpperCase())}
          hint={t('Three letters, such as EUR: what spend is counted in.')}
          error={currency === '' || /^[A-Z]{3}$/.test(currency) ? null : t('Three letters, such as EUR.')}
        />
        <div>
          <Button
            kind="main"
            isDisabled={name.trim() === '' || isBusy || !/^([A-Z]{3})?$/.test(currency)}
            onPress={() => void make()}
          >
            {t('Set up the program')}
          </Button>
        </div>
      </div>
    </Section>
  );
};

const NEW = 'new';

const Rules = ({ loaded, today, onDone }: { loaded: ProgramsToWrite; today: CalendarDate; onDone: () => void }) => {
  const { t } = useTranslate();
  const [chosen, setChosen] = useState<string | null>(null);
  const programs = programViews({ ...loaded, tiers: [], members: [] }, today);
  const program = chosen === NEW ? undefined : (programs.find(({ id }) => id === chosen) ?? programs[0]);
  return (
    <Frame title={program?.name ?? t('Loyalty program')}>
      {programs.length > 0 && (
        <div className="hotel-form">
          <SelectField
            label={t('Program')}
            value={program?.id ?? NEW}
            onChange={setChosen}
            choices={[
              ...programs.map(({ id, name }) => ({ value: id, label: name })),
              { value: NEW, label: t('New program') },
            ]}
          />
        </div>
      )}
      {program === undefined ? (
        <NewProgram
          taken={loaded.programs.map(({ code }) => code)}
          currencyCode={loaded.currencyCode}
          onMade={(id) => {
            setChosen(id);
            onDone();
          }}
        />
      ) : (
        <Editor
          key={`${program.id} ${program.version} ${program.coming.length}`}
          program={program}
          today={today}
          currencyCode={loaded.currencyCode}
          onDone={onDone}
        />
      )}
    </Frame>
  );
};

const load = async (): Promise<ProgramsToWrite | null> => {
  const host = panelHost();
  const [programs, may] = await Promise.all([programsToWrite(host), mayChangePrograms(host)]);
  return may ? programs : null;
};

/** The day that commands of the loyalty program book on. */
const todayInUtc = (): CalendarDate => calendarDate(new Date().toISOString().slice(0, 10));

/** The rules of the loyalty programs: from a preset or as they are, changed, tried out and put into force. */
export const LoyaltyRules = () => {
  const { t } = useTranslate();
  const [today] = useState(todayInUtc);
  const [round, setRound] = useState(0);
  const [before, setBefore] = useState<ProgramsToWrite | null>(null);
  const answer = useAnswer(`${round}`, load);
  const latest = answer.state === 'ready' ? answer.result : null;
  if (latest !== null && latest !== before) setBefore(latest);
  const loaded = latest ?? (answer.state === 'loading' ? before : null);
  if (loaded !== null) return <Rules loaded={loaded} today={today} onDone={() => setRound((made) => made + 1)} />;
  return (
    <Frame>
      <Answered answer={answer} lines={9}>
        {() => (
          <Empty
            title={t('Your role does not change the rules')}
            hint={t('A manager, or whoever administers Twenty, can. What is in force stands under Overview.')}
          />
        )}
      </Answered>
    </Frame>
  );
};
