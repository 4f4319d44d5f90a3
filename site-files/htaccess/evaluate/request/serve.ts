import { handled } from './handler.ts';
import { keyOf } from './key.ts';
import { type Leg, legOf } from './legs.ts';
import type { Journey, Pass } from './pass.ts';
import { firstPass, nextPass, type Turn } from './passes.ts';
import { run, stepOf } from './run.ts';

/** How a request ends. */
export type Ending =
  | { kind: 'script'; pass: Pass; file: string; status: number }
  | { kind: 'status'; status: number; location?: string; pass: Pass | null };

/** Apache goes on to another file that often, and no more. */
const REDIRECTS = 10;

/** `beginnings` are those of all requests so far. */
export function serve(journey: Journey, beginnings: Map<string, Leg[]>): Ending {
  let leg = legOf(journey, beginnings, keyOf(journey.asked), (own) => ran(firstPass(own)));
  let failed: number | null = null;
  for (;;) {
    const { pass } = leg;
    if (typeof pass === 'number') return { kind: 'status', status: failed ?? pass, pass: null };
    if (pass.number > REDIRECTS) return { kind: 'status', status: 500, pass };
    const step = leg.step ?? stepOf(pass, handled(pass, journey.server.way));
    if (step.kind === 'internal') {
      const { target } = step;
      leg = legAfter(journey, leg, pass, { target, method: pass.method, status: failed ?? 200 });
    } else if (step.kind === 'script')
      return { kind: 'script', pass: step.pass, file: step.file, status: failed ?? 200 };
    else {
      const document: string | null =
        failed === null && step.status >= 400 && !step.isFinal ? errorDocument(step.pass, step.status) : null;
      if (document === null) return { ...step, status: failed ?? step.status };
      if (!document.startsWith('/'))
        return { kind: 'status', status: 302, location: document, pass: step.pass };
      failed = step.status;
      leg = legAfter(journey, leg, step.pass, { target: document, method: 'GET', status: failed });
    }
  }
}

function legAfter(journey: Journey, { next }: Leg, from: Pass, turn: Turn): Leg {
  const key = `${turn.status} ${turn.method} ${turn.target}`;
  return legOf(journey, next, key, (own) => ran(nextPass(own, from, turn)));
}

function ran(pass: Pass | number): Pick<Leg, 'pass' | 'step'> {
  const isOver = typeof pass === 'number' || pass.number > REDIRECTS;
  return { pass, step: isOver ? null : run(pass) };
}

/** A path of the site or a whole address that answers in place of an error. */
function errorDocument(pass: Pass, status: number): string | null {
  const text = pass.config.core.errorDocuments.get(status);
  if (text === undefined || text.toLowerCase() === 'default' || text.includes(' ')) return null;
  return text.startsWith('/') || /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : null;
}
