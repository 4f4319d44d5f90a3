/** The bytes of a whole page: a mail takes that much, and so does a browser on a slow machine. */
const PAGE = 5_000_000;

/** The bytes of what is shown at once, and of what is known of the causes. */
const SHOWN = 900_000;

/** The bytes of one site in the smallest run. */
const SITE = 300_000;

/** Where nobody says how many sites there will be, `FEW` fit in whole, and room is left for `MANY`. */
const FEW = 50;
const MANY = 2000;
/** Beyond those, what is left is shared by this many at least. */
const MORE = 500;

/** Says how many bytes of the page a site may take; what earlier ones did not use is there for later ones. */
export class Allowance {
  readonly #sites: number | null;
  /** The bytes that are left. */
  #room: number;
  #rows = 0;
  #seen = 0;

  /** `sites` is how many there will be, null when unknown; `app` is the bytes of script and style. */
  constructor(sites: number | null, app: number) {
    this.#sites = sites;
    this.#room = PAGE - SHOWN - app;
  }

  /** Returns the bytes for the next site. Its row in the matrix takes `row` bytes; a site that is well needs less. */
  next(isWell: boolean, row: number): number {
    this.#seen += 1;
    this.#rows += row;
    const coming = this.#coming();
    const share = this.#room / coming - this.#rows / this.#seen;
    this.#room -= row;
    return Math.max(0, Math.min(SITE, isWell ? share / 2 : share));
  }

  spend(bytes: number): void {
    this.#room -= bytes;
  }

  /** How many are still to come, with the one that is asked for. */
  #coming(): number {
    if (this.#sites !== null) return Math.max(1, this.#sites - this.#seen + 1);
    if (this.#seen <= FEW) return FEW;
    return Math.max(MANY - this.#seen, MORE);
  }
}
