import { type KnownAnswer, knownAnswers } from '../../causes/answers.ts';
import type { CauseId } from '../../causes/ids.ts';
import type { ClientMessage } from '../../evidence/known-codes/client-message.ts';
import { clientMessages } from '../../evidence/known-codes/clients.ts';
import { coreCodes, ofRights, rightsShown } from '../../evidence/known-codes/core.ts';
import { lockdowns } from '../../evidence/known-codes/lockdowns.ts';
import { loginProtections } from '../../evidence/known-codes/login/index.ts';
import { wanted } from '../../evidence/known-codes/login/protection.ts';
import { vague } from '../../evidence/known-codes/vague.ts';
import { either, PREFIX } from '../../evidence/known-codes.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { partsOf } from './pasted.ts';

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

/** Returns all that such a word can mean, the likeliest first; empty where nothing is known of it. */
export function meaningsOf(word: string): Meaning[] {
  const ofStatus = /^[1-5]\d\d$/.test(word) ? meaningsOfStatus(Number(word)) : [];
  if (ofStatus.length > 0) return ofStatus;
  const look = vague.find(({ messages }) => messages.some((one) => plainly(one) === plainly(word)));
  if (look) return [withAllAlike(ofClient(look, look.messages.slice(0, 1)), meaningsOfMessage(word, true))];
  // Other words with blanks are a message.
  const spaced = /^(?:jwt|rest)\s/i.test(word) ? codeCalled(word.replace(/\s+/g, '_')) : null;
  const code = codeCalled(word) ?? spaced;
  if (code !== null) return meaningsOfCode(code);
  const { codes, message, status } = partsOf(word);
  const known = codes.map(codeCalled).find((one) => one !== null);
  if (known) return meaningsOfCode(known, status);
  // A whole body is asked for its message, and its other texts say nothing.
  const found = meaningsOfMessage(message ?? word, status === null);
  return found.length > 0 || status === null ? found : meaningsOfStatus(status);
}

function meaningsOfStatus(status: number): Meaning[] {
  return grouped(knownAnswers.filter((one) => one.status === status));
}

/** All codes that something is known of. */
export function knownCodes(): string[] {
  return [
    ...new Set([
      ...knownAnswers.flatMap((one) => one.code ?? []),
      ...coreCodes.map((one) => one.code),
      ...lockdowns.map((one) => one.code),
      ...loginProtections.flatMap(({ codes }) => codes),
    ]),
  ];
}

/** All statuses that some cause is answered with. */
export function knownStatuses(): number[] {
  return [...new Set(knownAnswers.flatMap(({ status }) => status ?? []))].sort((a, b) => a - b);
}

/** `incorrect_password` and `[jwt_auth] incorrect_password` are one code. */
const bare = (code: string) => code.toLowerCase().replace(PREFIX, '');

function codeCalled(word: string): string | null {
  return knownCodes().find((code) => bare(code) === bare(word)) ?? null;
}

function meaningsOfCode(code: string, status: number | null = null): Meaning[] {
  const [found] = grouped(knownAnswers.filter((one) => one.code !== null && bare(one.code) === bare(code)));
  const { causes, ...facts } = found ?? ofCode(code);
  const listed = alsoShownBy(code).filter((id) => !causes.some((one) => one.id === id));
  const all = [...causes, ...listed.map((id) => ({ id, asked: [] }))];
  return [withRights(withUsual({ ...facts, causes: all }), status)];
}

/** A code about rights is of other causes where nobody is logged in than where the user is known. */
function withRights(meaning: Meaning, status: number | null): Meaning {
  const { code, causes } = meaning;
  const known = coreCodes.find((one) => one.isOfRights && code !== null && one.code === bare(code));
  if (known === undefined) return meaning;
  const usual = status === 401 || status === 403 ? rightsShown[status] : Object.values(rightsShown).flat();
  const first = [...(known.shows ?? []), ...usual];
  const others = causes.filter(({ id }) => !first.includes(id));
  const asked = (id: CauseId) => causes.find((one) => one.id === id)?.asked ?? [];
  return { ...meaning, causes: [...first.map((id) => ({ id, asked: asked(id) })), ...others] };
}

/** What is usual goes first, whatever happened to be in the model evidence. */
function withUsual(meaning: Meaning): Meaning {
  const { code, causes } = meaning;
  if (code === null) return meaning;
  const usual = coreCodes.flatMap((one) => (one.code === bare(code) ? (one.shows ?? []) : []));
  const askedOf = (id: CauseId) =>
    knownAnswers.filter((one) => one.cause === id && one.code !== null && bare(one.code) === bare(code));
  const first = usual.map((id) => ({ id, asked: [...new Set(askedOf(id).map(({ probe }) => probe))] }));
  return { ...meaning, causes: [...first, ...causes.filter(({ id }) => !usual.includes(id))] };
}

function ofCode(code: string): Meaning {
  const messages = coreCodes.find((one) => one.code === bare(code))?.messages ?? [];
  return { statuses: [], code, messages, says: saysOf(code), causes: [] };
}

/** A word of several shares its message with others: what contains it, or is contained. */
function meaningsOfMessage(word: string, isOfParts: boolean): Meaning[] {
  const asked = plainly(word);
  if (asked.length < FEWEST_LETTERS) return [];
  const isMeant = (message: string | null) =>
    message !== null && (isOfParts ? isAlike(asked, plainly(message)) : isWithin(asked, plainly(message)));
  const seen = grouped(knownAnswers.filter(({ message }) => isMeant(message))).map(withUsual);
  const others = coreCodes
    .filter((one) => one.messages.some(isMeant) && !seen.some(({ code }) => code && bare(code) === one.code))
    .map(({ code, messages }) => withUsual({ ...ofCode(code), messages: messages.filter(isMeant) }));
  const ofClients = clientMessages.filter(({ messages }) => messages.some(isMeant));
  const exact = ofClients.find(({ messages }) => messages.some((one) => plainly(one) === asked));
  return [
    ...(exact ? [exact] : ofClients.slice(0, 1)).map((one) => ofClient(one, one.messages.filter(isMeant))),
    ...seen,
    ...others,
  ];
}

/** Whatever is answered in these words is among what they may be. */
function withAllAlike(meaning: Meaning, alike: Meaning[]): Meaning {
  const all = [...meaning.causes, ...alike.flatMap(({ causes }) => causes)];
  const causes = all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
  return { ...meaning, causes };
}

function ofClient({ says, shows }: ClientMessage, messages: string[]): Meaning {
  return { statuses: [], code: null, messages, says, causes: shows.map((id) => ({ id, asked: [] })) };
}

const FEWEST_LETTERS = 4;

/** `…` stands for what is of the site. */
function isAlike(asked: string, message: string): boolean {
  return message.includes(asked) || isWithin(asked, message);
}

function isWithin(asked: string, message: string): boolean {
  const parts = message.split('…').map((part) => part.trim());
  return message.length >= FEWEST_LETTERS * 2 && parts.every((part) => asked.includes(part));
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/<[^>]{0,400}>/g, '')
    .replace(/["'“”‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** By code, and by message where there is none; what most causes show comes first. */
function grouped(answers: KnownAnswer[]): Meaning[] {
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

function saysOf(code: string): string[] {
  const own = bare(code);
  const core = coreCodes
    .filter((one) => one.code === own)
    .flatMap(({ by, means, isOfRights, step }) => [
      `${by} answers so. ${means}`,
      ...(isOfRights ? [ofRights] : []),
      ...(step ? [`First step: ${step}`] : []),
    ]);
  const closed = lockdowns
    .filter((one) => one.code === own)
    .map(({ by, begins, switch: place }) => {
      const where = begins === undefined ? '' : ` where the message begins with "${begins.trim()}"`;
      const who = by.length === 0 ? 'Snippets and several plugins' : `A plugin (${either(by)})`;
      return `${who} answers so where the REST API is closed${where}.${place ? ` Opened at: ${place.replaceAll('\n', '; ')}.` : ''}`;
    });
  const logins = loginProtections
    .filter(({ codes }) => codes.includes(own))
    .map(({ by, wants, switch: place }) => {
      const who = by.length === 0 ? 'A plugin' : either(by);
      return `${who} ${wanted[wants].says}. ${(place ?? wanted[wants].switch).replaceAll('\n', ' ')}.`;
    });
  return [...core, ...closed, ...logins];
}

/** A code of a plugin is of its kind of cause, whichever plugin the model evidence was made with. */
function alsoShownBy(code: string): CauseId[] {
  const own = bare(code);
  return [
    ...coreCodes.flatMap((one) => (one.code === own ? (one.shows ?? []) : [])),
    ...(lockdowns.some((one) => one.code === own) ? (['rest-lockdown', 'rest-disabled'] as const) : []),
    ...(loginProtections.some(({ codes }) => codes.includes(own)) ? (['login-protection'] as const) : []),
  ];
}
