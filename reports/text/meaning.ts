import type { KnownAnswer } from '../../causes/answers.ts';
import type { CauseId } from '../../causes/ids.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { bare, saysOf } from './code-says.ts';

/** What is known of one answer that somebody met: a status, a code or a message. */
export interface Meaning {
  statuses: number[];
  code: string | null;
  messages: string[];
  /** Who answers so, and what is meant; sentences. */
  says: string[];
  /** What shows it, and the requests of a client that are answered so. */
  causes: { id: CauseId; asked: ProbeId[] }[];
}

/** By code, and by message where there is none; what most causes show comes first. */
export function grouped(answers: KnownAnswer[]): Meaning[] {
  const groups = new Map<string, Meaning>();
  for (const { status, code, message, cause, probe } of answers) {
    const key = code === null ? `: ${message}` : bare(code);
    const meaning = groups.get(key) ?? {
      statuses: [],
      code,
      messages: [],
      says: code === null ? [] : saysOf(code),
      causes: [],
    };
    groups.set(key, meaning);
    if (status !== null) include(meaning.statuses, status);
    if (message !== null) include(meaning.messages, message);
    const known = meaning.causes.find(({ id }) => id === cause);
    if (known) include(known.asked, probe);
    else meaning.causes.push({ id: cause, asked: [probe] });
  }
  return [...groups.values()].sort((a, b) => b.causes.length - a.causes.length);
}

function include<T>(list: T[], one: T): void {
  if (!list.includes(one)) list.push(one);
}
