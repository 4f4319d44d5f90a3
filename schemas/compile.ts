import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Ajv, ValidateFunction } from 'ajv';

export type SchemaName =
  | 'posts'
  | 'token'
  | 'error'
  | 'validate'
  | 'created'
  | 'report'
  | 'evidence'
  | 'baseline'
  | 'journal';

const require = createRequire(import.meta.url);

let compiler: Ajv | null = null;

/** The package that is built has this done already (`scripts/build/validators.mjs`). */
export function compile(name: SchemaName): ValidateFunction {
  const file = new URL(`../schemas/${name}.schema.json`, import.meta.url);
  compiler ??= makeCompiler();
  return compiler.compile(JSON.parse(readFileSync(file, 'utf8')));
}

/** Loaded with the first schema: a process that lists tests, or judges nothing but what is blocked, does without. */
function makeCompiler(): Ajv {
  const { Ajv } = require('ajv') as typeof import('ajv');
  const addFormats = require('ajv-formats') as typeof import('ajv-formats');
  // A test holds our own schemas to the schema of schemas; here that would cost more than all else.
  const made = new Ajv({ allowUnionTypes: true, validateSchema: false });
  addFormats.default(made, { mode: 'fast', formats: ['uri', 'date-time'] });
  return made;
}
