import { create } from 'zustand';
import * as z from 'zod';

/** A person who can sign in to this host. */
export const memberShape = z.object({
  id: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  roleLabel: z.string(),
});
export type Member = z.infer<typeof memberShape>;

const TOKEN_KEY = 'hotel-shell.token';

/** The token of the person at the screen, kept between visits. */
export const useSession = create<{ token: string | null }>(() => ({ token: localStorage.getItem(TOKEN_KEY) }));

export const signOut = (): void => {
  localStorage.removeItem(TOKEN_KEY);
  useSession.setState({ token: null });
};

export const fetchMembers = async (): Promise<Member[]> => {
  const response = await fetch('/shell/members');
  return z.object({ members: z.array(memberShape) }).parse(await response.json()).members;
};

export const signIn = async (memberId: string): Promise<void> => {
  const response = await fetch('/shell/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ memberId }),
  });
  if (!response.ok) throw new Error(await response.text());
  const { token } = z.object({ token: z.string() }).parse(await response.json());
  localStorage.setItem(TOKEN_KEY, token);
  useSession.setState({ token });
};

/** Asks the host with the token of the person at the screen. */
export const authorized = (init: RequestInit = {}): RequestInit => ({
  ...init,
  headers: {
    'content-type': 'application/json',
    authorization: `Bearer ${useSession.getState().token ?? ''}`,
    ...init.headers,
  },
});
