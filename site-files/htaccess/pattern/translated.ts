/** A pattern as JavaScript writes it. */
export interface Translated {
  source: string;
  isCaseless: boolean;
  /** No `|` outside of brackets. */
  isOneWay: boolean;
  /** Which group of JavaScript each group of the pattern is. */
  groups: number[];
  /** Groups that may hold another text in Perl's way than in JavaScript's: those within what is repeated. */
  doubtful: Set<number>;
}
