import type { Evidence } from './evidence.ts';

/** Evidence as it was when something was made of it. */
type Moment = Pick<Evidence, 'site' | 'exchanges' | 'unsent' | 'token' | 'draft_mark'>;

/**
 * Makes it anew only where something came to the evidence since it was made last. Whoever judges asks for the same many
 * times between two answers.
 */
export function ofMoment<T>(make: (evidence: Evidence) => T): (evidence: Evidence) => T {
  const known = new WeakMap<Evidence, { moment: Moment; made: T }>();
  return (evidence) => {
    const last = known.get(evidence);
    if (last && isStill(last.moment, evidence)) return last.made;
    const made = make(evidence);
    known.set(evidence, { moment: momentOf(evidence), made });
    return made;
  };
}

function momentOf({ site, exchanges, unsent, token, draft_mark }: Evidence): Moment {
  const moment: Moment = { site, exchanges: { ...exchanges }, unsent: { ...unsent }, token };
  if (draft_mark !== undefined) moment.draft_mark = draft_mark;
  return moment;
}

function isStill(moment: Moment, { site, exchanges, unsent, token, draft_mark }: Evidence): boolean {
  return (
    moment.site === site &&
    moment.token === token &&
    moment.draft_mark === draft_mark &&
    isSame(moment.exchanges, exchanges) &&
    isSame(moment.unsent, unsent)
  );
}

/** Holds the same, member by member: neither an exchange nor a site is ever changed, only put in the place of another. */
function isSame<T extends object>(one: T, other: T): boolean {
  const names = Object.keys(one) as (keyof T)[];
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
