import type { Directive } from '../../parse/tree.ts';
import { argumentsOf, placeOf, type Reading } from './reading.ts';

/** Settings of PHP alone. */
export function readPhp(): void {}

export function readAddHandler(reading: Reading, directive: Directive): void {
  const [handler = '', ...extensions] = argumentsOf(reading, directive, 2);
  note(reading, directive, handler, extensions);
}

export function readAddType(reading: Reading, directive: Directive): void {
  const [type = '', ...extensions] = argumentsOf(reading, directive, 2);
  if (/php|cgi|x-httpd/i.test(type)) note(reading, directive, type, extensions);
}

/** Where the server itself says how PHP files are run, by SetHandler, that is what counts. */
function note(reading: Reading, directive: Directive, handler: string, extensions: string[]): void {
  const isOfPhp = extensions.some((one) => /^\.?php\d?$/i.test(one));
  if (!isOfPhp || reading.server.way.isBySetHandler || reading.server.way.isPastFolders) return;
  reading.config.unknowns.push({
    says: `Whether the host knows the handler “${handler}” decides how PHP is run`,
    place: placeOf(reading, directive),
  });
}
