import type { Completable, CompletableCommand } from './model.ts';
import type { Values } from './values.ts';

/** The script for every bash since 3.2, which macOS has. Where nothing of ours fits, bash completes the names of files. */
export function bash({ name, commands, options }: Completable): string {
  const names = commands.map((command) => command.name);
  const fn = `_${name.replaceAll('-', '_')}`;
  return `# bash completion for ${name}
${fn}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=${names[0]} words= head=
  # --format=json arrives in three words.
  if [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if [[ $cur == = ]]; then cur=; fi
  if (( COMP_CWORD > 1 )); then
    case \${COMP_WORDS[1]} in
      ${names.join('|')}) command=\${COMP_WORDS[1]} ;;
    esac
  fi
  case "$command $prev" in
${commands.flatMap(afterOptions).join('\n')}
    *)
      case "$COMP_CWORD $command $cur" in
        1\\ *\\ -*) words='${flagsOf([...options, ...(commands[0]?.options ?? [])])}' ;;
        1\\ *) words='${names.join(' ')}' ;;
${commands.flatMap(elsewhere).join('\n')}
      esac ;;
  esac
  if [[ -n $words ]]; then
    COMPREPLY=($(compgen -P "$head" -W "$words" -- "$cur"))
  fi
}
complete -o default -F ${fn} ${name}
`;
}

/** A line for each option that takes something. */
function afterOptions({ name, options }: CompletableCommand): string[] {
  return options.flatMap(({ flags, takes }) => {
    if (takes === null) return [];
    const patterns = flags.map((flag) => `'${name} ${flag}'`).join('|');
    return [`    ${patterns}) ${actionFor(takes)} ;;`];
  });
}

function elsewhere({ name, options, argument }: CompletableCommand): string[] {
  return [
    `        *\\ ${name}\\ -*) words='${flagsOf(options)}' ;;`,
    `        *\\ ${name}\\ *) ${argument === null ? NOTHING : actionFor(argument)} ;;`,
  ];
}

/** Keeps bash from offering the names of files; 3.2 does not know how. */
const NOTHING = 'compopt +o default 2>/dev/null';

function actionFor(values: Values): string {
  switch (values.kind) {
    case 'words':
      return `words='${values.words.join(' ')}'; ${NOTHING}`;
    case 'list':
      // What stands before the last comma stays, and another comma may follow.
      return `words='${values.words.join(' ')}'; head=\${cur%"\${cur##*,}"}; cur=\${cur##*,}; compopt +o default -o nospace 2>/dev/null`;
    case 'folder':
      return 'compopt +o default -o dirnames 2>/dev/null';
    case 'file':
      return ':';
    case 'free':
      return NOTHING;
  }
}

function flagsOf(options: { flags: string[] }[]): string {
  return [...new Set(options.flatMap(({ flags }) => flags))].join(' ');
}
