import type { Facts } from '../../../evidence/facts.ts';
import type { Dialect } from '../../../evidence/methods/dialects/dialect.ts';
import { meaningIn } from '../../../evidence/methods/dialects/refusal.ts';
import { isDialectNamed } from '../../../evidence/methods/dialects/spoken.ts';
import { statusOf } from '../../../evidence/read.ts';
import { pass, warn } from '../../check.ts';
import type { MethodCheck } from '../method-check.ts';
import { tokenDemanded } from '../token-demanded.ts';

/** Whoever named that plugin has clients for it; all others have to be told that theirs may be for another one. */
export function namespaceIn(dialect: Dialect): MethodCheck {
  return {
    question: `the routes of ${dialect.name} exist`,
    needs: ['index'],
    alsoReads: ['posts', 'token', 'graphql'],
    judge: (facts) =>
      isDialectNamed(facts) ? (tokenDemanded(facts) ?? pass) : warn(otherLogin(dialect, facts)),
  };
}

function otherLogin(dialect: Dialect, { site, exchanges: { index } }: Facts): string {
  const { name, login, speaks } = dialect;
  const isRefused = speaks?.(index) === true && statusOf(index) !== 200;
  const isClosed = isRefused || meaningIn(dialect, index) === 'no-header';
  const closed = isClosed ? ', and one that begins with the index of the API is refused' : '';
  return login.path === site.token_path
    ? `${name} answers at ${site.token_path}, in a form of its own: a client of another plugin cannot read it${closed}`
    : `the site issues tokens by ${name}, at ${login.path}: a client that posts to ${site.token_path} finds nothing there${closed}`;
}
