import type { Evidence } from '../evidence/evidence.ts';
import type { Exchange, NetworkFailureKind } from '../evidence/exchange.ts';
import { codeOf, isRestAnswer, jsonOf, statusOf } from '../evidence/read.ts';
import { announcedRoot, prettyRoot, rootAt } from '../evidence/rest-root.ts';
import type { ProbeId } from '../probes/ids.ts';
import type { Sign } from './cause.ts';

/** The probe was answered with that status and, where given, that WordPress code. */
export function answered(probe: ProbeId, status: number, code: string | null, means: string): Sign {
  return {
    probe,
    means,
    holds: (exchange) => statusOf(exchange) === status && (code === null || codeOf(exchange) === code),
  };
}

/** The probe was answered with a list, as a healthy GET of posts is. */
export function listed(probe: ProbeId, means: string): Sign {
  return { probe, means, holds: (exchange) => Array.isArray(jsonOf(exchange)) };
}

/** WordPress's REST API answered, whatever it said. */
export function restAnswered(probe: ProbeId, means: string): Sign {
  return { probe, means, holds: isRestAnswer };
}

/** Something answered, and it was not the REST API. */
export function notRest(probe: ProbeId, means: string): Sign {
  return { probe, means, holds: (exchange) => exchange.response !== null && !isRestAnswer(exchange) };
}

/** The network failed before any answer came. */
export function networkFailed(probe: ProbeId, kind: NetworkFailureKind, means: string): Sign {
  return { probe, means, holds: ({ failure, response }) => response === null && failure?.kind === kind };
}

/** What WordPress itself says its REST root is, in whichever answer says so, compared with the address that was asked. */
export function announces(kind: 'query' | 'asked' | 'elsewhere', means: string): Sign {
  const holds = (_: Exchange, evidence: Evidence) => {
    const announced = announcedRoot(evidence);
    if (announced === null) return false;
    if (rootAt(announced).style === 'query') return kind === 'query';
    const isAsked = new URL(rootAt(announced).base).pathname === new URL(prettyRoot(evidence).base).pathname;
    return kind === (isAsked ? 'asked' : 'elsewhere');
  };
  return { probe: 'rest-route-index', means, holds };
}

/** Anything else a probe may show. */
export function shows(probe: ProbeId, means: string, holds: Sign['holds']): Sign {
  return { probe, means, holds };
}
