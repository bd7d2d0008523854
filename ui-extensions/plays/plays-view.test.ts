import { describe, expect, it } from 'vitest';
import type { PlayOnPage } from '../../plugin/host/plays-page.ts';
import { draftOf, editOf, playRows, type Draft } from './plays-view.ts';

const play: PlayOnPage = {
  id: 'p',
  name: 'We miss you',
  code: 'WIN_BACK',
  kind: 'WIN_BACK',
  isActive: true,
  channel: 'EMAIL',
  timingDays: 0,
  segments: ['VIP'],
  lifecycles: ['LOST'],
  furtherConditions: 0,
  frequencyCapDays: 180,
  holdoutPercent: 10,
  priority: null,
  templates: { en: { subject: 'S', body: 'B' }, pt: { subject: 'Olá', body: 'Volte' } },
  verdict: 'TOO_EARLY',
  touched: 40,
  touchedBooked: 4,
  heldOut: 0,
  heldOutBooked: 0,
  revenuePerTouch: null,
  enoughOn: null,
  result: {},
};

describe('a play in the list', () => {
  it('says what share booked, and nothing of nobody', () =>
    expect(playRows([play])[0]).toMatchObject({ touchedShare: 0.1, heldOutShare: null }));

  it.each([
    ['TOO_EARLY', null],
    ['NOT_MEASURED', null],
    ['WORKS', 0.04],
    ['HARMS', 0.04],
    ['NO_EFFECT_SEEN', 0.04],
  ] as const)('shows an effect only where it may not as well be chance: %s', (verdict, effect) =>
    expect(playRows([{ ...play, verdict, result: { difference: 0.04 } }])[0]).toMatchObject({ effect }),
  );
});

describe('a play that is edited', () => {
  const edited = (over: Partial<Draft>) => editOf({ ...draftOf(play), ...over }, play);

  it('is saved as it was where nothing was changed, words in other languages included', () =>
    expect(edited({})).toEqual({
      edit: {
        name: 'We miss you',
        active: true,
        audienceSegments: ['VIP'],
        audienceLifecycles: ['LOST'],
        timingDays: 0,
        frequencyCapDays: 180,
        holdoutPercent: 10,
        priority: null,
        templates: play.templates,
      },
    }));

  it.each<[Partial<Draft>, string[]]>([
    [{ name: ' ' }, ['name']],
    [{ holdoutPercent: '50' }, []],
    [{ holdoutPercent: '50.1' }, ['holdoutPercent']],
    [{ holdoutPercent: '-1' }, ['holdoutPercent']],
    [{ timingDays: '-366' }, ['timingDays']],
    [{ capDays: 'x' }, ['capDays']],
    [{ words: { ...draftOf(play).words, 'zh-CN': { subject: '您好', body: ' ' } } }, ['words']],
  ])('with %j is wrong in %j', (over, wrong) => {
    const answer = edited(over);
    expect('wrong' in answer ? answer.wrong : []).toEqual(wrong);
  });

  it('loses a language whose words were taken away', () => {
    const answer = edited({ words: { ...draftOf(play).words, en: { subject: '', body: '' } } });
    expect('edit' in answer && Object.keys(answer.edit.templates)).toEqual(['pt']);
  });
});
