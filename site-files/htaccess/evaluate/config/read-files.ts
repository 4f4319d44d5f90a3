import type { Tree } from '../../parse/tree.ts';
import { Answers } from '../answers.ts';
import { NotKnown, Refused } from '../not-known.ts';
import type { ApacheServer } from '../server.ts';
import type { DirConfig } from './dir-config.ts';
import { readFile } from './read.ts';

interface Known {
  answers: Answers;
  /** Or why there is none, which every request meets. */
  config: DirConfig | NotKnown | Refused;
}

/** What files come to, kept for every server that answers alike what they ask of it. */
export class ReadFiles {
  readonly #known = new Map<Tree, Known[]>();

  of(tree: Tree, server: ApacheServer, folder: string): DirConfig {
    const known = this.#known.get(tree) ?? [];
    this.#known.set(tree, known);
    let found = known.find(({ answers }) => answers.areOf(server));
    if (!found) {
      found = readNoting(tree, server, folder);
      known.push(found);
    }
    if (found.config instanceof Error) throw found.config;
    return found.config;
  }
}

function readNoting(tree: Tree, server: ApacheServer, folder: string): Known {
  const answers = new Answers(server);
  try {
    return { answers, config: readFile(tree, answers.server, folder) };
  } catch (error) {
    if (error instanceof NotKnown || error instanceof Refused) return { answers, config: error };
    throw error;
  }
}
