import dns, { type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { limits } from '../limits.ts';

interface Found {
  addresses: Promise<LookupAddress[]>;
  /** The time of the question, as `performance.now()` has it. */
  asked: number;
}

/**
 * Looks up the names of a fleet before their visits begin, so that it is known who shares an address. A visit connects to
 * what was found: a name is not asked for twice.
 */
export class Addresses {
  readonly #resolve: (name: string) => Promise<LookupAddress[]>;
  readonly #found = new Map<string, Found>();
  readonly #waiting: (() => void)[] = [];
  #asking = 0;

  /** `resolve` stands in for the system in tests. */
  constructor(resolve = (name: string) => dns.promises.lookup(name, { all: true })) {
    this.#resolve = resolve;
  }

  /** The numeric address that a URL leads to; null where its name is not known in time, which its visit will report. */
  addressOf(url: string): string | Promise<string | null> {
    const name = nameIn(url);
    return isIP(name) === 0 ? this.#find(name) : name;
  }

  /** Forgets the name of a visit that has ended. */
  forget(url: string): void {
    this.#found.delete(nameIn(url));
  }

  /** Looks a name up for a connection, in place of `dns.lookup`. */
  readonly lookup: LookupFunction = (name, options, callback) => {
    const found = this.#found.get(name);
    if (!found || performance.now() - found.asked > limits.lookupKeptMs)
      return dns.lookup(name, options, callback);
    found.addresses.then(
      (all) => {
        const family = Number(String(options.family ?? 0).replace('IPv', ''));
        const fitting = all.filter((one) => family === 0 || one.family === family);
        const [first] = fitting;
        if (!first) dns.lookup(name, options, callback);
        else if (options.all) callback(null, fitting);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };

  async #find(name: string): Promise<string | null> {
    await this.#turn();
    const addresses = this.#resolve(name);
    this.#found.set(name, { addresses, asked: performance.now() });
    addresses.catch(() => this.#found.delete(name));
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, limits.lookupPatienceMs, null);
    });
    const all = await Promise.race([addresses.catch(() => null), patience]);
    clearTimeout(timer);
    this.#asking -= 1;
    this.#waiting.shift()?.();
    return all === null ? null : sharedOf(all);
  }

  async #turn(): Promise<void> {
    if (this.#asking >= limits.lookupsAtOnce)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#asking += 1;
  }
}

function nameIn(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '');
}

/** Sites of one server share its IPv4 address, while each may have an IPv6 address of its own. */
function sharedOf(all: LookupAddress[]): string | null {
  const four = all.filter(({ family }) => family === 4);
  return (four.length > 0 ? four : all).map(({ address }) => address).sort()[0] ?? null;
}
