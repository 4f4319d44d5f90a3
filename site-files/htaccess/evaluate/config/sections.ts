import type { Directive } from '../../parse/tree.ts';
import { wordAt, wordsOf } from '../../parse/words.ts';
import { allModules, type KnownDirective } from '../directives.ts';
import { NotKnown, Refused } from '../not-known.ts';
import { readRequireSection } from './access.ts';
import { emptyConfig } from './dir-config.ts';
import { nameTest } from './file-names.ts';
import { readIf } from './if-sections.ts';
import { METHODS, type MethodSet } from './methods.ts';
import { placeOf, type Reading, refuse } from './reading.ts';
import { isSoundVersion, isVersion } from './version.ts';

/** Apache takes nothing else in such a section, whatever the host allows, and passes over nothing. */
function ofRequirements(reading: Reading): Reading {
  const { server } = reading;
  const override = { ...server.override, isForbiddenIgnored: false, isUnknownIgnored: false };
  return { ...reading, allowed: new Set(['AuthConfig', 'Any']), server: { ...server, override } };
}

type Walk = (reading: Reading, directives: readonly Directive[]) => void;

/** No file of people has that many in each other; Apache goes on until its memory ends. */
const DEEPEST = 100;

export function readSection(outer: Reading, directive: Directive, known: KnownDirective, walk: Walk): void {
  const children = directive.children ?? [];
  const reading = { ...outer, depth: outer.depth + 1 };
  if (reading.depth > DEEPEST)
    throw new NotKnown(
      `More than ${DEEPEST} sections in each other are not followed here`,
      placeOf(outer, directive),
    );
  switch (directive.key) {
    case '<ifmodule':
    case '<ifdefine':
    case '<ifversion':
      if (!isTaken(reading, directive)) return;
      refuseLooseEnd(reading, directive);
      walk(reading, children);
      return;
    case '<files':
    case '<filesmatch':
      readFiles(reading, directive, walk);
      return;
    case '<limit':
    case '<limitexcept':
      walk({ ...reading, limited: limitOf(reading, directive) }, children);
      return;
    case '<if':
    case '<elseif':
    case '<else':
      readIf(reading, directive, (inner) => walk(inner, children));
      return;
    case '<requireall':
    case '<requireany':
    case '<requirenone':
      readRequireSection(reading, directive, () => walk(ofRequirements(reading), children));
      return;
    default:
      reading.whole.unknowns.push({
        says: `What <${known.name.replace('<', '')}> decides is not followed here`,
        place: placeOf(reading, directive),
      });
  }
}

/** The end of a section that is read on a condition stands alone in its line; of one that is skipped it need not. */
function refuseLooseEnd(reading: Reading, { key, closing }: Directive): void {
  if (closing && closing.text.toLowerCase() !== `</${key.slice(1)}>`)
    throw new Refused('Nothing may stand in a line with the end of this section', {
      file: reading.file,
      at: { start: closing.start, end: closing.end },
    });
}

/** Whether Apache reads what stands in a section at all. */
export function isTaken(reading: Pick<Reading, 'server' | 'file'>, directive: Directive): boolean {
  const isNegated = directive.args.startsWith('!');
  const args = isNegated ? directive.args.slice(1) : directive.args;
  if (directive.key === '<ifversion') {
    const place = { file: reading.file, at: directive.at };
    // Of this section alone Apache takes what stands behind the bracket for a part of the version.
    const behind = /[^>]*$/.exec(directive.line.text.trimEnd())?.[0] ?? '';
    if (behind !== '' && args.includes('"'))
      throw new NotKnown('A version in quotes is not followed here', place);
    if (behind !== '')
      throw new Refused('Nothing may stand behind the bracket that ends this section', place);
    const isSound = isSoundVersion(args);
    if (isSound === false) throw new Refused(`There is no version “${args.trim()}”`, place);
    if (isSound === null) throw new NotKnown('A version by a regular expression is not followed here', place);
    return isVersion(reading.server.version, args) !== isNegated;
  }
  const word = wordAt(args, 0)?.text ?? '';
  const { modules, defines, way } = reading.server;
  if (directive.key === '<ifdefine') return defines.has(word) !== isNegated;
  const file = word.endsWith('_module') ? moduleFile(word) : word;
  const isThere = modules.has(file) || (file === 'mod_php.c' && way.hasPhpDirectives);
  return isThere !== isNegated;
}

/** `setenvif_module` as the file that it is of. */
function moduleFile(identifier: string): string {
  const name = identifier.slice(0, -'_module'.length);
  return allModules.has(`mod_${name}.c`) ? `mod_${name}.c` : `${name}.c`;
}

function readFiles(reading: Reading, directive: Directive, walk: Walk): void {
  if (reading.limited) throw refuse(reading, directive, 'it may not stand in a section of methods');
  const words = wordsOf(directive.args).map(({ text }) => text);
  const isPattern = directive.key === '<filesmatch' || words[0] === '~';
  if (words[0] === '~' && directive.key === '<files') words.shift();
  const [name, ...more] = words;
  if (name === undefined) throw refuse(reading, directive, 'it needs a name');
  const place = placeOf(reading, directive);
  const config = emptyConfig();
  // To the rules in it the folder has this name: their patterns see the whole path of the file.
  const inner: Reading = { ...reading, config, folder: name.endsWith('/') ? name : `${name}/` };
  const matches = nameTest(inner, directive, name, isPattern);
  walk(inner, directive.children ?? []);
  if (more.length > 0) throw refuse(reading, directive, 'it takes one name');
  if (config.rewrite && name.includes('/'))
    config.unknowns.push({ says: 'Rules in a section of such a name are not followed here', place });
  // Sections within sections are never looked at.
  config.sections = [];
  reading.config.sections.push({ matches, config, place });
}

function limitOf(reading: Reading, directive: Directive): MethodSet {
  const isExcept = directive.key === '<limitexcept';
  const methods = wordsOf(directive.args).map(({ text }) => text);
  if (methods.length === 0) throw refuse(reading, directive, 'it needs a method');
  for (const method of methods) {
    if (!METHODS.has(method)) throw refuse(reading, directive, `there is no method ${method} for it`);
    if (method === 'TRACE' && !isExcept) throw refuse(reading, directive, 'TRACE is not for it');
  }
  if (reading.limited)
    reading.whole.unknowns.push({
      says: 'Sections of methods in each other are not followed here',
      place: placeOf(reading, directive),
    });
  return { methods: new Set(methods.map((one) => (one === 'HEAD' ? 'GET' : one))), isExcept };
}
