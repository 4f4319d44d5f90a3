import type { CheckId } from '../checks/ids.ts';

import type { Exchange } from '../evidence/exchange.ts';
import type { Facts } from '../evidence/facts.ts';
import type { MethodId } from '../evidence/methods/ids.ts';
import type { FixId } from '../fixes/ids.ts';
import type { ProbeId } from '../probes/ids.ts';
import type { CauseId } from './ids.ts';

/** Where a cause lies, in the order in which a request passes them. */
export const layers = [
  'client',
  'network',
  'edge',
  'web-server',
  'php',
  'wordpress',
  'plugin',
  'account',
] as const;

export type Layer = (typeof layers)[number];

/** Why checks fail. Declared, not programmed: what each probe must have shown, and what would refute it. */
export interface Cause {
  id: CauseId;
  layer: Layer;
  /** Where it lies in this visit, for a cause that may lie in several; null where that does not show. */
  layerIn?(facts: Facts): Layer | null;
  /**
   * Its place among all causes, in which findings are shown: roughly that in which a request meets them. They are ten
   * apart, so that another one fits between.
   */
  order: number;
  /** A published secret warns: the site works. */
  severity: 'fail' | 'warn';
  /** What is wrong, in one sentence that stands alone. */
  says: string;
  /** The same in two or three words, for which there is room in the drawing of a request's path. */
  short: string;
  /** What the person sees because of it. */
  symptom: string;
  /** It makes all answers unreadable, so that what else is wrong shows only once it is gone. */
  hides?: true;
  /** The checks that it makes fail or warn. */
  explains: CheckId[];
  /** All must hold. A clause with several signs holds when one of them does. */
  shownBy: Clause[];
  /** Adds to the proof where it holds, and is not needed. */
  supportedBy: Sign[];
  /** One that holds rules the cause out. */
  refutedBy: Sign[];
  /** In the order to try them. */
  fixes: FixId[];
  /** Leaves out a fix that cannot help here; all of them may, by default. */
  isFitting?(fix: FixId, facts: Facts): boolean;
  /** The way to log in that it is about; with another one it cannot be. All of them, by default. */
  of?: MethodId | readonly MethodId[];
  /** Where nothing tells it from one of these, it is shown ahead of it: it is commoner, and its step tells them apart. */
  aheadOf?: CauseId[];
  /** What comes with it, and goes when it does: named behind it, without fixes of its own. */
  entails?: CauseId[];
  /** Whether that comes with it on this site; it does, by default. */
  isEntailing?(cause: CauseId, facts: Facts): boolean;
}

export type Clause<P extends string = ProbeId> = Sign<P>[];

/** What one probe shows, and what that means. */
export interface Sign<P extends string = ProbeId> {
  probe: P;
  /** Why it counts, for the reader: `a header that arrives gets 403`. */
  means: string | ((exchange: Exchange) => string);
  holds(exchange: Exchange, facts: Facts<P | ProbeId>): boolean;
  /** Whether its probe may be sent for it; unless it says no, it may. */
  isWorthAsking?(facts: Facts<P | ProbeId>): boolean;
  /** What no cause here explains may show the same, so a cause that rests on it is never certain. */
  isWeak?: true;
  /** It fits another cause here just as well, so that neither is more than possible by it alone. */
  isOfEither?: true;
  /**
   * The answer is itself what goes wrong. One may be an accident, so that it takes two of them to be certain. `written`
   * by whoever is to blame, so that its writer has to be of that layer; or `altered` by it on its way.
   */
  trouble?: 'written' | 'altered';
  /** The answer says itself what is wrong, in words or headers that nothing else has: one is enough. */
  isItsWord?: true;
}

/** A cause as its file has it: what most of them lack may be left out, and a sign may stand for a clause of its own. */
export type CauseDeclaration = Omit<Cause, 'severity' | 'supportedBy' | 'refutedBy' | 'shownBy'> &
  Partial<Pick<Cause, 'severity' | 'supportedBy' | 'refutedBy'>> & { shownBy: (Sign | Clause)[] };

export function defineCause(cause: CauseDeclaration): Cause {
  return {
    severity: 'fail',
    supportedBy: [],
    refutedBy: [],
    ...cause,
    shownBy: cause.shownBy.map((clause) => (Array.isArray(clause) ? clause : [clause])),
  };
}
