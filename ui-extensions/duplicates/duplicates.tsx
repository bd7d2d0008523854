import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { msg, useTranslate, type MessageDescriptor } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';
import { openDuplicates, reopenPair, type OpenPair } from '../../plugin/host/duplicates.ts';
import { MATCH_WORDS } from '../../plugin/words/identity.ts';
import { Button } from '../kit/button.tsx';
import { callRoute, PACKED } from '../kit/call-route.ts';
import { confirmed, tell } from '../kit/dialogs.ts';
import { Frame, Section } from '../kit/frame.tsx';
import { panelHost } from '../kit/panel-host.ts';
import { PersonChip } from '../kit/person-chip.tsx';
import { Reasons } from '../kit/reasons.tsx';
import { Answered, Empty } from '../kit/states.tsx';
import { Tag } from '../kit/tag.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { useWriting } from '../kit/use-writing.ts';
import { likePair, pairView, type ComparedField, type ComparedLine, type PairView } from './duplicates-view.ts';
import './duplicates.css';

const FIELDS: Record<ComparedField, MessageDescriptor> = {
  name: msg('Guest name'),
  birthday: msg('Birthday'),
  email: msg('Email'),
  phone: msg('Phone'),
  nationality: msg('Nationality'),
  language: msg('Language'),
  guestNumber: msg('Guest number'),
  stays: msg('Stays'),
  lastStay: msg('Last stay'),
  revenue: msg('Revenue'),
  doNotRent: msg('Do not rent'),
};

const FINDINGS: Record<ComparedLine['finding'], MessageDescriptor> = {
  SAME: msg('same'),
  DIFFERENT: msg('differs'),
  MISSING: msg('on one side only'),
};
const FINDING_COLOURS = { SAME: 'green', DIFFERENT: 'orange', MISSING: 'gray' } as const;

const Comparison = ({ pair }: { pair: PairView }) => {
  const { t } = useTranslate();
  return (
    <table className="duplicates-table">
      <caption className="hotel-hidden">{t('Two guests side by side')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('Field')}</th>
          <th scope="col">
            <PersonChip id={pair.kept.id} name={pair.kept.name} />
            <span className="hotel-muted">{t('would be kept')}</span>
          </th>
          <th scope="col">
            <PersonChip id={pair.givenUp.id} name={pair.givenUp.name} />
            <span className="hotel-muted">{t('would be given up')}</span>
          </th>
          <th scope="col">{t('Compared')}</th>
        </tr>
      </thead>
      <tbody>
        {pair.lines.map(({ field, kept, givenUp, finding }) => (
          <tr key={field} className={finding === 'DIFFERENT' ? 'duplicates-differs' : ''}>
            <th scope="row">{t(FIELDS[field])}</th>
            <td>{kept}</td>
            <td>{givenUp}</td>
            <td>
              <Tag colour={FINDING_COLOURS[finding]}>{t(FINDINGS[finding])}</Tag>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const merged = z.object({ mergeId: z.string() });

/** What was decided of a pair, and how it is taken back once the app has done it. */
type Decided = { pair: OpenPair; undo: Promise<(() => Promise<unknown>) | null> };

const Queue = ({ first, total }: { first: readonly OpenPair[]; total: number }) => {
  const { t, locale } = useTranslate();
  const writing = useWriting();
  const [pairs, setPairs] = useState(first);
  const [decided, setDecided] = useState<readonly Decided[]>([]);
  const [isSwapped, setSwapped] = useState(false);
  const place = useRef<HTMLDivElement | null>(null);
  /** Decisions are sent one after another, so that the next pair need not wait for the last. */
  const sending = useRef<Promise<unknown>>(Promise.resolve());
  const [current] = pairs;
  const isDone = current === undefined;
  // Where keys arrive: at first, and when the last pair has taken the buttons with it.
  useEffect(() => {
    place.current?.focus();
    // Not read, but what it waits for.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [isDone]);

  const left = Math.max(pairs.length, total - decided.length);

  const putBack = (pair: OpenPair): void => {
    setPairs((others) => [pair, ...others.filter(({ id }) => id !== pair.id)]);
    setDecided((others) => others.filter((one) => one.pair.id !== pair.id));
  };
  const decide = (pair: OpenPair, send: () => Promise<() => Promise<unknown>>): void => {
    const undo = sending.current.then(send).catch((error: unknown) => {
      tell(error instanceof Error ? error.message : String(error), 'error');
      putBack(pair);
      return null;
    });
    sending.current = undo;
    setPairs((others) => others.filter(({ id }) => id !== pair.id));
    setDecided((others) => [...others, { pair, undo }]);
    setSwapped(false);
  };
  const same = (pair: OpenPair, swapped: boolean): void => {
    const { kept, givenUp } = pairView(pair, { isSwapped: swapped, yes: '', writing });
    decide(pair, async () => {
      const { mergeId } = await callRoute(
        '/hotel/identity/merge',
        { keepId: kept.id, otherId: givenUp.id },
        merged,
        locale,
        PACKED,
      );
      return () => callRoute('/hotel/identity/undo', { mergeId }, merged, locale);
    });
  };
  const different = (pair: OpenPair): void =>
    decide(pair, async () => {
      await callRoute(
        '/hotel/identity/different',
        { guestId: pair.one.id, otherId: pair.other.id },
        z.object({ message: z.string() }),
        locale,
      );
      return () => reopenPair(panelHost(), pair.id);
    });
  const later = (): void => {
    setSwapped(false);
    setPairs(([head, ...rest]) => (head === undefined ? [] : [...rest, head]));
  };
  const undoLast = (): void => {
    const last = decided.at(-1);
    if (last === undefined) return;
    putBack(last.pair);
    sending.current = sending.current
      .then(() => last.undo)
      .then((undo) => undo?.())
      .then(
        () => tell(t('Taken back.')),
        (error: unknown) => tell(error instanceof Error ? error.message : String(error), 'error'),
      );
  };
  const alike = current === undefined ? [] : likePair(current, pairs);
  const sameForAll = async (): Promise<void> => {
    const isMeant = await confirmed({
      title: t('Merge {count} pairs?', { count: alike.length }),
      text: t('In all of them the same fields agree and nothing speaks against it. Each can be undone.'),
      confirm: t('Merge'),
    });
    if (isMeant) for (const pair of alike) same(pair, false);
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'u' || key === 'z') undoLast();
    if (current === undefined) return;
    if (key === 's') same(current, isSwapped);
    if (key === 'd') different(current);
    if (key === 'l') later();
    if (key === 'k') setSwapped((swapped) => !swapped);
  };

  const view = current && pairView(current, { isSwapped, yes: t('Yes'), writing });
  return (
    <div ref={place} tabIndex={-1} className="duplicates" onKeyDown={onKeyDown}>
      <p className="hotel-muted" role="status">
        {t('{left} left, {decided} decided', { left: writing.number(left), decided: writing.number(decided.length) })}
      </p>
      {view === undefined ? (
        <Empty
          title={t('Nothing to decide')}
          hint={
            left > 0
              ? t('More are waiting: open the page again to go on.')
              : t('After each import of guests, possible duplicates appear here by themselves.')
          }
        />
      ) : (
        <Section
          title={t('Are these one guest?')}
          aside={<Tag colour="blue">{t('Likeness {share}', { share: view.likeness })}</Tag>}
        >
          <Comparison pair={view} />
          <p>
            {view.givenUp.stays === 0
              ? t('If they are one, everything of {other} moves to {kept}. It can be undone.', {
                  other: view.givenUp.name,
                  kept: view.kept.name,
                })
              : t('If they are one, everything of {other} moves to {kept}, with stays: {stays}. It can be undone.', {
                  other: view.givenUp.name,
                  kept: view.kept.name,
                  stays: writing.number(view.givenUp.stays),
                })}
          </p>
          <Reasons words={MATCH_WORDS} reasons={view.reasons} isOpen />
        </Section>
      )}
      <div className="duplicates-commands">
        {view !== undefined && current !== undefined && (
          <>
            <Button kind="main" onPress={() => same(current, isSwapped)}>
              {t('Same (S)')}
            </Button>
            <Button onPress={() => different(current)}>{t('Different (D)')}</Button>
            <Button onPress={later}>{t('Later (L)')}</Button>
            <Button onPress={() => setSwapped(!isSwapped)}>{t('Keep the other (K)')}</Button>
          </>
        )}
        <Button isDisabled={decided.length === 0} onPress={undoLast}>
          {t('Undo last (U)')}
        </Button>
        {alike.length > 1 && (
          <Button onPress={() => void sameForAll()}>
            {t('Same for all {count} like this', { count: alike.length })}
          </Button>
        )}
      </div>
    </div>
  );
};

const load = () => openDuplicates(panelHost());

/** The review queue: two guests side by side, decided by keyboard. One request before the first content. */
export const Duplicates = () => {
  const { t } = useTranslate();
  const answer = useAnswer('duplicates', load);
  return (
    <Frame title={t('Duplicates')}>
      <Answered answer={answer} lines={9}>
        {({ pairs, total }) => <Queue first={pairs} total={total} />}
      </Answered>
    </Frame>
  );
};
