import { describe, expect, it } from 'vitest';
import type { PlayOnPage } from '../../plugin/host/plays-page.ts';
import { conditionsOf, draftOf, editOf, playRows, type Draft } from './plays-view.ts';

const play: PlayOnPage & { keptName: string } = {
  id: 'p',
  name: 'We miss you',
  keptName: 'We miss you',
  code: 'WIN_BACK',
  kind: 'WIN_BACK',
  isActive: true,
  channel: 'EMAIL',
  timingDays: 0,
  segments: ['VIP'],
  lifecycles: ['LOST'],
  conditions: [],
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
    expect(playRows({ plays: [play], heldBack: [] }, 'en')[0]).toMatchObject({
      touchedShare: 0.1,
      heldOutShare: null,
    }));

  it.each([
    ['TOO_EARLY', null],
    ['NOT_MEASURED', null],
    ['WORKS', 0.04],
    ['HARMS', 0.04],
    ['NO_EFFECT_SEEN', 0.04],
  ] as const)('shows an effect only where it may not as well be chance: %s', (verdict, effect) =>
    expect(
      playRows({ plays: [{ ...play, verdict, result: { difference: 0.04 } }], heldBack: [] }, 'en')[0],
    ).toMatchObject({ effect }),
  );
});

describe('what was held back', () => {
  it('is told of each play by what held it back, the most first', () => {
    const [row] = playRows(
      {
        plays: [play],
        heldBack: [
          { playId: 'p', because: 'STAY_BOOKED', touches: 3 },
          { playId: 'other', because: 'NO_CONSENT', touches: 40 },
          { playId: 'p', because: 'NO_CONSENT', touches: 9 },
        ],
      },
      'en',
    );
    expect(row).toMatchObject({
      heldBackTouches: 12,
      heldBack: [
        { because: 'NO_CONSENT', touches: 9 },
        { because: 'STAY_BOOKED', touches: 3 },
      ],
    });
  });
});

describe('the name of a play', () => {
  it('is read in the language of the reader, and reading it does not change it', () => {
    const [row] = playRows({ plays: [play], heldBack: [] }, 'zh-CN');
    expect(row!.name).toBe('我们想念您');
    expect(editOf(draftOf(row!), row!)).toMatchObject({ edit: { name: 'We miss you' } });
    expect(editOf({ ...draftOf(row!), name: '回来吧' }, row!)).toMatchObject({ edit: { name: '回来吧' } });
  });
});

describe('the further conditions of a play', () => {
  const asked = [
    { measure: 'stays', atLeast: 3 },
    { measure: 'returnProbability', atMost: 0.4 },
    { text: 'language', isOneOf: ['en', 'de'] },
    { text: 'tier', isNoneOf: ['GOLD'] },
  ] as const satisfies PlayOnPage['conditions'] & unknown[];
  const draft = draftOf({ ...play, conditions: asked.map((condition) => condition) as PlayOnPage['conditions'] });

  it('are typed and saved as they were', () => {
    expect(draft.conditions.map(({ value }) => value)).toEqual(['3', '0.4', 'en, de', 'GOLD']);
    expect(conditionsOf(draft)).toEqual(asked);
  });

  it.each(['', ' ', 'many', '3 or 4'])('are not saved while a number is none: "%s"', (value) => {
    const conditions = [{ subject: 'stays', isPositive: true, value } as const];
    expect(editOf({ ...draft, conditions }, play)).toEqual({ wrong: ['conditions'] });
    expect(conditionsOf({ conditions })).toEqual([]);
  });

  it('are not saved without a word', () =>
    expect(editOf({ ...draft, conditions: [{ subject: 'tag', isPositive: true, value: ' , ' }] }, play)).toEqual({
      wrong: ['conditions'],
    }));
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
        audience: [],
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
