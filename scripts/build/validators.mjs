import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';

const folder = new URL('../../schemas/', import.meta.url);
const ENDING = '.schema.json';

/** Not that of sites.yaml, compiled in a manner of its own (`sites/structure.ts`), nor that of what others receive. */
const names = readdirSync(folder)
  .filter((file) => file.endsWith(ENDING) && !/^(sites|notification)\./.test(file))
  .map((file) => file.slice(0, -ENDING.length));

/** Of what an answer holds, which every visit needs; those of our own files are large, and are read where one is. */
const ofAnswers = ['posts', 'token', 'error', 'validate', 'created'];
const ofFiles = names.filter((name) => !ofAnswers.includes(name));

const resolveDir = fileURLToPath(new URL('../..', import.meta.url));
const apart = './schemas.cjs';

/**
 * Compiles the schemas when the package is built: compiling them takes longer than a visit waits for the network.
 * @type {import('esbuild').Plugin}
 */
export const validators = {
  name: 'validators',
  setup(build) {
    build.onResolve({ filter: /^\.\/schemas\.cjs$/ }, () => ({ path: apart, external: true }));
    build.onLoad({ filter: /[/\\]schemas[/\\]compile\.ts$/ }, () => ({
      contents: `${sourceOf(ofAnswers)}
export const compile = (name) => all[name] ?? require('${apart}').all[name];`,
      loader: 'js',
      resolveDir,
    }));
  },
};

/** What a build takes to make the others. */
export function schemasOfFiles() {
  return { contents: `${sourceOf(ofFiles)}export { all };`, resolveDir, sourcefile: 'schemas.js' };
}

/** @param {string[]} wanted */
function sourceOf(wanted) {
  const ajv = new Ajv({
    allowUnionTypes: true,
    validateSchema: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv, { mode: 'fast', formats: ['uri', 'date-time'] });
  for (const name of names) ajv.addSchema(schemaOf(name), name);
  const functions = standalone.default(ajv, Object.fromEntries(wanted.map((name) => [name, name])));
  return `${functions}\nconst all = { ${wanted.join(', ')} };\n`;
}

/** @param {string} name */
function schemaOf(name) {
  return JSON.parse(readFileSync(new URL(name + ENDING, folder), 'utf8'));
}
