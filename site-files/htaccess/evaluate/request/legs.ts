import { Answers } from '../answers.ts';
import { NotKnown, Refused } from '../not-known.ts';
import type { Journey, Pass, Step, TraceStep } from './pass.ts';

/** One pass, for every way of running PHP that has it in common. */
export interface Leg {
  answers: Answers;
  /** A number where the address is refused with that status. */
  pass: Pass | number;
  /** Null where it is left for a handler. */
  step: Step | null;
  trace: readonly TraceStep[];
  /** Why it is not known further. */
  failure: NotKnown | Refused | null;
  /** Those that follow on it, by where they go. */
  next: Map<string, Leg[]>;
}

/** The one of them that is of this server too, or a new one. */
export function legOf(
  journey: Journey,
  legs: Map<string, Leg[]>,
  key: string,
  go: (journey: Journey) => Pick<Leg, 'pass' | 'step'>,
): Leg {
  const known = legs.get(key) ?? [];
  legs.set(key, known);
  let leg = known.find(({ answers }) => answers.areOf(journey.server));
  if (!leg) {
    leg = made(journey, go);
    known.push(leg);
  }
  journey.trace.push(...leg.trace);
  if (leg.failure) throw leg.failure;
  return leg;
}

function made(journey: Journey, go: (journey: Journey) => Pick<Leg, 'pass' | 'step'>): Leg {
  const answers = new Answers(journey.server);
  const trace: TraceStep[] = [];
  const rest = { answers, trace, next: new Map<string, Leg[]>() };
  try {
    return { ...rest, ...go({ ...journey, server: answers.server, trace }), failure: null };
  } catch (error) {
    if (error instanceof NotKnown || error instanceof Refused)
      return { ...rest, pass: 0, step: null, failure: error };
    throw error;
  }
}
