/**
 * What the marketplace and the settings of a server say about the app: the opening of the README, between its title and its
 * first picture or heading, which is written as plain text for that.
 */
export const aboutOf = (readme: string): string => {
  const body = readme.replace(/^# .*\n/, '');
  const end = body.search(/^(!\[|#)/m);
  return body.slice(0, end === -1 ? undefined : end).trim();
};
