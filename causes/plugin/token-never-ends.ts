import { longLife } from '../../evidence/methods/dialects/life.ts';
import { defineCause } from '../cause.ts';
import { inPassing, shows } from '../signs/common.ts';

export const tokenNeverEnds = defineCause({
  id: 'token-never-ends',
  layer: 'plugin',
  order: 586,
  severity: 'warn',
  of: 'jwt',
  says: 'Tokens hold for years, or for ever: one that leaks is as good as the password, and outlives a new one',
  short: 'token never ends',
  symptom: 'Everything works, also with a token from long ago, after the password was changed.',
  explains: ['secret'],
  shownBy: [
    shows(
      'token',
      'a token was issued that holds for more than a year, or whose end its plugin never looks at',
      (_, facts) => {
        const dialect = facts.dialect();
        return dialect !== null && longLife(dialect, facts.token) !== null;
      },
    ),
  ],
  supportedBy: inPassing(['me'], 'the token is accepted', (exchange) => exchange.response?.status === 200),
  fixes: ['change-secret-after-leak', 'use-application-password'],
});
