import type { ValidateFunction } from 'ajv';
import { compile, type SchemaName } from './compile.ts';

const compiled = new Map<SchemaName, ValidateFunction>();

/** What does not fit the schema, in one line: `/0/title must be object`; null when all fits. */
export function matches(name: SchemaName, value: unknown): string | null {
  const validate = validatorOf(name);
  if (validate(value)) return null;
  const [error] = validate.errors ?? [];
  return `${error?.instancePath || 'it'} ${error?.message ?? 'does not fit'}`;
}

/** What does not fit in one visit of an `evidence.json`, as `matches` has it. */
export function visitMistake(visit: unknown): string | null {
  return matches('evidence', { version: 1, visits: [visit] })?.replace(/^\/visits\/0/, '') ?? null;
}

/** What does not fit in one site of a `report.json`, as `matches` has it. */
export function siteMistake(site: unknown): string | null {
  const run = { version: 1, started: '1970-01-01T00:00:00.000Z', duration_ms: 0 };
  return matches('report', { ...run, sites: [site] })?.replace(/^\/sites\/0/, '') ?? null;
}

function validatorOf(name: SchemaName): ValidateFunction {
  const validate = compiled.get(name) ?? compile(name);
  compiled.set(name, validate);
  return validate;
}
