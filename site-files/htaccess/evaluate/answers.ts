import type { ApacheServer } from './server.ts';

/**
 * What was asked of a server, and what it said: for another one that answers alike, all comes to the same. Those that are
 * compared differ in their modules and in how they run PHP, and in nothing else.
 */
export class Answers {
  /** Notes what it is asked. */
  readonly server: ApacheServer;
  readonly #modules = new Map<string, boolean>();
  readonly #way = new Map<string | symbol, unknown>();

  constructor(server: ApacheServer) {
    this.server = {
      ...server,
      modules: {
        has: (name) => {
          const isThere = server.modules.has(name);
          this.#modules.set(name, isThere);
          return isThere;
        },
      },
      way: new Proxy(server.way, {
        get: (target, key) => {
          const value: unknown = Reflect.get(target, key);
          this.#way.set(key, value);
          return value;
        },
      }),
    };
  }

  areOf(server: ApacheServer): boolean {
    for (const [key, value] of this.#way) if (Reflect.get(server.way, key) !== value) return false;
    for (const [name, isThere] of this.#modules) if (server.modules.has(name) !== isThere) return false;
    return true;
  }
}
