import type { Facts } from '../../../evidence/facts.ts';
import type { Dialect } from '../../../evidence/methods/dialects/dialect.ts';
import { isDialectNamed } from '../../../evidence/methods/dialects/spoken.ts';
import { statusOf } from '../../../evidence/read.ts';
import { pass, warn } from '../../check.ts';
import { closedIndex } from '../closed-index.ts';
import type { MethodCheck } from '../method-check.ts';

/** Whoever named that plugin has clients for it; all others have to be told that theirs may be for another one. */
export function namespaceIn(dialect: Dialect): MethodCheck {
  return {
    question: `the routes of ${dialect.name} exist`,
    needs: ['index'],
    alsoReads: ['posts', 'token', 'graphql'],
    judge: (facts) =>
      isDialectNamed(facts) ? (closedIndex(facts) ?? pass) : warn(otherLogin(dialect, facts)),
  };
}

function otherLogin({ name, login, speaks }: Dialect, facts: Facts): string {
  const { site, exchanges } = facts;
  const isRefused = speaks?.(exchanges.index) === true && statusOf(exchanges.index) !== 200;
  const isClosed = isRefused || closedIndex(facts) !== null;
  const closed = isClosed ? ', and one that begins with the index of the API is refused' : '';
  return login.path === site.token_path
    ? `${name} answers at ${site.token_path}, in a form of its own: a client of another plugin cannot read it${closed}`
    : `the site issues tokens by ${name}, at ${login.path}: a client that posts to ${site.token_path} finds nothing there${closed}`;
}
