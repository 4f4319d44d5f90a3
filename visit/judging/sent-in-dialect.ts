import type { Facts } from '../../evidence/facts.ts';
import { checkMethod } from '../../evidence/methods/dialects/check-method.ts';
import type { Dialect } from '../../evidence/methods/dialects/dialect.ts';
import type { ProbeId } from '../../probes/ids.ts';

const forms = { 'form-data': 'as form-data', json: 'as JSON', graphql: 'in a mutation of GraphQL' };

/** What is asked of the plugin of another author, in words. */
const said: Partial<Record<ProbeId, (dialect: Dialect, facts: Facts) => string>> = {
  token: ({ login: { path, form } }) => `POST ${path} with the user and the password ${forms[form]}`,
  validate: (dialect, facts) => `${checkOf(dialect, facts)} with the token`,
  'false-token': (dialect, facts) => `${checkOf(dialect, facts)} with a false token`,
};

export function sentInDialect(probe: ProbeId, dialect: Dialect, facts: Facts): string | null {
  return said[probe]?.(dialect, facts) ?? null;
}

function checkOf(dialect: Dialect, facts: Facts): string {
  const { validate, login } = dialect;
  return validate === null ? `POST ${login.path}` : `${checkMethod(dialect, facts.index())} ${validate.path}`;
}
