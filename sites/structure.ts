import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type SchemaObject, type ValidateFunction } from 'ajv';
import { nearest } from '../base/nearest.ts';
import { isSecret, isSensitive, labelOf, split } from './yaml/pointer.ts';
import { quoted } from './yaml/printable.ts';
import type { Place, Problems } from './yaml/problems.ts';
import { atPointer, entryOf, type Tree, toPlain } from './yaml/tree.ts';

interface SitesSchema extends SchemaObject {
  definitions: Record<string, { errorMessage?: string }>;
}

interface Mistake {
  at: Place;
  message: string;
  hint?: string;
}

const schema: SitesSchema = JSON.parse(
  readFileSync(new URL('../schemas/sites.schema.json', import.meta.url), 'utf8'),
);

const OPTIONS = {
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  keywords: ['errorMessage'],
  // A test holds the schema to the schema of schemas; every start would pay for it.
  validateSchema: false,
};

let compiled: ValidateFunction | undefined;

/** Editors say `expected …` in the words of the schema; so do the messages. */
export function expected(key: string): string {
  return schema.definitions[key]?.errorMessage ?? 'expected another value';
}

/**
 * What the schema says about the shape: keys, and the kinds of their values. Its patterns and limits are for editors:
 * here a value is judged once its variables are filled in. What `concerns` refuses is not reported.
 */
export function checkStructure(tree: Tree, problems: Problems, concerns = everything): void {
  compiled ??= new Ajv(OPTIONS).compile(inlined(schema));
  compiled(toPlain(tree));
  const errors = (compiled.errors ?? []).filter((error) => !isChoice(error) && concerns(error));
  const misspelt = new Set(errors.map(meantBy));
  for (const error of errors) {
    // One slip is one mistake: a misspelt name is not a missing name as well.
    if (error.keyword === 'required' && misspelt.has(`${error.instancePath}/${error.params.missingProperty}`))
      continue;
    const mistake = mistakeOf(error, tree);
    if (mistake) problems.add(mistake.at, mistake.message, mistake.hint);
  }
}

const everything = (_error: ErrorObject): boolean => true;

/** Which of several keys an entry has is for its reader to judge: it knows what was meant. */
function isChoice({ schemaPath }: ErrorObject): boolean {
  return schemaPath.includes('/oneOf');
}

/** Behind every `$ref` ajv copies all errors so far: with thousands of them that takes minutes. */
function inlined(part: SchemaObject): SchemaObject {
  return JSON.parse(JSON.stringify(part), (_, value) =>
    typeof value?.$ref === 'string' ? inlined(schema.definitions[value.$ref.split('/').at(-1)] ?? {}) : value,
  );
}

/** The known key that an unknown one stands for. */
function meantBy(error: ErrorObject): string | null {
  if (error.keyword !== 'additionalProperties') return null;
  const meant = nearest(String(error.params.additionalProperty), knownTo(error));
  return meant === null ? null : `${error.instancePath}/${meant}`;
}

function knownTo({ parentSchema }: ErrorObject): string[] {
  return Object.keys(parentSchema?.properties ?? {});
}

function mistakeOf(error: ErrorObject, root: Tree): Mistake | null {
  const node = atPointer(root, error.instancePath);
  if (node === undefined) return null;
  // Of a secret that was meant to be text, `{…}` without quotes, nothing may be shown, nor its keys.
  if (node.kind === 'map' && isSecret(error.instancePath) && entryOf(node, 'file') === undefined)
    return wrongType(node, error);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(node, String(error.params.additionalProperty), error);
    case 'required':
      return missingKey(node, String(error.params.missingProperty), error);
    case 'type':
      return wrongType(node, error);
    case 'minItems':
      return {
        at: node.at,
        message: `${labelOf(error.instancePath)} is an empty list; ${expectedBy(error)}`,
      };
    case 'false schema':
      return bothAddresses(root, error.instancePath);
    default:
      return null;
  }
}

function unknownKey(node: Tree, key: string, error: ErrorObject): Mistake | null {
  const { instancePath } = error;
  const entry = entryOf(node, key);
  if (entry === undefined) return null;
  const at = entry.key;
  const known = knownTo(error);
  const meant = nearest(key, known);
  const isEmpty = entry.value.kind === 'scalar' && entry.value.value === null;
  // `{ password: half,half }`: what looks like a key without a value is the rest of a secret.
  if ((isEmpty && isSensitive(instancePath)) || isSecret(instancePath))
    return {
      at,
      message: `unknown key in ${labelOf(instancePath)}; ${expectedBy(error)}`,
      hint: 'a value with a comma goes in quotes',
    };
  const hint = meant === null ? `known here: ${known.join(', ')}` : `did you mean "${meant}"`;
  return { at, message: `unknown key ${quoted(key)} in ${labelOf(instancePath)}`, hint };
}

function missingKey(node: Tree, key: string, { instancePath }: ErrorObject): Mistake | null {
  // The key of a value whose mistake is reported already is there, though the schema saw nothing.
  if (entryOf(node, key) !== undefined) return null;
  if (key === 'sites')
    return { at: node.at, message: `the file has no sites; ${expectedBy({ parentSchema: schema })}` };
  const alternative = key === 'url' ? ', or embedded: true' : '';
  return { at: node.at, message: `${labelOf(instancePath)} has no ${key}; ${expected(key)}${alternative}` };
}

function wrongType(node: Tree, error: ErrorObject): Mistake | null {
  const { instancePath, parentSchema } = error;
  const message = `${labelOf(instancePath)} is ${kindOf(node, isSensitive(instancePath))}; ${expectedBy(error)}`;
  if (node.kind !== 'scalar')
    return isSecret(instancePath)
      ? { at: node.at, message, hint: 'a value that begins with [ or { goes in quotes' }
      : { at: node.at, message };
  if (node.value === undefined || isSecret(instancePath)) return null;
  const types: unknown[] = [parentSchema?.type].flat();
  // Text, or a map with a file that holds it.
  const isText = types.includes('string') && types.every((type) => type === 'string' || type === 'object');
  const isFreeText = isText && parentSchema?.pattern === undefined;
  return isFreeText && node.value !== null
    ? { at: node.at, message, hint: 'put it in quotes' }
    : { at: node.at, message };
}

function bothAddresses(root: Tree, pointer: string): Mistake | null {
  const [site, key] = split(pointer);
  const at = entryOf(atPointer(root, site), key)?.key;
  const message = 'this site has both url and embedded: true; expected one of them';
  return at ? { at, message, hint: 'remove url for the WordPress that the suite boots itself' } : null;
}

function kindOf(node: Tree, sensitive: boolean): string {
  if (node.kind !== 'scalar') return `a ${node.kind}`;
  if (node.value === null) return 'empty';
  if (typeof node.value === 'string') return 'text';
  return sensitive ? `a ${typeof node.value}` : String(node.value);
}

function expectedBy({ parentSchema }: Pick<ErrorObject, 'parentSchema'>): string {
  return String(parentSchema?.errorMessage ?? 'expected another value');
}
