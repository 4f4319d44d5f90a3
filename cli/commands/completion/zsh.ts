import type { Completable, CompletableCommand, CompletableOption } from './model.ts';
import type { Values } from './values.ts';

/** A function for each command, in the manner of _arguments, so that descriptions are shown. */
export function zsh({ name, commands, options }: Completable): string {
  const fn = `_${name}`;
  const names = commands.map((command) => command.name);
  const described = commands.map((command) => quoted(`${command.name}:${escaped(command.description)}`));
  return `#compdef ${name}
# zsh completion for ${name}
${commands.map((command) => functionOf(command, fn, command === commands[0] ? options : [])).join('\n')}
${fn}() {
  local command=${names[0]}
  local -a commands=(
    ${described.join('\n    ')}
  )
  if (( CURRENT > 2 )); then
    case $words[2] in
      ${names.join('|')})
        command=$words[2]
        shift words
        (( CURRENT-- )) ;;
    esac
  elif [[ $words[2] != -* ]]; then
    _describe -t commands command commands
  fi
  ${fn}-$command
}
if [[ $funcstack[1] == ${fn} ]]; then ${fn}; else compdef ${fn} ${name}; fi
`;
}

function functionOf(command: CompletableCommand, fn: string, more: CompletableOption[]): string {
  const own = new Set(command.options.flatMap(({ flags }) => flags));
  const others = more.filter(({ flags }) => !flags.some((flag) => own.has(flag)));
  const specs = [...others, ...command.options].flatMap(specsOf);
  const argument = command.argument ? [quoted(`*: :${actionFor(command.argument)}`)] : [];
  return `${fn}-${command.name}() {\n  _arguments -s -S \\\n    ${[...specs, ...argument].join(' \\\n    ')}\n}`;
}

/** `(-f --format)--format=[how]: :(table json)`: either of the two rules the other out. */
function specsOf({ flags, description, takes, repeats }: CompletableOption): string[] {
  const before = repeats ? '*' : flags.length > 1 ? `(${flags.join(' ')})` : '';
  return flags.map((flag) => {
    const joins = takes === null ? '' : flag.startsWith('--') ? '=' : '+';
    const value = takes === null ? '' : `: :${actionFor(takes)}`;
    return quoted(`${before}${flag}${joins}[${escaped(description)}]${value}`);
  });
}

function actionFor(values: Values): string {
  switch (values.kind) {
    case 'words':
      return `(${values.words.join(' ')})`;
    case 'list':
      return `_values -s , id ${values.words.join(' ')}`;
    case 'file':
      return '_files';
    case 'folder':
      return '_files -/';
    case 'free':
      return '';
  }
}

/** What would end a description, or the name of a command before one. */
function escaped(description: string): string {
  return description.replace(/[\\:[\]]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
