import { textOf } from '../../../encoding.ts';
import type { Directive, Tree } from '../../parse/tree.ts';
import { type KnownDirective, knownDirective } from '../directives.ts';
import { NotKnown, Refused } from '../not-known.ts';
import type { ApacheServer } from '../server.ts';
import { isRefusedBy } from './arity.ts';
import { type DirConfig, emptyConfig } from './dir-config.ts';
import { isHarmless, isSurelySound } from './harmless.ts';
import { readers } from './readers.ts';
import { placeOf, type Reading, refuse } from './reading.ts';
import { isTaken, readSection } from './sections.ts';

/** What Apache keeps of one file; throws `Refused` where it answers 500. */
export function readFile(tree: Tree, server: ApacheServer, folder: string): DirConfig {
  const config = emptyConfig();
  const reading: Reading = {
    server,
    file: tree.source.name,
    folder,
    config,
    whole: config,
    allowed: server.override.classes,
    limited: null,
    depth: 0,
  };
  const [fault] = tree.faults;
  if (fault) throw new Refused(fault.says, { file: reading.file, at: fault.at });
  if (tree.source.bytes.includes('\0'))
    throw new NotKnown('The file holds a byte that is 0: it may not be text');
  refuseUnclosed(reading, tree.unclosed);
  walk(reading, tree.directives);
  return reading.config;
}

/** Apache forgives the end of the file in a section that it reads on a condition, and in what such a one holds. */
function refuseUnclosed(reading: Reading, unclosed: readonly Directive[]): void {
  let isForgiven = false;
  for (const section of unclosed) {
    const isConditional = ['<ifmodule', '<ifdefine', '<ifversion'].includes(section.key);
    if (isConditional ? !isTaken(reading, section) : !isForgiven)
      throw refuse(reading, section, 'the section is not closed');
    if (!isConditional && isForgiven)
      throw new NotKnown(
        'What an open section in an open section holds is not followed here',
        placeOf(reading, section),
      );
    isForgiven ||= isConditional;
  }
}

function walk(reading: Reading, directives: readonly Directive[]): void {
  for (const directive of directives) read(reading, directive);
}

function read(reading: Reading, directive: Directive): void {
  if (directive.children && !directive.line.text.includes('>'))
    throw refuse(reading, directive, 'the section lacks its closing bracket');
  const known = knownDirective(directive.key);
  if (!known || !isLoaded(reading, known)) {
    refuseUnknown(reading, directive, known);
    return;
  }
  take(reading, directive, known);
}

function take(reading: Reading, directive: Directive, known: KnownDirective): void {
  const isForbidden = !isAllowed(reading, known);
  if (isForbidden && reading.server.override.isForbiddenIgnored) return;
  if (isForbidden)
    throw refuse(
      reading,
      directive,
      `${known.classes.length === 0 ? 'there is no place for it in .htaccess' : `AllowOverride has no ${known.classes.join(' or ')}`}`,
    );
  if (isRefusedBy(known, directive)) throw refuse(reading, directive, 'Apache wants other arguments here');
  const reader = readers[directive.key];
  if (directive.children) readSection(reading, directive, known, walk);
  else if (reader) reader(reading, directive);
  else if (isHarmless(directive.key, known.module)) checkHarmless(reading, directive);
  else
    reading.whole.unknowns.push({
      says: `What ${known.name} does is not followed here`,
      place: placeOf(reading, directive),
    });
}

/** What it does changes nothing of this, unless Apache does not take it. */
function checkHarmless(reading: Reading, directive: Directive): void {
  if (!isSurelySound(directive.key, directive.args))
    reading.whole.unknowns.push({
      says: `Whether Apache takes this ${directive.name} is not known`,
      place: placeOf(reading, directive),
    });
}

function isLoaded({ server }: Reading, { module }: KnownDirective): boolean {
  return server.modules.has(module) || (module === 'mod_php.c' && server.way.hasPhpDirectives);
}

function isAllowed({ allowed }: Reading, { classes }: KnownDirective): boolean {
  return classes.some((one) => allowed.has(one));
}

/** Of modules that come from elsewhere, and may be there. */
const OF_OTHERS =
  /^<?(bw|cache|cloudlinux|crs|dos|ea-|evasive|expiresbyheader|geoip|lite|litespeed|lsphp|maxmind|mellon|mod_|modpagespeed|oidc|pagespeed|passenger|perl|python|qos_|sec|shib|suphp|wsgi|xsendfile)/;

/** No module that is loaded has it: a slip, or a module that only some servers have. */
function refuseUnknown(reading: Reading, directive: Directive, known: KnownDirective | null): void {
  const { isWhole, override, way } = reading.server;
  if (way.forgivesUnknown || override.isUnknownIgnored) return;
  const place = placeOf(reading, directive);
  const isRare = known ? known.module !== 'mod_php.c' : OF_OTHERS.test(directive.key);
  if (!isWhole && isRare)
    throw new NotKnown(
      `Where the module of ${directive.name} is not loaded, every request is answered with 500`,
      place,
    );
  const why = known
    ? `${known.name} is of ${known.module}, which is not loaded`
    : `No module of Apache has the directive “${textOf(directive.name).replace('\ufeff', '')}”`;
  throw new Refused(why, place);
}
