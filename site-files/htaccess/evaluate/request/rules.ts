import { matched } from '../config/reading.ts';
import type { RewriteConfig, Rule } from '../config/rewrite-config.ts';
import { NotKnown, type Place } from '../not-known.ts';
import { allHold } from './conditions.ts';
import { expand, type References } from './expand.ts';
import { noted, originOf, type Pass } from './pass.ts';
import { nextFitting } from './rule-lists.ts';
import { keepsQuery, schemeLength } from './uri.ts';

/** What a list of rules came to. */
export type Rewritten =
  | { kind: 'unchanged' }
  | { kind: 'changed'; isEscapedNot: boolean; isPassedThrough: boolean }
  | { kind: 'status'; status: number; isEarly: boolean };

type Applied = 'not' | 'no-substitution' | 'changed' | 'unsafe' | 'proxied';

/** Longer than twice the longest line of a request. */
const LONGEST = 2 * 8190;

export function applyRules(pass: Pass, rewrite: RewriteConfig, status: { of: number }): Rewritten {
  const { rules } = rewrite;
  let result: Rewritten = { kind: 'unchanged' };
  let round = 1;
  const next = (from: number): number => nextFitting(pass, rules, subjectOf(pass, rewrite), from);
  for (let at = next(0); ; at = next(at + 1)) {
    const rule = rules[at];
    if (!rule) {
      notedToTheEnd(pass, rules);
      break;
    }
    const { flags, place } = rule;
    if (pass.isSubrequest && (flags.isNotForSubrequests || flags.isRedirect)) continue;
    const applied = apply(pass, rewrite, rule, status);
    const ends = applied !== 'not' && isEnding(rule);
    noted(pass, place, { kind: 'tested', matched: applied !== 'not', ends });
    if (applied === 'not') {
      while (rules[at]?.flags.isChained) at++;
      continue;
    }
    if (pass.filename.length > LONGEST) return { kind: 'status', status: 500, isEarly: false };
    if (applied === 'proxied') return refusedProxy(pass, place);
    if (applied === 'unsafe') return { kind: 'status', status: 403, isEarly: true };
    if (flags.isStatus) {
      noted(pass, place, { kind: 'refused', status: flags.status });
      return { kind: 'status', status: flags.status, isEarly: false };
    }
    if (applied === 'changed')
      result = { kind: 'changed', isEscapedNot: flags.isEscapedNot, isPassedThrough: false };
    if (flags.isPassedThrough) return { kind: 'changed', isEscapedNot: false, isPassedThrough: true };
    if (flags.isEnd) pass.isOver = true;
    if (ends) break;
    if (flags.isNext) {
      if (++round >= flags.rounds) return { kind: 'status', status: 500, isEarly: false };
      at = -1;
    } else at += flags.skip;
  }
  return result;
}

/** Of those that do not fit only the last is noted: all of them were looked at. */
function notedToTheEnd(pass: Pass, rules: readonly Rule[]): void {
  const last = rules.at(-1);
  if (last) noted(pass, last.place, { kind: 'tested', matched: false, ends: false });
}

function isEnding({ flags }: Rule): boolean {
  return flags.isLast || flags.isEnd || flags.isProxied || flags.isStatus || flags.isPassedThrough;
}

/** What the patterns of a folder are matched with. */
function subjectOf({ filename, pathInfo }: Pass, { folder }: RewriteConfig): string {
  const full = filename + pathInfo;
  return full.startsWith(folder) ? full.slice(folder.length) : full;
}

function apply(pass: Pass, rewrite: RewriteConfig, rule: Rule, status: { of: number }): Applied {
  const { flags, place } = rule;
  const found = matched(rule.pattern, subjectOf(pass, rewrite), place);
  if ((found !== null) === rule.isNegated) return 'not';
  const references: References = { rule: rule.isNegated ? null : found, condition: null };
  if (!allHold(pass, rule.conditions, references)) return 'not';
  let target = '';
  if (!flags.isNoSubstitution) {
    const { text, isUnsafe } = expand(pass, rule.output, references, place, flags);
    if (isUnsafe && !flags.allowsEncodedMark) return 'unsafe';
    target = text;
  }
  for (const variable of flags.env) setVariable(pass, rule, expand(pass, variable, references, place).text);
  const handler = flags.handler === null ? '' : expand(pass, flags.handler, references, place).text;
  if (handler !== '') pass.forced = { handler: handler.toLowerCase(), place };
  if (flags.isNoSubstitution) return 'no-substitution';
  const isRelative = !target.startsWith('/') && schemeLength(target) === 0;
  substitute(pass, rule, isRelative ? rewrite.folder + target : target, isRelative, status);
  return flags.isProxied ? 'proxied' : 'changed';
}

/** What the module is missing for is refused; what it does is for another server to say. */
function refusedProxy(pass: Pass, place: Place): Rewritten {
  const { isWhole, modules } = pass.journey.server;
  if (!isWhole || modules.has('mod_proxy.c'))
    throw new NotKnown(
      'The request is handed on to another server ([P]), or refused where mod_proxy is not loaded',
      place,
    );
  noted(pass, place, { kind: 'refused', status: 403 });
  return { kind: 'status', status: 403, isEarly: false };
}

function setVariable(pass: Pass, { place }: Rule, text: string): void {
  if (text.startsWith('!')) {
    pass.env.delete(text.slice(1));
    noted(pass, place, { kind: 'set', variable: text.slice(1), value: null });
    return;
  }
  const colon = text.indexOf(':');
  const [name, value] = colon === -1 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
  pass.env.set(name, value);
  noted(pass, place, { kind: 'set', variable: name, value });
}

function substitute(
  pass: Pass,
  rule: Rule,
  target: string,
  isPrefixed: boolean,
  status: { of: number },
): void {
  const { flags, place, output } = rule;
  pass.filename = target;
  if (flags.discardsPathInfo) pass.pathInfo = '';
  splitQuery(pass, rule);
  noted(pass, place, { kind: 'rewrote', to: pass.filename });
  if (flags.isRedirect) {
    qualify(pass);
    status.of = flags.status;
    return;
  }
  reduce(pass);
  if (schemeLength(pass.filename) > 0) {
    status.of = flags.status;
    return;
  }
  const isLiteral = output.startsWith('//');
  if (!flags.keepsSlashes && !isPrefixed && !isLiteral) pass.filename = pass.filename.replace(/^\/+/, '/');
}

function splitQuery(pass: Pass, { flags }: Rule): void {
  if (flags.dropsQuery) {
    pass.query = null;
    return;
  }
  const skipped = schemeLength(pass.filename);
  if (skipped > 0 && !keepsQuery(pass.filename)) {
    pass.query = null;
    return;
  }
  if (flags.discardsQuery) pass.query = null;
  const from = pass.filename.slice(skipped);
  const mark = flags.splitsAtLast ? from.lastIndexOf('?') : from.indexOf('?');
  if (mark === -1) return;
  const added = from.slice(mark + 1);
  pass.filename = pass.filename.slice(0, skipped + mark);
  if (!flags.appendsQuery) pass.query = added;
  else if (added !== '') pass.query = `${added}&${pass.query ?? ''}`;
  if (pass.query === '') pass.query = null;
  else if (pass.query?.endsWith('&')) pass.query = pass.query.slice(0, -1);
}

function qualify(pass: Pass): void {
  if (schemeLength(pass.filename) > 0) return;
  const slash = pass.filename.startsWith('/') ? '' : '/';
  pass.filename = originOf(pass) + slash + pass.filename;
}

/** A whole address of this very site is a path of it. */
function reduce(pass: Pass): void {
  const { asked } = pass.journey;
  const scheme = asked.https ? 'https://' : 'http://';
  if (pass.filename.slice(0, scheme.length).toLowerCase() !== scheme) return;
  const slash = pass.filename.indexOf('/', scheme.length);
  const host = pass.filename.slice(scheme.length, slash === -1 ? undefined : slash);
  const port = asked.https ? ':443' : ':80';
  const bare = (name: string): string => (/:\d+$/.test(name) ? name : `${name}${port}`).toLowerCase();
  if (bare(host) === bare(asked.host)) pass.filename = slash === -1 ? '/' : pass.filename.slice(slash);
}
