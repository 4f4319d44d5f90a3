import { isLoopback } from '../../base/http.ts';
import { urlOf } from '../../evidence/address.ts';
import type { Site } from '../../sites/site.ts';
import { Crowd, type Together } from './crowd.ts';
import type { ScheduleOptions } from './schedule.ts';
import { SECOND_LOOK_AFTER_MS } from './visit-site.ts';

/** Knows where the names of a fleet lead. */
interface AddressBook {
  /** The address, null where that is not known; no promise where the URL says it. */
  addressOf(url: string): string | Promise<string | null>;
  forget(url: string): void;
}

export interface CrowdsOptions {
  perAddress: number;
  book: AddressBook;
  report(address: string, together: Together): void;
  /** See `LookOptions`. */
  secondLookAfterMs?: number | undefined;
}

/** The sites of a fleet by the addresses that their names lead to. */
export class Crowds {
  readonly #options: CrowdsOptions;
  readonly #crowds = new Map<string, Crowd>();
  readonly #addresses = new Map<Site, string>();

  constructor(options: CrowdsOptions) {
    this.#options = options;
  }

  /** Finds out where a site is; null where its URL says so. */
  find(site: Site): Promise<void> | null {
    const address = this.#options.book.addressOf(site.url);
    if (typeof address !== 'string') return address.then((found) => this.#put(site, found));
    this.#put(site, address);
    return null;
  }

  /** Null where nobody knows its address: its host alone bounds it then. */
  of(site: Site): { crowd: Crowd; address: string } | null {
    const address = this.#addresses.get(site);
    if (address === undefined) return null;
    let crowd = this.#crowds.get(address);
    if (!crowd) {
      const { perAddress, report, secondLookAfterMs: pauseMs = SECOND_LOOK_AFTER_MS } = this.#options;
      const whom = (together: Together) => report(address, together);
      crowd = new Crowd({ usual: perAddress, pauseMs, report: whom });
      this.#crowds.set(address, crowd);
    }
    return { crowd, address };
  }

  /** How a schedule takes turns here: where a site is is found out first, then each waits for its place there. */
  get turns(): Pick<ScheduleOptions<Site>, 'prepare' | 'enter'> {
    return {
      prepare: (site) => this.find(site),
      enter: (site) => this.of(site)?.crowd.enter() ?? null,
    };
  }

  /** Forgets the site of a visit that has ended. */
  forget(site: Site): void {
    this.#addresses.delete(site);
    this.#options.book.forget(site.url);
  }

  close(): void {
    for (const crowd of this.#crowds.values()) crowd.close();
  }

  /** On this machine each port is a server of its own; elsewhere all of an address is one machine. */
  #put(site: Site, address: string | null): void {
    if (address === null) return;
    // A numeric address with the name of an interface is none that a URL can have.
    const here = urlOf(`http://${address.includes(':') ? `[${address}]` : address}`);
    this.#addresses.set(
      site,
      here && isLoopback(here) ? `${here.hostname}:${new URL(site.url).port}` : address,
    );
  }
}
