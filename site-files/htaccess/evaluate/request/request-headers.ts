import { Table } from '../table.ts';
import { textOf } from './expression-words.ts';
import { holds } from './expressions.ts';
import { noted, type Pass } from './pass.ts';

/** RequestHeader, which comes after rewriting. */
export function changeHeaders(pass: Pass): void {
  // The pass before has the same ones, and others go on from it.
  if (pass.config.requestHeaders.length > 0) pass.headers = Table.of(pass.headers);
  for (const { action, header, value, env, condition, place } of pass.config.requestHeaders) {
    if (env !== null && !isMet(pass, env)) continue;
    if (condition && !holds(pass, condition, place)) continue;
    const text = typeof value === 'string' ? formatted(pass, value) : textOf(pass, value, null, place);
    const old = pass.headers.get(header);
    if (action === 'unset') pass.headers.delete(header);
    else if (action === 'set' || (action === 'setifempty' && old === undefined))
      pass.headers.set(header, text);
    else if (action === 'setifempty') continue;
    else if (old === undefined) pass.headers.set(header, text);
    else if (action !== 'merge' || !old.split(/,\s*/).includes(text))
      pass.headers.set(header, `${old}, ${text}`);
    noted(pass, place, { kind: 'changed-header', header });
  }
}

function isMet({ env }: Pass, condition: string): boolean {
  return condition.startsWith('!')
    ? env.get(condition.slice(1)) === undefined
    : env.get(condition) !== undefined;
}

/** A variable that is not there is `(null)`. */
function formatted({ env }: Pass, value: string): string {
  return value.replace(/%%|%\{([^}]+)\}e/g, (whole, name: string | undefined) =>
    name === undefined ? whole.slice(1) : (env.get(name) ?? '(null)'),
  );
}
