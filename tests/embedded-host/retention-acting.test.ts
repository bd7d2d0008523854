import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const NOW = '2026-06-15T09:00:00Z';
const SECRET = 'a-secret-of-exactly-32-bytes-long';

let hotel: HotelHost;
let memberId: string;
beforeAll(async () => {
  hotel = await startHotelHost(NOW);
  const { workspaceMembers } = await hotel.ask<{ workspaceMembers: { edges: { node: { id: string } }[] } }>(
    '{ workspaceMembers(first: 1) { edges { node { id } } } }',
  );
  memberId = workspaceMembers.edges[0]!.node.id;
  await hotel.ask(
    'mutation { createHotelProperty(data: { name: "City House", code: "CITY", timeZone: "Europe/Lisbon" }) { id } }',
  );
  await hotel.ask('mutation ($data: RetentionPlayCreateInput!) { createRetentionPlay(data: $data) { id } }', {
    data: {
      name: 'We miss you',
      code: 'WIN',
      kind: 'WIN_BACK',
      channel: 'EMAIL',
      active: true,
      templates: {
        en: { subject: 'It has been a while, {firstName|dear guest}', body: 'Yours, {hotel}. {offer|Come again.}' },
        pt: { subject: 'Há quanto tempo, {firstName}', body: 'Volte a {hotel}.' },
      },
    },
  });
});
afterAll(() => hotel.host.stop());

const guest = async (fields: object = {}): Promise<string> => {
  const { createPerson } = await hotel.ask<{ createPerson: { id: string } }>(
    'mutation ($data: PersonCreateInput!) { createPerson(data: $data) { id } }',
    {
      data: {
        name: { firstName: 'Inês', lastName: 'Almeida' },
        emails: { primaryEmail: `ines.${crypto.randomUUID()}@mail.example`, additionalEmails: [] },
        phones: { primaryPhoneNumber: '912345678', primaryPhoneCallingCode: '+351', primaryPhoneCountryCode: 'PT' },
        guestLanguage: 'en',
        ...fields,
      },
    },
  );
  await hotel.host.idle();
  return createPerson.id;
};
const agrees = (personId: string) =>
  hotel.ask('mutation ($data: ConsentEventCreateInput!) { createConsentEvent(data: $data) { id } }', {
    data: {
      key: `${personId}:EMAIL:MARKETING:form`,
      name: 'granted',
      personId,
      channel: 'EMAIL',
      purpose: 'MARKETING',
      state: 'GRANTED',
      recordedAt: '2026-01-01T00:00:00Z',
    },
  });
type Kept = { guestKeeperId: string | null; guestKeepOn: string | null; guestNotNow: string | null };
const kept = async (id: string): Promise<Kept> =>
  (
    await hotel.ask<{ person: Kept }>(
      'query ($id: UUID!) { person(filter: { id: { eq: $id } }) { guestKeeperId guestKeepOn guestNotNow } }',
      { id },
    )
  ).person;
type Said = { channel: string; purpose: string; state: string; evidence: string };
const saidBy = async (id: string): Promise<Said[]> =>
  (
    await hotel.ask<{ consentEvents: { edges: { node: Said }[] } }>(
      'query ($id: UUID!) { consentEvents(filter: { personId: { eq: $id } }, orderBy: [{ recordedAt: DescNullsLast }]) { edges { node { channel purpose state evidence } } } }',
      { id },
    )
  ).consentEvents.edges.map(({ node }) => node);
const desk = (verb: string, body: object) => hotel.postAs('Hotel front desk', `/s/hotel/retention/${verb}`, body);

describe('guests to keep', () => {
  it('are taken on, put off and left for now, each with the way back', async () => {
    const id = await guest();
    expect(await desk('take', { guestIds: [id], memberId })).toMatchObject({
      status: 200,
      body: { message: '1 guest taken on.', before: [{ guestId: id, memberId: null, on: null, notNow: null }] },
    });
    expect(await kept(id)).toEqual({ guestKeeperId: memberId, guestKeepOn: '2026-06-15', guestNotNow: null });

    const answer = await desk('snooze', { guestIds: [id], until: '2026-06-22' });
    expect(await kept(id)).toMatchObject({ guestKeepOn: '2026-06-22' });
    await desk('undo', { before: (answer.body as { before: unknown[] }).before });
    expect(await kept(id)).toEqual({ guestKeeperId: memberId, guestKeepOn: '2026-06-15', guestNotNow: null });

    await desk('not-now', { guestIds: [id], reason: 'COMPANY_DECIDES' });
    expect(await kept(id)).toMatchObject({ guestKeepOn: '2026-12-12', guestNotNow: 'COMPANY_DECIDES' });
  });

  it('who ask to be left alone get nothing more on any channel', async () => {
    const id = await guest();
    await agrees(id);
    await desk('not-now', { guestIds: [id], reason: 'ASKED_NOT_TO' });
    expect(await kept(id)).toMatchObject({ guestKeepOn: null, guestNotNow: 'ASKED_NOT_TO' });
    const said = await saidBy(id);
    expect(
      said
        .filter(({ state }) => state === 'WITHDRAWN')
        .map(({ channel }) => channel)
        .toSorted(),
    ).toEqual(['EMAIL', 'MESSAGING', 'PHONE', 'POST', 'SMS']);
    expect(await desk('write', { guestId: id, memberId: null, withOffer: false })).toMatchObject({
      status: 409,
      body: { code: 'NO_CONSENT' },
    });
  });

  it.each([
    ['a day that is over', { until: '2026-06-15' }, 422, 'DAY_NOT_AHEAD'],
    ['a day too far away', { until: '2028-06-20' }, 422, 'DAY_NOT_AHEAD'],
    ['no day', { until: '2026-02-30' }, 400, 'BODY_NOT_UNDERSTOOD'],
  ])('are not put off to %s', async (_, body, status, code) =>
    expect(await desk('snooze', { guestIds: [await guest()], ...body })).toMatchObject({ status, body: { code } }),
  );

  it('are not those who are gone', async () =>
    expect(await desk('take', { guestIds: [crypto.randomUUID()], memberId: null })).toMatchObject({
      status: 404,
      body: { code: 'GUESTS_GONE' },
    }));
});

describe('a call', () => {
  type Task = { title: string; status: string; dueAt: string; assigneeId: string; bodyV2: { markdown: string } };
  const tasksOf = async (id: string): Promise<Task[]> =>
    (
      await hotel.ask<{ taskTargets: { edges: { node: { task: Task } }[] } }>(
        'query ($id: UUID!) { taskTargets(filter: { targetPersonId: { eq: $id } }) { edges { node { task { title status dueAt assigneeId bodyV2 { markdown } } } } } }',
        { id },
      )
    ).taskTargets.edges.map(({ node }) => node.task);

  it('is one task with all that is needed for it, however often it is asked for', async () => {
    const id = await guest();
    const first = await desk('call', { guestId: id, memberId });
    const again = await desk('call', { guestId: id, memberId });
    expect(first).toMatchObject({ status: 200, body: { phone: '+351 912345678' } });
    expect((again.body as { touchId: string }).touchId).toBe((first.body as { touchId: string }).touchId);
    const tasks = await tasksOf(id);
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({ title: 'Call Inês Almeida', status: 'TODO', assigneeId: memberId });
    expect(tasks[0]!.dueAt).toMatch(/^2026-06-15T17:00/);
    expect(tasks[0]!.bodyV2.markdown).toContain('Reached by +351 912345678');
  });

  it('ends with what came of it: the task is done and the guest comes up again', async () => {
    const id = await guest();
    const { touchId } = (await desk('call', { guestId: id, memberId })).body as { touchId: string };
    const sentAt = async (): Promise<string | null> =>
      (
        await hotel.ask<{ retentionTouch: { sentAt: string | null } }>(
          'query ($id: UUID!) { retentionTouch(filter: { id: { eq: $id } }) { sentAt } }',
          { id: touchId },
        )
      ).retentionTouch.sentAt;
    expect(await desk('respond', { touchId, outcome: 'NOT_REACHED' })).toMatchObject({
      status: 200,
      body: { next: '2026-06-17' },
    });
    expect((await tasksOf(id))[0]).toMatchObject({ status: 'DONE' });
    expect(await kept(id)).toMatchObject({ guestKeepOn: '2026-06-17' });
    const { retentionTouch } = await hotel.ask<{ retentionTouch: object }>(
      'query ($id: UUID!) { retentionTouch(filter: { id: { eq: $id } }) { status outcome } }',
      { id: touchId },
    );
    expect(retentionTouch).toEqual({ status: 'SENT', outcome: 'NOT_REACHED' });
    // Who answered was reached, which is what the play is measured by.
    expect(await sentAt()).toBeNull();
    expect(await desk('respond', { touchId, outcome: 'INTERESTED' })).toMatchObject({ status: 200 });
    expect(await sentAt()).toMatch(/^2026-06-15/);
  });
});

type Draft = {
  touchId: string;
  subject: string;
  body: string;
  headers: Record<string, string>;
  mailboxes: { id: string; address: string }[];
};
const draftFor = async (id: string): Promise<Draft> =>
  (await desk('write', { guestId: id, memberId, withOffer: false })).body as Draft;

describe('a message', () => {
  it('without a secret for links asks for an answer', async () => {
    const id = await guest();
    await agrees(id);
    const draft = await draftFor(id);
    expect(draft).toMatchObject({ subject: 'It has been a while, Inês', headers: {} });
    expect(draft.body).toContain('Yours, City House. Come again.');
    expect(draft.body).toContain('answer this message with STOP');
  });

  it('is held back where a value is missing and the words have no way out', async () => {
    const id = await guest({ name: { firstName: '', lastName: 'Almeida' }, guestLanguage: 'pt' });
    await agrees(id);
    expect(await desk('write', { guestId: id, memberId, withOffer: false })).toMatchObject({
      status: 409,
      body: { code: 'VALUES_MISSING' },
    });
  });

  it('is noted as sent once', async () => {
    const id = await guest();
    await agrees(id);
    const { touchId } = await draftFor(id);
    expect(await desk('sent', { touchId, subject: 'Hello again' })).toMatchObject({ status: 200 });
    expect(await desk('sent', { touchId })).toMatchObject({ status: 409, body: { code: 'TOUCH_DONE' } });
    const { retentionTouch } = await hotel.ask<{ retentionTouch: { status: string; subject: string; sentAt: string } }>(
      'query ($id: UUID!) { retentionTouch(filter: { id: { eq: $id } }) { status subject sentAt } }',
      { id: touchId },
    );
    expect(retentionTouch).toMatchObject({ status: 'SENT', subject: 'Hello again' });
    expect(retentionTouch.sentAt).toMatch(/^2026-06-15T09/);
  });
});

describe('links to guests', () => {
  let id: string;
  let draft: Draft;
  const linkOf = (name: 'unsubscribe' | 'preferences'): string =>
    new RegExp(`http\\S+/${name}\\?t=\\S+`).exec(draft.body)![0];
  const get = async (url: string): Promise<{ status: number; page: string; type: string }> => {
    const answer = await fetch(url);
    return { status: answer.status, page: await answer.text(), type: answer.headers.get('content-type') ?? '' };
  };
  const send = async (url: string, form: Record<string, string> | [string, string][]) => {
    const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(form) });
    return { status: answer.status, page: await answer.text() };
  };

  beforeAll(async () => {
    await hotel.setVariable('HOTEL_LINK_SECRET', SECRET);
    id = await guest();
    await agrees(id);
    draft = await draftFor(id);
  });

  it('stand at the foot of a message and in the headers of a mail', () => {
    const unsubscribe = linkOf('unsubscribe');
    expect(draft.headers).toEqual({
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });

  it('ask first when they are opened, as a scanner of mails does', async () => {
    const { status, page, type } = await get(linkOf('unsubscribe'));
    expect({ status, type }).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
    expect(page).toContain('City House will not write to you with offers any more.');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain('<script');
    expect((await saidBy(id)).map(({ state }) => state)).toEqual(['GRANTED']);
  });

  it('end offers at one press in a mail client, and at the second nothing more', async () => {
    const post = () => send(linkOf('unsubscribe'), { 'List-Unsubscribe': 'One-Click' });
    expect(await post()).toMatchObject({ status: 200 });
    expect(await post()).toMatchObject({ status: 200 });
    expect((await saidBy(id)).map(({ channel, purpose, state }) => [channel, purpose, state])).toEqual([
      ['EMAIL', 'MARKETING', 'WITHDRAWN'],
      ['EMAIL', 'MARKETING', 'GRANTED'],
    ]);
  });

  it('show what a guest gets and save what is ticked, each form once', async () => {
    const url = linkOf('preferences');
    const { page } = await get(url);
    expect(page).not.toMatch(/value="[A-Z:]+" checked/);
    const form = /name="form" value="([^"]+)"/.exec(page)![1]!;
    const fields: [string, string][] = [
      ['form', form],
      ['keep', 'EMAIL:MARKETING'],
      ['keep', 'EMAIL:SURVEY'],
    ];
    expect(await send(url, fields)).toMatchObject({ status: 200 });
    const after = await get(url);
    expect([...after.page.matchAll(/value="([A-Z:]+)" checked/g)].map(([, choice]) => choice)).toEqual([
      'EMAIL:MARKETING',
      'EMAIL:SURVEY',
    ]);
    // Sent again, by going back or by somebody else, the form opens nothing.
    expect(await send(url, [['form', form]])).toMatchObject({ status: 404 });
    expect((await get(url)).page).toContain('value="EMAIL:MARKETING" checked');
  });

  it.each([
    ['forged', (url: string) => `${url.slice(0, -6)}AAAAAA`],
    ['empty', (url: string) => url.replace(/t=.*/, 't=')],
    ['made for another page', (url: string) => url.replace('/preferences', '/unsubscribe')],
  ])('that are %s tell a stranger nothing', async (_, change) => {
    const bad = change(linkOf('preferences'));
    const { status, page } = await get(bad);
    expect(status).toBe(404);
    expect(page).toContain('This link cannot be used');
    expect(page).not.toMatch(/City House|Inês|Almeida/);
    const before = await saidBy(id);
    expect((await send(bad, { 'List-Unsubscribe': 'One-Click' })).status).toBe(404);
    expect(await saidBy(id)).toEqual(before);
  });

  it('speak the language of whoever has none', async () => {
    const answer = await fetch(`${hotel.host.url}/s/hotel/consents/unsubscribe`, {
      headers: { 'accept-language': 'zh-TW,zh;q=0.9' },
    });
    expect(await answer.text()).toContain('此連結無法使用');
  });
});

describe('a mailbox of whoever writes', () => {
  type Touch = { status: string; sentAt: string | null; subject: string; heldBackBy: string | null };
  const touchOf = async (id: string): Promise<Touch> =>
    (
      await hotel.ask<{ retentionTouch: Touch }>(
        'query ($id: UUID!) { retentionTouch(filter: { id: { eq: $id } }) { status sentAt subject heldBackBy } }',
        { id },
      )
    ).retentionTouch;
  const withdraws = (personId: string) =>
    hotel.ask('mutation ($data: ConsentEventCreateInput!) { createConsentEvent(data: $data) { id } }', {
      data: {
        key: `${personId}:EMAIL:MARKETING:said`,
        name: 'withdrawn',
        personId,
        channel: 'EMAIL',
        purpose: 'MARKETING',
        state: 'WITHDRAWN',
        recordedAt: NOW,
      },
    });
  const drafted = async (): Promise<{ id: string; draft: Draft }> => {
    const id = await guest();
    await agrees(id);
    return { id, draft: await draftFor(id) };
  };
  let [own, refusing, others] = ['', '', ''];

  beforeAll(async () => {
    const { draft } = await drafted();
    expect(draft.mailboxes).toEqual([]);
    const { members } = (await (await fetch(`${hotel.host.url}/shell/members`)).json()) as {
      members: { id: string; roleLabel: string }[];
    };
    const withRole = (role: string): string => members.find(({ roleLabel }) => roleLabel === role)!.id;
    const { mailboxes } = hotel.host;
    own = mailboxes.connect(withRole('Hotel front desk'), 'desk@hotel.example');
    refusing = mailboxes.connect(withRole('Hotel front desk'), 'full@hotel.example', 'The mailbox is full');
    others = mailboxes.connect(withRole('Hotel manager'), 'manager@hotel.example');
  });

  it('is offered with a draft to whom it belongs', async () => {
    const { draft } = await drafted();
    const ofDesk = [
      { id: own, address: 'desk@hotel.example' },
      { id: refusing, address: 'full@hotel.example' },
    ];
    expect(draft.mailboxes).toEqual(ofDesk);
    const { touchId, subject, body } = draft;
    expect(await desk('open', { touchId })).toMatchObject({
      status: 200,
      body: {
        touchId,
        channel: 'EMAIL',
        to: expect.stringContaining('@mail.example'),
        subject,
        body,
        mailboxes: ofDesk,
      },
    });
  });

  it('sends a message once, with the link that ends such messages whatever was made of the text', async () => {
    const { draft } = await drafted();
    const before = hotel.host.mailboxes.sent.length;
    const send = () =>
      desk('send', { touchId: draft.touchId, mailboxId: own, subject: 'Hello', body: 'We <miss> you.' });
    const answers = await Promise.all([send(), send()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 200)!.body).toMatchObject({
      message: 'Sent from desk@hotel.example.',
    });
    const [mail, ...more] = hotel.host.mailboxes.sent.slice(before);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ from: 'desk@hotel.example', subject: 'Hello' });
    expect(mail!.body).toContain('<p>We &lt;miss&gt; you.</p>');
    expect(mail!.body).toMatch(/\/hotel\/consents\/unsubscribe\?t=\S+/);
    expect(await touchOf(draft.touchId)).toMatchObject({ status: 'SENT', subject: 'Hello' });
    expect(await desk('open', { touchId: draft.touchId })).toMatchObject({ status: 409, body: { code: 'TOUCH_DONE' } });
  });

  it.each([
    ['refuses it', () => refusing, 409, 'MAILBOX_REFUSED'],
    ['belongs to somebody else', () => others, 403, 'MAILBOX_NOT_OPEN'],
  ])('leaves it a draft where it %s', async (_, mailbox, status, code) => {
    const { draft } = await drafted();
    const before = hotel.host.mailboxes.sent.length;
    expect(await desk('send', { touchId: draft.touchId, mailboxId: mailbox() })).toMatchObject({
      status,
      body: { code },
    });
    expect(await touchOf(draft.touchId)).toMatchObject({ status: 'DRAFTED', sentAt: null });
    expect(hotel.host.mailboxes.sent).toHaveLength(before);
  });

  it('sends nothing to a guest who has taken consent back since, and closes what a play drafted', async () => {
    const before = hotel.host.mailboxes.sent.length;
    const { id, draft } = await drafted();
    const { retentionPlays } = await hotel.ask<{ retentionPlays: { edges: { node: { id: string } }[] } }>(
      '{ retentionPlays(filter: { code: { eq: "WIN" } }) { edges { node { id } } } }',
    );
    const { createRetentionTouch } = await hotel.askAsApp<{ createRetentionTouch: { id: string } }>(
      'mutation ($data: RetentionTouchCreateInput!) { createRetentionTouch(data: $data) { id } }',
      {
        data: {
          key: `WIN:${id}:once`,
          name: 'We miss you',
          personId: id,
          playId: retentionPlays.edges[0]!.node.id,
          status: 'DRAFTED',
          channel: 'EMAIL',
          subject: 'It has been a while',
          body: 'Come again.',
        },
      },
    );
    await withdraws(id);
    expect(await desk('send', { touchId: draft.touchId, mailboxId: own })).toMatchObject({
      status: 409,
      body: { code: 'NO_CONSENT' },
    });
    expect(await desk('send', { touchId: createRetentionTouch.id, mailboxId: own })).toMatchObject({
      status: 409,
      body: { code: 'STOPPED_NOW' },
    });
    expect(await touchOf(createRetentionTouch.id)).toMatchObject({
      status: 'SUPPRESSED',
      heldBackBy: 'CONSENT_WITHDRAWN',
      sentAt: null,
    });
    expect(hotel.host.mailboxes.sent).toHaveLength(before);
  });

  it('is nobody’s behind an API key', async () => {
    const { draft } = await drafted();
    expect(await hotel.post('/s/hotel/retention/send', { touchId: draft.touchId, mailboxId: own })).toMatchObject({
      status: 403,
      body: { code: 'MAILBOX_NOT_OPEN' },
    });
  });
});
