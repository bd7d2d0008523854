import { useState } from 'react';
import { closeSidePanel, useSelectedRecordIds, useTranslate } from 'twenty-sdk/front-component';
import { SEVERITIES, type Severity } from '../../plugin/domain/service/case-clock.ts';
import { CASE_CATEGORIES, type CaseCategory } from '../../plugin/domain/service/commands.ts';
import { AmongAllGuests } from '../find-guest/find-guest.tsx';
import type { GuestLine } from '../find-guest/find-guest-view.ts';
import { Button } from '../kit/button.tsx';
import { CheckboxField, SelectField, TextAreaField, TextField } from '../kit/fields.tsx';
import { Frame } from '../kit/frame.tsx';
import { PersonChip } from '../kit/person-chip.tsx';
import { useGiving } from '../kit/use-command.ts';
import { useRequestId } from '../kit/use-request-id.ts';
import { CATEGORIES, SEVERITY_WORDS } from './case-words.ts';

type About = { guestId: string } | { stayId: string };

/** What happened, about whom and how grave it is. Three fields where the guest is known. */
export const OpenCaseForm = ({ about, onDone }: { about: About | null; onDone: () => void }) => {
  const { t } = useTranslate();
  const give = useGiving();
  const requestId = useRequestId();
  const [typed, setTyped] = useState('');
  const [guest, setGuest] = useState<GuestLine | null>(null);
  const [category, setCategory] = useState<CaseCategory>('ROOM');
  const [severity, setSeverity] = useState<Severity>('MEDIUM');
  const [happened, setHappened] = useState('');
  const [restricted, setRestricted] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const whom = about ?? (guest === null ? null : { guestId: guest.id });
  const open = async (): Promise<void> => {
    setIsBusy(true);
    const isDone = await give('/hotel/cases/open', { ...whom, category, severity, happened, restricted, requestId });
    setIsBusy(false);
    if (isDone) onDone();
  };
  return (
    <div className="hotel-form">
      {about === null && guest === null && (
        <>
          <TextField
            label={t('Guest')}
            value={typed}
            onChange={setTyped}
            placeholder={t('Name, phone, e-mail, number or room')}
          />
          <AmongAllGuests typed={typed} onChoose={setGuest} />
        </>
      )}
      {guest !== null && (
        <p>
          <PersonChip id={guest.id} name={guest.name} />{' '}
          <Button onPress={() => setGuest(null)}>{t('Another guest')}</Button>
        </p>
      )}
      <SelectField
        label={t('Category')}
        value={category}
        onChange={(value) => setCategory(value as CaseCategory)}
        choices={CASE_CATEGORIES.map((value) => ({ value, label: t(CATEGORIES[value]) }))}
      />
      <SelectField
        label={t('Severity')}
        value={severity}
        onChange={(value) => setSeverity(value as Severity)}
        choices={SEVERITIES.map((value) => ({ value, label: t(SEVERITY_WORDS[value][0]) }))}
      />
      <TextAreaField
        label={t('What happened')}
        value={happened}
        onChange={setHappened}
        hint={
          restricted
            ? t('Only managers read it, and you no longer once it is sent.')
            : t('The first sentence becomes the subject.')
        }
      />
      <CheckboxField label={t('Restricted: for managers only')} value={restricted} onChange={setRestricted} />
      <div>
        <Button kind="main" isDisabled={isBusy || whom === null || happened.trim() === ''} onPress={() => void open()}>
          {t('Open the case')}
        </Button>
      </div>
    </div>
  );
};

const OfSelected = ({ aboutOf }: { aboutOf: (id: string) => About }) => {
  const { t } = useTranslate();
  const [id = null] = useSelectedRecordIds();
  return (
    <Frame title={t('Open a case')}>
      {id !== null && <OpenCaseForm about={aboutOf(id)} onDone={() => void closeSidePanel()} />}
    </Frame>
  );
};

/** A case of the selected guest, as the command opens it. */
export const OpenCaseOfGuest = () => <OfSelected aboutOf={(guestId) => ({ guestId })} />;

/** A case of the selected stay, as the command opens it. */
export const OpenCaseOfStay = () => <OfSelected aboutOf={(stayId) => ({ stayId })} />;
