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

function validatorOf(name: SchemaName): ValidateFunction {
  const validate = compiled.get(name) ?? compile(name);
  compiled.set(name, validate);
  return validate;
}
