import type { Dialect } from '../../evidence/methods/dialects/dialect.ts';
import type { ProbeId } from '../../probes/ids.ts';

const forms = { 'form-data': 'as form-data', json: 'as JSON', graphql: 'in a mutation of GraphQL' };

/** What is asked of the plugin of another author, in words. */
const said: Partial<Record<ProbeId, (dialect: Dialect) => string>> = {
  token: ({ login: { path, form } }) => `POST ${path} with the user and the password ${forms[form]}`,
  validate: (dialect) => `${checkOf(dialect)} with the token`,
  'false-token': (dialect) => `${checkOf(dialect)} with a false token`,
};

export function sentInDialect(probe: ProbeId, dialect: Dialect): string | null {
  return said[probe]?.(dialect) ?? null;
}

function checkOf({ validate, login }: Dialect): string {
  return validate === null ? `POST ${login.path}` : `${validate.method} ${validate.path}`;
}
