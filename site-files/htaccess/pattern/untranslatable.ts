/** Why a pattern is not one of JavaScript: Apache does not take it either, or nobody here knows. */
export class Untranslatable extends Error {
  readonly isRefused: boolean;

  constructor(why: string, isRefused: boolean) {
    super(why);
    this.isRefused = isRefused;
  }
}

export const refused = (why: string): Untranslatable => new Untranslatable(why, true);
export const unknown = (why: string): Untranslatable => new Untranslatable(why, false);
