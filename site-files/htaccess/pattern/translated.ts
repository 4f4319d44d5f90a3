/** A pattern as JavaScript writes it. */
export interface Translated {
  source: string;
  /** Whether case counts at the beginning. */
  isCaseless: boolean;
  flags: string;
  /** No `|` outside of brackets. */
  isOneWay: boolean;
  /** Which group of JavaScript each group of the pattern is. */
  groups: number[];
  /** Groups that may hold another text in Perl's way than in JavaScript's: those within what is repeated. */
  doubtful: Set<number>;
}
