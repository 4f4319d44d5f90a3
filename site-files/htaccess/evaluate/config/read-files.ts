import type { Tree } from '../../parse/tree.ts';
import { NotKnown, Refused } from '../not-known.ts';
import type { ApacheServer } from '../server.ts';
import type { DirConfig } from './dir-config.ts';
import { readFile } from './read.ts';

interface Known {
  /** What was asked of the server on the way, and what it said. */
  modules: Map<string, boolean>;
  way: Map<string | symbol, unknown>;
  /** Or why there is none, which every request meets. */
  config: DirConfig | NotKnown | Refused;
}

/**
 * What files come to, kept for every server that answers alike what they ask of it. Those that share it differ in their
 * modules and in how they run PHP, and in nothing else.
 */
export class ReadFiles {
  readonly #known = new Map<Tree, OfOne>();

  of(tree: Tree, server: ApacheServer, folder: string): DirConfig {
    const known = this.#known.get(tree) ?? { all: [], by: new Map() };
    this.#known.set(tree, known);
    const { config } = known.by.get(server) ?? found(known, tree, server, folder);
    if (config instanceof Error) throw config;
    return config;
  }
}

interface OfOne {
  all: Known[];
  by: Map<ApacheServer, Known>;
}

function found({ all, by }: OfOne, tree: Tree, server: ApacheServer, folder: string): Known {
  const same = all.find((one) => isAlike(server, one));
  const known = same ?? readNoting(tree, server, folder);
  if (!same) all.push(known);
  by.set(server, known);
  return known;
}

function isAlike(server: ApacheServer, { modules, way }: Known): boolean {
  for (const [name, isThere] of modules) if (server.modules.has(name) !== isThere) return false;
  for (const [key, value] of way) if (Reflect.get(server.way, key) !== value) return false;
  return true;
}

function readNoting(tree: Tree, server: ApacheServer, folder: string): Known {
  const modules: Known['modules'] = new Map();
  const way: Known['way'] = new Map();
  const noting: ApacheServer = {
    ...server,
    modules: {
      has(name) {
        const isThere = server.modules.has(name);
        modules.set(name, isThere);
        return isThere;
      },
    },
    way: new Proxy(server.way, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        way.set(key, value);
        return value;
      },
    }),
  };
  try {
    return { modules, way, config: readFile(tree, noting, folder) };
  } catch (error) {
    if (error instanceof NotKnown || error instanceof Refused) return { modules, way, config: error };
    throw error;
  }
}
