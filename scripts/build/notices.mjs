import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Of those that have come without, and of what others have built in; from their repositories. */
const kept = fileURLToPath(new URL('./licences/', import.meta.url));

/** What a package holds of another project, in a form that is none of JavaScript. @type {Record<string, string[]>} */
const within = { undici: ['llhttp'] };

/**
 * The licences of the libraries that a build holds, beside it: they ask for that. Throws for one without its text.
 * @param {import('./bundled.mjs').Bundled[]} packages
 */
export function noticesFor(packages) {
  return packages
    .flatMap(({ folder, name, version, license }) => [
      `${name} ${version} (${license})\n\n${textOf(name, folder)}\n`,
      ...(within[name] ?? []).map((part) => `${part}, in ${name}\n\n${textOf(part)}\n`),
    ])
    .join('\n\n');
}

/**
 * @param {string} name
 * @param {string} [folder]
 */
function textOf(name, folder) {
  const own = folder && readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  const file = own ? path.join(folder, own) : path.join(kept, `${name}.txt`);
  if (!existsSync(file))
    throw new Error(`${name} has no text of its licence; put that of its repository into ${file}`);
  return readFileSync(file, 'utf8').trim();
}
