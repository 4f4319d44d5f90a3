import type { Argument, Option } from 'commander';
import { causeIds } from '../../../causes/ids.ts';
import { checkIds } from '../../../checks/ids.ts';
import { accesses } from '../../../evidence/access.ts';
import { clientIds } from '../../../evidence/clients/ids.ts';
import { methodIds } from '../../../evidence/methods/ids.ts';
import { readers } from '../../../reports/formats/bundle/readers.ts';
import { renderers } from '../../../reports/formats/index.ts';
import { fixServers } from '../../../reports/text/cause-fixes.ts';
import { HTML } from '../../output/options.ts';

/** What may be written at a place of the command line. */
export type Values =
  | { kind: 'words'; words: readonly string[] }
  /** Several of them, with a comma between. */
  | { kind: 'list'; words: readonly string[] }
  | { kind: 'file' }
  | { kind: 'folder' }
  /** What only its writer knows. */
  | { kind: 'free' };

/** Where the definition has no choices of its own: what is read from a file or an id is checked where it is used. */
const known: Record<string, Values> = {
  '--format': { kind: 'words', words: [...Object.keys(renderers.known), HTML] },
  '--fail-on': { kind: 'words', words: ['fail', 'warn'] },
  '--server': { kind: 'words', words: fixServers },
  '--checks': { kind: 'list', words: checkIds.known },
  '--for': { kind: 'words', words: [...readers] },
  '--as': { kind: 'words', words: [...clientIds] },
  '--login': { kind: 'words', words: [...methodIds] },
  '--access': { kind: 'list', words: [...accesses] },
  cause: { kind: 'words', words: causeIds.known },
  target: { kind: 'file' },
};

/** What an option takes, by what the help calls it. */
const placeholders: Record<string, Values> = {
  '<file>': { kind: 'file' },
  '<module>': { kind: 'file' },
  '<folder>': { kind: 'folder' },
};

export function valuesOfOption({ long, flags, argChoices }: Option): Values {
  if (argChoices) return { kind: 'words', words: argChoices };
  const placeholder = flags.slice(flags.indexOf('<'));
  return known[long ?? ''] ?? placeholders[placeholder] ?? { kind: 'free' };
}

export function valuesOfArgument(argument: Argument): Values {
  if (argument.argChoices) return { kind: 'words', words: argument.argChoices };
  const name = argument.name();
  return known[name] ?? placeholders[`<${name}>`] ?? { kind: 'free' };
}
