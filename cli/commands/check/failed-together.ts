import { counted } from '../../../base/text.ts';
import type { Together } from '../../../visit/fleet/crowd.ts';

/** What is said of sites that failed together, a line an address. */
export class FailedTogether {
  readonly #sums = new Map<string, Together>();

  add(address: string, { sites, lookedAgain, well }: Together): void {
    const sum = this.#sums.get(address) ?? { sites: 0, lookedAgain: 0, well: 0 };
    this.#sums.set(address, {
      sites: sum.sites + sites,
      lookedAgain: sum.lookedAgain + lookedAgain,
      well: sum.well + well,
    });
  }

  text(): string {
    return [...this.#sums].map(([address, sum]) => `${lineOf(address, sum)}\n`).join('');
  }
}

function lineOf(address: string, { sites, lookedAgain, well }: Together): string {
  const who = lookedAgain === sites ? 'they' : `${lookedAgain} of them`;
  const still = lookedAgain - well;
  const how = still === 0 ? 'all are well' : well === 0 ? 'all failed again' : `${still} failed again`;
  const less = well > 0 ? ' Too many visits at once make sites fail there: see --per-address.' : '';
  return `${counted(sites, 'site')} of ${address} failed together; ${who} were looked at again one at a time, and ${how}.${less}`;
}
