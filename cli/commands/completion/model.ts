import type { Command, Option } from 'commander';
import { type Values, valuesOfArgument, valuesOfOption } from './values.ts';

/** The commands as plain data, which is all that the script of a shell is made of. */
export interface Completable {
  name: string;
  /** `check` first: it is meant where none is named. */
  commands: CompletableCommand[];
  /** Options that belong to no command, such as `--version`. */
  options: CompletableOption[];
}

export interface CompletableCommand {
  name: string;
  description: string;
  options: CompletableOption[];
  /** Null when it takes none. */
  argument: Values | null;
}

export interface CompletableOption {
  /** The short one first, where there is one. */
  flags: string[];
  description: string;
  /** Null when it takes none. */
  takes: Values | null;
  repeats: boolean;
}

export function completable(root: Command): Completable {
  const help = root.createHelp();
  const commands = help.visibleCommands(root).map((command): CompletableCommand => {
    const [argument] = command.registeredArguments;
    return {
      name: command.name(),
      description: command.description(),
      options: help.visibleOptions(command).map(optionOf),
      argument: argument ? valuesOfArgument(argument) : null,
    };
  });
  const words = commands.map(({ name }) => name);
  for (const command of commands) if (command.name === 'help') command.argument = { kind: 'words', words };
  return { name: root.name(), commands, options: help.visibleOptions(root).map(optionOf) };
}

function optionOf(option: Option): CompletableOption {
  const takes = option.required || option.optional ? valuesOfOption(option) : null;
  // A list in one word replaces the one before; whatever else is collected may be given again.
  const collects = option.parseArg !== undefined && takes?.kind !== 'list';
  return {
    flags: [option.short, option.long].filter((flag) => typeof flag === 'string'),
    description: option.description,
    takes,
    repeats: option.variadic || collects,
  };
}
