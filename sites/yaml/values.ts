import { expected } from '../structure.ts';
import { quoted } from './printable.ts';
import type { Place, Problems } from './problems.ts';
import type { ScalarTree, Tree } from './tree.ts';
import { type Part, partsOf } from './variables.ts';

type Variable = Extract<Part, { kind: 'variable' }>;

/** Reads scalars as text with their variables filled in. What the environment holds is never shown. */
export class Values {
  readonly problems: Problems;
  /** What paths of secrets are relative to; null where no file is read for them. */
  readonly folder: string | null;
  readonly #source: string;
  /** Null where only what stands in the file itself is judged: then a value with a variable in it is none. */
  readonly #env: NodeJS.ProcessEnv | null;

  constructor(
    source: string,
    env: NodeJS.ProcessEnv | null,
    problems: Problems,
    folder: string | null = null,
  ) {
    this.folder = folder;
    this.#source = source;
    this.#env = env;
    this.problems = problems;
  }

  /** Null when there is none, or when what is wrong with it is reported. */
  text(tree: Tree | undefined, label: string, whenUnset = giveDefault): string | null {
    if (tree?.kind !== 'scalar' || typeof tree.value !== 'string') return null;
    const parts = partsOf(tree.value);
    const filled = parts.map((part) => this.#fill(part, tree, whenUnset));
    if (filled.includes(null)) return null;
    const text = filled.join('');
    if (text.trim() !== '') return text;
    this.#blank(tree, parts, label, whenUnset);
    return null;
  }

  /** The variables of a value that is empty because they are, and may be: `${NAME:-}`. */
  emptyOnPurpose(tree: Tree | undefined): string[] {
    const env = this.#env;
    if (tree?.kind !== 'scalar' || typeof tree.value !== 'string' || env === null) return [];
    const parts = partsOf(tree.value);
    const isEmpty = parts.every((part) =>
      part.kind === 'variable'
        ? part.fallback === '' && (env[part.name] ?? '').trim() === ''
        : part.kind === 'text' && part.text.trim() === '',
    );
    return isEmpty ? this.#variables(tree) : [];
  }

  /** Says that a value does not fit: itself when it stands in the file, its variable when it does not. */
  refuse(tree: ScalarTree, label: string, hint?: string): void {
    const written = typeof tree.value === 'string' ? quoted(tree.value) : String(tree.value);
    const what = this.isLiteral(tree) ? `is ${written}` : 'does not fit';
    this.problems.add(tree.at, `${this.named(tree, label)} ${what}; ${expected(lastOf(label))}`, hint);
  }

  /** `url`, or `url (from SHOP_URL)`: the place in the file is right, yet the text to correct is elsewhere. */
  named(tree: Tree, label: string): string {
    if (tree.kind !== 'scalar') return `${label} (from its file)`;
    const names = this.#variables(tree);
    return names.length === 0 ? label : `${label} (from ${names.join(' and ')})`;
  }

  isLiteral(tree: ScalarTree): boolean {
    return this.#variables(tree).length === 0;
  }

  #variables({ value }: ScalarTree): string[] {
    const parts = typeof value === 'string' ? partsOf(value) : [];
    return parts.filter((part) => part.kind === 'variable').map(({ name }) => name);
  }

  #fill(part: Part, tree: ScalarTree, whenUnset: (name: string) => string): string | null {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'malformed') {
      const expectation = `expected \${NAME} or \${NAME:-default}`;
      this.problems.add(
        this.#find('${', tree),
        `this is no variable; ${expectation}`,
        'a literal ${ is written $${',
      );
      return null;
    }
    if (this.#env === null) return null;
    const set = this.#env[part.name];
    if (set !== undefined && (set !== '' || part.fallback === null)) return set;
    if (part.fallback !== null) return part.fallback;
    this.#unset(part, tree, 'is not set', whenUnset);
    return null;
  }

  #blank(tree: ScalarTree, parts: Part[], label: string, whenUnset: (name: string) => string): void {
    const variable = parts.find((part) => part.kind === 'variable');
    if (variable) this.#unset(variable, tree, 'is empty', whenUnset);
    else this.problems.add(tree.at, `${label} is empty; ${expected(lastOf(label))}`);
  }

  #unset(variable: Variable, tree: ScalarTree, state: string, whenUnset: (name: string) => string): void {
    const at = this.#find(variable.written, tree);
    this.problems.add(at, `the variable ${variable.name} ${state}`, whenUnset(variable.name), true);
  }

  #find(written: string, { at }: ScalarTree): Place {
    const start = this.#source.indexOf(written, at.start);
    return start === -1 || start >= at.end ? at : { start, end: start + written.length };
  }
}

/** How a variable is set: the file lies beside the sites file. */
export function toSet(name: string): string {
  return `export ${name}=…, or write ${name}=… into .env`;
}

function giveDefault(name: string): string {
  return `${toSet(name)}, or give it a default: \${${name}:-…}`;
}

/** `auth.username` is described by the schema as `username`. */
function lastOf(label: string): string {
  return label.slice(label.lastIndexOf('.') + 1);
}
