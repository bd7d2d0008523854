import type { IntakeSource } from '../../../plugin/domain/intake/sources.ts';
import { signatureOf } from '../../../plugin/flows/intake/signature.ts';
import type { EmbeddedHost } from '../../embedded-host/host.ts';
import { leaksIn, PERSON } from '../../generators/hostile-messages.ts';

/** How a hostile message may be answered: taken, or refused with a sentence. */
const ANSWERS = new Set([200, 400, 409, 413, 422]);
const AT_ONCE = 8;

type Ask = <Result>(query: string, variables?: Record<string, unknown>) => Promise<Result>;
type Page<Node> = { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: Node }[] };

/** Every record of an object, 200 at a time. */
const everything = async <Node>(ask: Ask, object: string, fields: string): Promise<Node[]> => {
  const all: Node[] = [];
  for (let after: string | null = null; ;) {
    const answer: Record<string, Page<Node>> = await ask(
      `query ($after: String) { ${object}(first: 200, after: $after) { edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    const { edges, pageInfo } = answer[object]!;
    all.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
};

/**
 * Sends messages to the route of a host on which every source has `secret`, and tells what is wrong with how it takes them: answers
 * that are none, what is stored of a message that was refused or is not of one that was taken, what is left waiting, and personal
 * data in logs, answers, or, where it must never be kept, in records.
 * @param ask as the app, which sees everything
 * @param firstSecond seconds since 1970 of the first message; each has its own, by the clock of the host
 */
export const sendHostile = async (
  host: EmbeddedHost,
  ask: Ask,
  {
    messages,
    secret,
    timestamp,
  }: {
    messages: readonly { source: IntakeSource; body: string }[];
    secret: string;
    timestamp: () => string;
  },
): Promise<{ complaints: string[]; byStatus: Record<string, number> }> => {
  const complaints: string[] = [];
  const byStatus: Record<string, number> = {};
  const stored = () => everything<{ id: string; status: string }>(ask, 'intakeMessages', 'id status');
  const before = new Set((await stored()).map(({ id }) => id));
  const hear = host.engine.onExecution(({ manifest }, { logs, error }) => {
    const said = `${logs} ${error?.errorMessage ?? ''}`;
    for (const leak of leaksIn(said)) complaints.push(`The log of ${manifest.name} holds “${leak}”.`);
    if (error !== undefined) complaints.push(`${manifest.name} broke: ${error.errorMessage.slice(0, 200)}`);
  });
  const send = async ({ source, body }: { source: IntakeSource; body: string }): Promise<void> => {
    const text = body.toWellFormed();
    const at = timestamp();
    const answer = await fetch(`${host.url}/s/hotel/intake/${source}`, {
      method: 'POST',
      headers: {
        'content-type': source === 'opentravel' ? 'application/xml' : 'application/json',
        'x-hotel-timestamp': at,
        'x-hotel-signature': signatureOf(secret, at, text),
      },
      body: text,
    });
    const said = await answer.text();
    byStatus[answer.status] = (byStatus[answer.status] ?? 0) + 1;
    const shown = `${source} ${JSON.stringify(text.slice(0, 300))}`;
    // Nothing at all is no body, which the host hands on as none.
    if (!ANSWERS.has(answer.status) && text !== '')
      complaints.push(`${answer.status} ${said.slice(0, 200)} to ${shown}`);
    if (answer.status === 422 && !/"error":"[^"]+\.?"/.test(said)) complaints.push(`No sentence to ${shown}`);
    // What is no JSON the host answers itself, to the sender alone, before the app sees it.
    for (const leak of answer.status === 400 ? [] : leaksIn(said))
      complaints.push(`The answer repeats “${leak}” to ${shown}`);
  };
  const waiting = [...messages];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await send(next);
    }),
  );
  await host.idle();
  hear();

  const kept = (await stored()).filter(({ id }) => !before.has(id));
  const taken = kept.filter(({ status }) => status !== 'REFUSED').length;
  if (taken !== (byStatus[200] ?? 0))
    complaints.push(`${byStatus[200] ?? 0} were answered with 200, and ${taken} are stored.`);
  const left = kept.filter(({ status }) => status === 'WAITING').length;
  if (left > 0) complaints.push(`${left} are still waiting.`);
  const [run] = await everything<{ status: string; error: string }>(ask, 'hotelRuns', 'status error kind').then(
    (runs) => (runs as { status: string; error: string; kind: string }[]).filter(({ kind }) => kind === 'INTAKE'),
  );
  if (run !== undefined && !run.status.startsWith('DONE')) complaints.push(`The run is ${run.status}: ${run.error}`);
  const records = {
    intakeMessages: 'content problems problem excerpt',
    guestProfiles: 'rawFields name',
    stays: 'specialRequests name',
    people: 'name { firstName lastName }',
  };
  for (const [object, fields] of Object.entries(records)) {
    const text = JSON.stringify(await everything<unknown>(ask, object, fields));
    // A number of a card with a letter in it is none any more.
    for (const secretThing of [PERSON.card, PERSON.card.replaceAll(' ', ''), PERSON.passport])
      if (text.includes(secretThing)) complaints.push(`${object} hold “${secretThing}”.`);
  }
  const excerpts = await everything<{ excerpt: string; problem: string }>(ask, 'intakeMessages', 'excerpt problem');
  for (const { excerpt, problem } of excerpts)
    for (const leak of leaksIn(`${excerpt} ${problem}`)) complaints.push(`An excerpt holds “${leak}”: ${excerpt}`);
  return { complaints, byStatus };
};
