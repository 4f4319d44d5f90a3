import { knownAnswers } from '../../causes/answers.ts';
import type { ClientMessage } from '../../evidence/known-codes/client-message.ts';
import { type KnownStatus, statusLooks } from '../../evidence/known-codes/statuses.ts';
import { plainly } from './alike.ts';
import { grouped, type Meaning } from './meaning.ts';

const statusNames = new Set(statusLooks.flatMap(({ messages }) => messages.map(plainly)));

/** `HTTP 401 Unauthorized` and `401 Unauthorized` are the name of a status. */
function nameless(text: string): string {
  return plainly(text)
    .replace(/^(?:error:? )?(?:http(?:\/[\d.]+)? )?(?:[45]\d\d[: -]*)?/, '')
    .replace(/[.!]$/, '');
}

export const isStatusName = (message: string) => statusNames.has(nameless(message));

/** All that a status may be: what is known of it, and the pages without a code that come with it or its name. */
export function meaningsOfStatus(status: number): Meaning[] {
  const look = statusLooks.find((one) => one.status === status);
  if (look === undefined) return [];
  const names = look.messages.map(plainly);
  const pages = knownAnswers.filter(
    ({ code, message, status: own }) =>
      code === null &&
      (own === status ? message === null || isStatusName(message) : names.includes(nameless(message ?? ''))),
  );
  return [withAllAlike(ofStatus(look), grouped(pages))];
}

function ofStatus(look: KnownStatus): Meaning {
  return { ...ofClient(look, look.messages.slice(0, 1)), statuses: [look.status] };
}

/** Whatever is answered in these words is among what they may be. */
export function withAllAlike(meaning: Meaning, alike: Meaning[]): Meaning {
  const all = [...meaning.causes, ...alike.flatMap(({ causes }) => causes)];
  const causes = all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
  return { ...meaning, causes };
}

export function ofClient({ says, shows }: ClientMessage, messages: string[]): Meaning {
  return { statuses: [], code: null, messages, says, causes: shows.map((id) => ({ id, asked: [] })) };
}
