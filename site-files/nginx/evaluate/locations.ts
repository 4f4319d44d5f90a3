import type { Directive } from '../parse/tree.ts';
import { patternOf } from '../pattern.ts';
import { handlerOf, own, type Scope, scopeOf } from './scope.ts';

interface Location {
  kind: '=' | '^~' | 'prefix' | '~' | '~*' | '@';
  text: string;
  scope: Scope;
}

export type Chosen =
  | { kind: 'location'; scope: Scope; captures: RegExpExecArray | null }
  /** nginx sends to the same address with a slash behind it. */
  | { kind: 'slash'; scope: Scope }
  | { kind: 'unknown'; at: Directive; says: string };

/** The location that nginx takes for a path, within a context and all that is nested in it. */
export function chosenFor(uri: string, scope: Scope): Chosen {
  const search = new Search(uri, scope);
  const end = search.within(scope);
  if (search.doubt)
    return { kind: 'unknown', at: search.doubt, says: 'whether this regular expression matches' };
  if (end === 'slash') return { kind: 'slash', scope: search.found };
  return { kind: 'location', scope: search.found, captures: search.captures };
}

/** In the order of nginx itself: what is found last holds, and a final answer ends the search. */
class Search {
  found: Scope;
  captures: RegExpExecArray | null = null;
  doubt: Directive | null = null;
  readonly #uri: string;

  constructor(uri: string, scope: Scope) {
    this.#uri = uri;
    this.found = scope;
  }

  within(scope: Scope): 'final' | 'slash' | 'open' {
    const locations = locationsIn(scope);
    const literal = this.#byText(locations);
    if (literal === 'final' || literal === 'slash') return literal;
    if (literal) {
      const nested = this.within(literal.scope);
      if (nested !== 'open') return nested;
    }
    return literal?.kind === '^~' ? 'open' : this.#byRegex(locations);
  }

  #byText(locations: readonly Location[]): Location | 'final' | 'slash' | null {
    const uri = this.#uri;
    const exact = locations.find(({ kind, text }) => kind === '=' && text === uri);
    if (exact) {
      this.found = exact.scope;
      return 'final';
    }
    const prefixes = locations.filter(
      ({ kind, text }) => (kind === 'prefix' || kind === '^~') && uri.startsWith(text),
    );
    const longest = prefixes.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null;
    if (longest) this.found = longest.scope;
    if (longest?.text === uri) return longest;
    const longer = locations.filter(
      ({ kind, text }) => ['=', '^~', 'prefix'].includes(kind) && text === `${uri}/`,
    );
    const slash = longer.find(({ kind }) => kind === '=') ?? longer[0];
    if (!slash || !longer.some(({ scope }) => handlerOf(scope) !== null)) return longest;
    this.found = slash.scope;
    return 'slash';
  }

  #byRegex(locations: readonly Location[]): 'final' | 'open' {
    for (const { kind, text, scope } of locations) {
      if (kind !== '~' && kind !== '~*') continue;
      const pattern = patternOf(text, kind === '~*');
      if (!pattern) {
        this.doubt ??= scope.directive;
        return 'final';
      }
      const captures = pattern(this.#uri);
      if (!captures) continue;
      this.found = scope;
      this.captures = captures;
      this.within(scope);
      return 'final';
    }
    return 'open';
  }
}

/** `location @name` */
export function namedLocation(name: string, server: Scope): Scope | null {
  return locationsIn(server).find(({ kind, text }) => kind === '@' && text === name)?.scope ?? null;
}

function locationsIn(scope: Scope): Location[] {
  return own(scope, 'location').map((one) => ({ ...matchOf(one), scope: scopeOf('location', one, scope) }));
}

/** How a location is chosen, and by which text. */
export function matchOf({ args: [first, second] }: Directive): { kind: Location['kind']; text: string } {
  const mark = first?.text ?? '';
  if (second && (mark === '=' || mark === '^~' || mark === '~' || mark === '~*'))
    return { kind: mark, text: second.text };
  const [, glued, rest = ''] = /^(=|\^~|~\*|~|@)(.*)$/s.exec(mark) ?? [];
  if (glued === '@') return { kind: '@', text: mark };
  if (glued === '=' || glued === '^~' || glued === '~' || glued === '~*') return { kind: glued, text: rest };
  return { kind: 'prefix', text: mark };
}
