/** Of a whole page. A mail takes that much, and so does a browser on a slow machine. Bytes. */
const PAGE = 5_000_000;

/** What is shown at once, and what is known of the causes. Bytes. */
const SHOWN = 600_000;

/** Of one site, in the smallest run. Bytes. */
const SITE = 300_000;

/** Where nobody says how many there will be: as many fit in whole, and then this many are made room for. */
const FEW = 50;
const MANY = 2000;
/** Beyond those, what is left is for this many at least. */
const MORE = 500;

/** How many bytes of the page a site may take; what earlier ones did not use is there for later ones. */
export class Allowance {
  readonly #sites: number | null;
  /** Bytes. */
  #room: number;
  #rows = 0;
  #seen = 0;

  /** `sites` is how many there will be, null when unknown; `app` the bytes of script and style. */
  constructor(sites: number | null, app: number) {
    this.#sites = sites;
    this.#room = PAGE - SHOWN - app;
  }

  /** For the next site, whose row in the matrix takes that many bytes. One that is well has less to tell. */
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

  /** With the one that is asked for. */
  #coming(): number {
    if (this.#sites !== null) return Math.max(1, this.#sites - this.#seen + 1);
    if (this.#seen <= FEW) return FEW;
    return Math.max(MANY - this.#seen, MORE);
  }
}
