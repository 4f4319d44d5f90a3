import type { CauseId } from '../../causes/ids.ts';
import { coreCodes, ofRights, rightsShown } from '../../evidence/known-codes/core.ts';
import { notAllowed, notLoggedIn } from '../../evidence/known-codes/not-allowed.ts';
import { bare } from './code-says.ts';
import type { Meaning } from './meaning.ts';

/** Codes that WordPress, WooCommerce and plugins in their manner refuse a right with. */
const CODES = /^(?:woocommerce_)?rest_(?:[a-z]+_)*cannot_[a-z_]+$|^rest_forbidden_[a-z_]+$/;

/** A code, or a message in lower case, that speaks of rights. */
export function isOfRights(word: string): boolean {
  return CODES.test(word) || languageOf(word) !== null;
}

/** A message in lower case says in another language that nobody is logged in. */
export function isOfNobody(message: string): boolean {
  return notLoggedIn.some((one) => message.includes(one));
}

/** A code about rights is of other causes where nobody is logged in than where the user is known. */
export function withRights(meaning: Meaning, status: number | null): Meaning {
  const { code, causes } = meaning;
  const known = coreCodes.find((one) => one.isOfRights && code !== null && one.code === bare(code));
  if (known === undefined) return meaning;
  const first = [...(known.shows ?? []), ...shownWith(status)];
  const others = causes.filter(({ id }) => !first.includes(id));
  const asked = (id: CauseId) => causes.find((one) => one.id === id)?.asked ?? [];
  return { ...meaning, causes: [...first.map((id) => ({ id, asked: asked(id) })), ...others] };
}

/** Of a refusal whose code and words are not known one by one. */
export function ofRightsAlone(message: string, status: number | null): Meaning {
  const language = languageOf(message.toLowerCase().replace(/["'“”‘’]/g, ''));
  const isForeign = language !== null && language !== 'English';
  const says = isForeign
    ? `In ${language}, WordPress or a plugin says that this is not allowed.`
    : 'WordPress or a plugin says that this is not allowed.';
  return {
    statuses: status === null ? [] : [status],
    code: null,
    messages: [message.slice(0, 200).trim()],
    says: [says, ofRights],
    causes: shownWith(status).map((id) => ({ id, asked: [] })),
  };
}

function shownWith(status: number | null): CauseId[] {
  return status === 401 || status === 403 ? rightsShown[status] : Object.values(rightsShown).flat();
}

function languageOf(message: string): string | null {
  return (
    Object.entries(notAllowed).find(([, words]) => words.some((one) => message.includes(one)))?.[0] ?? null
  );
}
