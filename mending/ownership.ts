import type { Site } from '../sites/site.ts';
import type { Changes } from './changes.ts';
import type { SiteFolder } from './folder.ts';
import { whyNotProved } from './proof.ts';
import type { Step } from './step.ts';

interface Options {
  site: Site;
  folder: SiteFolder;
  changes: Changes;
  talk: {
    say(line: string): void;
    /** Whether somebody knows better, where nothing shows that the folder is the one of the site. */
    trusts(why: string): Promise<boolean>;
  };
}

/** Whether the folder is the one of the site: asked before the first change, and never again once it is known. */
export class Ownership {
  readonly #options: Options;
  #isKnown = false;
  #isAwaited = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /**
   * Why a step is not to be taken here; null where it may. A site that is down for every request hands out no file; there the
   * patch of a line at fault goes first, and is taken back at once unless the site then answers from this folder.
   */
  async whyNot({ fix }: Step): Promise<string | null> {
    if (this.#isKnown) return null;
    const { site, folder, talk } = this.#options;
    const doubt = await this.#doubt();
    if (doubt === null) return null;
    if (doubt.isDown && fix === null) {
      if (!this.#isAwaited)
        talk.say(
          `${site.url} answers every request with an error, so nothing shows yet whose folder ${folder.name} is. A change stays only where a test file put there comes back with it.`,
        );
      this.#isAwaited = true;
      return null;
    }
    this.#isKnown = await talk.trusts(doubt.why);
    return this.#isKnown ? null : doubt.why;
  }

  /** The same with the change in place. */
  async whyNotWithIt(): Promise<string | null> {
    return this.#isKnown ? null : ((await this.#doubt())?.why ?? null);
  }

  async #doubt(): Promise<{ why: string; isDown: boolean } | null> {
    const { site, folder, changes, talk } = this.#options;
    const seen = await whyNotProved(folder, changes, site);
    this.#isKnown = seen === null;
    if (seen !== null)
      return {
        ...seen,
        why: `nothing shows that ${folder.name} is the folder of ${site.url}: ${seen.why}`,
      };
    talk.say(`${folder.name} is the folder of ${site.url}: a test file put there came back.`);
    return null;
  }
}
