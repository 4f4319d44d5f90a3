import type { Directive } from '../parse/tree.ts';
import { swallows } from '../swallowed.ts';

/** A context of nginx, with those that it stands in. */
export interface Scope {
  kind: 'http' | 'server' | 'location' | 'if' | 'limit_except';
  /** Null where the file is the inside of one. */
  directive: Directive | null;
  directives: readonly Directive[];
  parent: Scope | null;
}

export function scopeOf(kind: Scope['kind'], directive: Directive, parent: Scope | null): Scope {
  return { kind, directive, directives: directive.block ?? [], parent };
}

export function own({ directives }: Scope, name: string): Directive[] {
  return directives.filter((one) => one.name === name);
}

/** Of what is inherited where a context has none of its own: that of the innermost that has. */
export function inherited(scope: Scope | null, name: string): Directive[] {
  for (let one = scope; one; one = one.parent) {
    const found = own(one, name);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether the file has all that is around this; nginx.conf includes it otherwise, and may have more. */
export function isWithinHttp(scope: Scope): boolean {
  for (let one: Scope | null = scope; one; one = one.parent)
    if (one.kind === 'http') return one.directive !== null;
  return false;
}

/** The only value of what stands once in a context. */
export function valueOfScope(scope: Scope | null, name: string): string | null {
  return inherited(scope, name).at(-1)?.args[0]?.text ?? null;
}

/** There is no `root` here, since the line with it has become a part of another one: nginx takes its own folder. */
export function isRootSwallowed(scope: Scope): boolean {
  if (valueOfScope(scope, 'root') !== null) return false;
  for (let one: Scope | null = scope; one; one = one.parent)
    if (swallows(one.directives, 'root')) return true;
  return false;
}

/** What hands the request on; an `if` and a `limit_except` take that of the location that they stand in. */
export function handlerOf(scope: Scope): Directive | null {
  const handlers = ['fastcgi_pass', 'proxy_pass', 'uwsgi_pass', 'scgi_pass', 'grpc_pass', 'memcached_pass'];
  for (let one: Scope | null = scope; one; one = one.parent) {
    const found = one.directives.filter(({ name }) => handlers.includes(name)).at(-1);
    if (found) return found;
    if (one.kind === 'location' || one.kind === 'server' || one.kind === 'http') return null;
  }
  return null;
}

/** The location that a context is, or stands in. */
export function locationOf(scope: Scope): Scope {
  return (scope.kind === 'if' || scope.kind === 'limit_except') && scope.parent
    ? locationOf(scope.parent)
    : scope;
}
