import { type KnownAnswer, knownAnswers } from '../../causes/answers.ts';
import type { CauseId } from '../../causes/ids.ts';
import type { ClientMessage } from '../../evidence/known-codes/client-message.ts';
import { clientMessages } from '../../evidence/known-codes/clients.ts';
import { coreCodes } from '../../evidence/known-codes/core.ts';
import { lockdowns } from '../../evidence/known-codes/lockdowns.ts';
import { loginProtections } from '../../evidence/known-codes/login/index.ts';
import { type RpcError, rpcErrors } from '../../evidence/known-codes/rpc.ts';
import { statusLooks } from '../../evidence/known-codes/statuses.ts';
import { vague } from '../../evidence/known-codes/vague.ts';
import { FEWEST_LETTERS, isAlike, isHeadlineOf, isWithin, nearestTexts, plainly } from './alike.ts';
import { alsoShownBy, bare, saysOf } from './code-says.ts';
import { grouped, type Meaning } from './meaning.ts';
import { type Pasted, partsOf, unescaped } from './pasted.ts';
import { isOfNobody, isOfRights, ofRightsAlone, withRights } from './rights.ts';
import { statusNamed } from './status-in.ts';
import { isStatusName, meaningsOfStatus, ofClient, withAllAlike } from './status-meaning.ts';

/** Returns all that such a word can mean, the likeliest first; empty where nothing is known of it. */
export function meaningsOf(pasted: string): Meaning[] {
  const word = unescaped(pasted.slice(0, MOST_READ));
  if (/^[1-5]\d\d$/.test(word)) {
    const look = meaningsOfStatus(Number(word));
    const seen = grouped(knownAnswers.filter((one) => one.status === Number(word)))
      .map(withUsual)
      .map((one) => withRights(one, Number(word)));
    if (seen.length > 0 || look.length > 0)
      return look.length > 0 ? [...look, ...seen.filter(({ code }) => code !== null)] : seen;
  }
  // Other words with blanks are a message.
  const spaced = /^(?:jwt|rest)\s/i.test(word) ? codeCalled(word.replace(/\s+/g, '_')) : null;
  const code = vagueOf(word) === null && statusNamed(word) === null ? (codeCalled(word) ?? spaced) : null;
  if (code !== null) return meaningsOfCode(code);
  const parts = partsOf(word);
  const known = parts.codes.map(codeCalled).find((one) => one !== null);
  if (known) return meaningsOfCode(known, parts.status, parts.message);
  return meaningsOfRest(word, parts);
}

/** Letters of what was pasted that are looked at; what answered stands in the first of them. */
const MOST_READ = 20_000;

/** Of what has no code that is known: of JSON-RPC, a message, a status, the name of one. */
function meaningsOfRest(word: string, { codes, rpc, message, status }: Pasted): Meaning[] {
  const ofRpc = rpcErrors.find((one) => one.code === rpc);
  // What a client met on the way to the server says more than the number that it gives to it.
  const whole = plainly(word);
  const isMet = clientMessages.some(({ messages }) => messages.some((one) => isWithin(whole, plainly(one))));
  if (ofRpc && !isMet) return [ofClient(ofRpc, ofRpc.messages.slice(0, 1))];
  // A whole body is asked for its message, and its other texts say nothing.
  const asked = message ?? word;
  const look = vagueOf(asked);
  if (look) return [withAllAlike(ofClient(look, look.messages.slice(0, 1)), meaningsOfMessage(asked, true))];
  const named = statusNamed(asked);
  const isName = isStatusName(asked);
  const found = isName ? [] : meaningsOfMessage(asked, status === null).map((one) => withRights(one, status));
  if (found.length > 0) return found;
  if (isOfNobody(plainly(asked))) return meaningsOfCode('rest_not_logged_in', status);
  if (codes.some(isOfRights) || isOfRights(plainly(asked))) return [ofRightsAlone(asked, status)];
  const ofStatus = status === null ? [] : meaningsOfStatus(status);
  if (ofStatus.length > 0) return ofStatus;
  if (status !== null) return grouped(knownAnswers.filter((one) => one.status === status));
  return named === null ? [] : meaningsOfStatus(named);
}

/** The known texts that come next to one that nothing is known of. */
export function closestMessages(word: string): string[] {
  const all = [
    ...coreCodes.flatMap(({ messages }) => messages),
    ...[...clientMessages, ...vague, ...rpcErrors].flatMap(({ messages }) => messages),
    ...knownAnswers.flatMap(({ message }) => message ?? []),
  ];
  return nearestTexts(word.slice(0, MOST_READ), all, 2);
}

function vagueOf(word: string): ClientMessage | null {
  const asked = plainly(word);
  return vague.find(({ messages }) => messages.some((one) => plainly(one) === asked)) ?? null;
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
  const all = [
    ...knownAnswers.flatMap(({ status }) => status ?? []),
    ...statusLooks.map(({ status }) => status),
  ];
  return [...new Set(all)].sort((a, b) => a - b);
}

function codeCalled(word: string): string | null {
  return knownCodes().find((code) => bare(code) === bare(word)) ?? null;
}

function meaningsOfCode(
  code: string,
  status: number | null = null,
  message: string | null = null,
): Meaning[] {
  const answers = knownAnswers.filter((one) => one.code !== null && bare(one.code) === bare(code));
  const [found] = grouped(answers);
  const { causes, ...facts } = found ?? ofCode(code);
  const listed = alsoShownBy(code).filter((id) => !causes.some((one) => one.id === id));
  const all = [...causes, ...listed.map((id) => ({ id, asked: [] }))];
  return [withRights(withUsual(withMessage({ ...facts, causes: all }, answers, message)), status)];
}

/** Of a code with several messages, what is known of this one goes first. */
function withMessage(meaning: Meaning, answers: KnownAnswer[], message: string | null): Meaning {
  const asked = plainly(message ?? '');
  const said = answers.filter((one) => one.message !== null && plainly(one.message) === asked);
  const known = clientMessages.find(({ messages }) => messages.some((one) => isWithin(asked, plainly(one))));
  const first = said.map(({ cause }) => cause);
  const { causes, messages, says } = meaning;
  return {
    ...meaning,
    says: [...says, ...(known?.says ?? [])],
    messages: [...new Set([...said.flatMap((one) => one.message ?? []), ...messages])],
    causes: [
      ...causes.filter(({ id }) => first.includes(id)),
      ...causes.filter(({ id }) => !first.includes(id)),
    ],
  };
}

/** What is usual goes first, whatever happened to be in the model evidence. */
function withUsual(meaning: Meaning): Meaning {
  const { code, causes } = meaning;
  if (code === null) return meaning;
  const usual = coreCodes.flatMap((one) => (one.code === bare(code) ? (one.shows ?? []) : []));
  const askedOf = (id: CauseId) =>
    knownAnswers.filter((one) => one.cause === id && one.code !== null && bare(one.code) === bare(code));
  const first = [...new Set(usual)].map((id) => ({
    id,
    asked: [...new Set(askedOf(id).map(({ probe }) => probe))],
  }));
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
  const isSeen = ({ code, message }: KnownAnswer) =>
    message !== null &&
    (plainly(message) === asked ||
      (isMeant(message) &&
        !isStatusName(message) &&
        (code !== null || isHeadlineOf(asked, plainly(message)))));
  const seen = grouped(knownAnswers.filter(isSeen)).map(withUsual);
  const others = coreCodes
    .filter((one) => one.messages.some(isMeant) && !seen.some(({ code }) => code && bare(code) === one.code))
    .flatMap(({ code, messages }) =>
      meaningsOfCode(code).map((one) => ({ ...one, messages: messages.filter(isMeant) })),
    );
  const ofRpc: (ClientMessage | RpcError)[] = /\b(?:mcp|session)\b/.test(asked)
    ? rpcErrors.filter(({ messages }) => messages.some(isMeant))
    : [];
  const ofClients = [...ofRpc, ...clientMessages.filter(({ messages }) => messages.some(isMeant))];
  const exact = ofClients.find(({ messages }) => messages.some((one) => plainly(one) === asked));
  return [
    ...(exact ? [exact] : ofClients.slice(0, 1)).map((one) => ofClient(one, one.messages.filter(isMeant))),
    ...seen,
    ...others,
  ];
}
