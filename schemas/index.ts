import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Ajv, ValidateFunction } from 'ajv';

const require = createRequire(import.meta.url);

export type SchemaName = 'posts' | 'token' | 'error' | 'validate' | 'created' | 'report';

const compiled = new Map<SchemaName, ValidateFunction>();
let compiler: Ajv | null = null;

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
  const file = new URL(`../schemas/${name}.schema.json`, import.meta.url);
  compiler ??= makeCompiler();
  const validate = compiler.compile(JSON.parse(readFileSync(file, 'utf8')));
  compiled.set(name, validate);
  return validate;
}

/** Loaded with the first schema: a process that lists tests, or judges nothing but what is blocked, does without. */
function makeCompiler(): Ajv {
  const { Ajv } = require('ajv') as typeof import('ajv');
  const addFormats = require('ajv-formats') as typeof import('ajv-formats');
  // A test holds our own schemas to the schema of schemas; here that would cost more than all else.
  const made = new Ajv({ allowUnionTypes: true, validateSchema: false });
  addFormats.default(made, ['uri', 'date-time']);
  return made;
}
