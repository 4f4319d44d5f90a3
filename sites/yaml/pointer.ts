import { printable } from './printable.ts';

/** `/sites/0/auth/password` is `auth.password`: the line in front of the message says which site. */
export function labelOf(pointer: string): string {
  if (pointer === '') return 'the file';
  if (/^\/sites\/\d+$/.test(pointer)) return 'this site';
  const path = pointer.replace(/^\/(sites\/\d+|defaults)\//, '/');
  const [, list] = /^\/(.*)\/\d+$/.exec(path) ?? [];
  if (list !== undefined) return `this entry of ${list}`;
  return printable(
    path
      .slice(1)
      .replace(/\/\d+\//g, '.')
      .split('/')
      .map(unescaped)
      .join('.'),
  );
}

/** The owner of the value at the pointer, and the value's key there. */
export function split(pointer: string): [owner: string, key: string] {
  const cut = pointer.lastIndexOf('/');
  return [pointer.slice(0, cut), unescaped(pointer.slice(cut + 1))];
}

export function steps(pointer: string): string[] {
  return pointer.split('/').slice(1).map(unescaped);
}

/** Values here are judged by the reader of secrets. */
export function isSecret(pointer: string): boolean {
  return /\/(auth\/password|headers\/[^/]+)$|^\/notify\/\d+\/(slack|webhook|secret|token)$/.test(pointer);
}

/** Values from here on are never shown. */
export function isSensitive(pointer: string): boolean {
  return /\/(auth|headers)(\/|$)|^\/notify\/\d+(\/|$)/.test(pointer);
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
