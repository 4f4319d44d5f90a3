import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

export type SchemaName = 'posts' | 'token' | 'error' | 'validate' | 'created' | 'report' | 'evidence';

const compiled = new Map<SchemaName, ValidateFunction>();

/** What does not fit the schema, in one line: `/0/title must be object`; null when all fits. */
export function matches(name: SchemaName, value: unknown): string | null {
  const validate = validatorOf(name);
  if (validate(value)) return null;
  const [error] = validate.errors ?? [];
  return `${error?.instancePath || 'it'} ${error?.message ?? 'does not fit'}`;
}

function validatorOf(name: SchemaName): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  const ajv = new Ajv({ allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(
    JSON.parse(readFileSync(new URL(`./${name}.schema.json`, import.meta.url), 'utf8')),
  );
  compiled.set(name, validate);
  return validate;
}
