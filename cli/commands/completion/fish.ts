import type { Completable, CompletableCommand, CompletableOption } from './model.ts';
import type { Values } from './values.ts';

/** A line for each thing that can be completed, and when. */
export function fish({ name, commands, options }: Completable): string {
  const fn = `__${name.replaceAll('-', '_')}_command`;
  const names = commands.map((command) => command.name);
  const first = `test (count (commandline -opc)) -eq 1`;
  const line = (when: string, rest: string) => `complete -c ${name} -n ${quoted(when)} ${rest}`;
  const linesOf = (command: CompletableCommand) => {
    const when = `test (${fn}) = ${command.name}`;
    const argument = command.argument ? [argumentsFor(command.argument)] : [];
    return [...command.options.map(optionFor), ...argument]
      .filter((rest) => rest !== '')
      .map((rest) => line(when, rest));
  };
  return `# fish completion for ${name}
function ${fn}
  set -l words (commandline -opc)
  if set -q words[2]; and contains -- $words[2] ${names.join(' ')}
    echo $words[2]
  else
    echo ${names[0]}
  end
end
complete -c ${name} -e
complete -c ${name} -f
${commands.map((command) => line(first, `-a ${command.name} -d ${quoted(command.description)}`)).join('\n')}
${options.map((option) => line(first, optionFor(option))).join('\n')}
${commands.flatMap(linesOf).join('\n')}
`;
}

function optionFor({ flags, description, takes }: CompletableOption): string {
  const named = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const values = takes === null ? [] : [`-r ${argumentsFor(takes) || '-f'}`];
  return [...named, ...values, `-d ${quoted(description)}`].join(' ');
}

/** Nothing but what is named here is offered: names of files only with -F. */
function argumentsFor(values: Values): string {
  switch (values.kind) {
    case 'words':
      return `-f -a ${quoted(values.words.join(' '))}`;
    case 'list':
      return `-f -a ${quoted(`(__fish_append , ${values.words.join(' ')})`)}`;
    case 'file':
      return '-F';
    case 'folder':
      return `-f -a ${quoted('(__fish_complete_directories)')}`;
    case 'free':
      return '';
  }
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
