import { refusalIn, type Check } from '../check.ts';

/** The last checks of a run: they use up the API key's allowance. */
export const limitChecks: Check[] = [
  {
    name: 'limit: an API key is stopped after 100 requests in a minute',
    from: 'handbook, API limits',
    ask: async (host) => {
      // The allowance grows back while one asks, so somewhat more than 100 may pass.
      for (let request = 1; request <= 220; request += 1) {
        const answer = await host.withKeyOnce('{ conformanceProbes(first: 1) { totalCount } }');
        if (answer.errors) return { status: answer.status, ...refusalIn(answer) };
      }
      return 'never stopped';
    },
    answer: { status: 200, refused: 'Limit reached (100 tokens per 60000 ms)', code: 'BAD_USER_INPUT' },
  },
  {
    name: 'limit: the token of the app is not stopped with it',
    from: 'handbook, versions decide everything',
    ask: async (host) => {
      const answers = await host.asApp(
        Array.from({ length: 110 }, () => ({ query: '{ conformanceProbes(first: 1) { totalCount } }' })),
      );
      return answers.filter(({ errors }) => errors).length;
    },
    answer: 0,
  },
];
