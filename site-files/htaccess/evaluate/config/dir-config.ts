import type { Expression, Word } from '../../expression/expression.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import type { Place } from '../not-known.ts';
import type { AccessConfig } from './access-config.ts';
import type { RewriteConfig } from './rewrite-config.ts';
import type { SetEnvIfEntry } from './setenvif-entry.ts';

/** What the files say of a folder, as Apache merges it. What is undefined was not said. */
export interface DirConfig {
  rewrite?: RewriteConfig;
  setEnvIf: SetEnvIfEntry[];
  env?: EnvConfig;
  requestHeaders: HeaderEdit[];
  redirects: Redirect[];
  access: AccessConfig;
  core: CoreConfig;
  /** In the order in which they are looked at, parents first. */
  sections: FilesSection[];
  /** Looked at after those, in the same order. */
  ifs: IfSection[];
  /** What may act on a request, and how nobody here can tell. */
  unknowns: { says: string; place: Place }[];
}

export interface EnvConfig {
  /** By the name in lower case. */
  set: Map<string, { name: string; value: string; place: Place }>;
  unset: Set<string>;
}

interface HeaderEdit {
  action: 'set' | 'append' | 'merge' | 'add' | 'unset' | 'setifempty';
  header: string;
  /** With the variables that are put into it, or as an expression. */
  value: string | Word;
  /** A variable that has to be there, with `!` in front of it that must not. */
  env: string | null;
  /** What has to hold. */
  condition: Expression | null;
  place: Place;
}

export interface Redirect {
  pattern: Pattern | null;
  /** The path that an address begins with, where there is no pattern; with single slashes. */
  path: string;
  target: string | null;
  status: number;
  place: Place;
}

export interface CoreConfig {
  cgiPassAuth?: boolean;
  options?: OptionsChange;
  errorDocuments: Map<number, string>;
  acceptPathInfo?: string;
  directoryIndex?: string[];
  directorySlash?: boolean;
}

/** `Options A B` sets, `Options +A -B` changes what is inherited. */
export interface OptionsChange {
  set: ReadonlySet<string> | null;
  add: ReadonlySet<string>;
  remove: ReadonlySet<string>;
}

interface IfSection {
  /** Null for `<Else>`. */
  condition: Expression | null;
  /** Only where none before it held. */
  isElse: boolean;
  config: DirConfig;
  place: Place;
}

interface FilesSection {
  matches(name: string): boolean;
  config: DirConfig;
  place: Place;
}

export function emptyConfig(): DirConfig {
  return {
    setEnvIf: [],
    requestHeaders: [],
    redirects: [],
    access: {},
    core: { errorDocuments: new Map() },
    sections: [],
    ifs: [],
    unknowns: [],
  };
}
