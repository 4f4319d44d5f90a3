import { urlOf } from '../../evidence/address.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { Dialect } from '../../evidence/methods/dialects/dialect.ts';
import { LOGIN_MUTATION } from '../../evidence/methods/dialects/graphql.ts';
import { restUrl } from '../../evidence/rest-root.ts';

/** The login of the JWT plugin that this visit speaks to, as a client sends it; null where it speaks to none. */
export function loginInWords(facts: Facts): string | null {
  const dialect = facts.dialect();
  const root = facts.workingRoot();
  if (dialect === null || root === null) return null;
  const { login, tokenAt } = dialect;
  const address = login.form === 'graphql' ? `${facts.site.url}/graphql` : restUrl(root, login.path);
  const url = urlOf(address)?.href.replaceAll("'", '%27');
  if (url === undefined) return null;
  return [
    `POST ${url}`,
    ...bodyOf(dialect),
    `The token is in the member ${tokenAt.join('.')} of the answer.`,
  ].join('\n# ');
}

function bodyOf({ login: { form, user, email, more } }: Dialect): string[] {
  const name = email === undefined ? user : `${user} (or ${email})`;
  if (form === 'form-data') return [`Form-data: ${name}, password`];
  if (form === 'graphql')
    return [
      'Content-Type: application/json',
      JSON.stringify({ query: LOGIN_MUTATION, variables: { username: '…', password: '…' } }),
    ];
  return ['Content-Type: application/json', JSON.stringify({ [name]: '…', password: '…', ...more })];
}
