import type { Exchange, Timing } from '../../../../evidence/exchange.ts';

export type Phase = 'dns' | 'connect' | 'tls' | 'wait' | 'rest';

export interface Segment {
  phase: Phase;
  /** Milliseconds since the visit began. */
  from: number;
  ms: number;
}

export const phaseNames: Record<Phase, string> = {
  dns: 'name lookup',
  connect: 'connecting',
  tls: 'TLS',
  wait: 'waiting for the first byte',
  rest: 'reading the answer',
};

/** Returns how long a visit took, to the end of its last answer. */
export function timeTaken(exchanges: Exchange[]): number {
  return Math.max(0, ...exchanges.map(({ timing }) => timing.start + timing.total));
}

/**
 * Cuts an exchange where the next thing began. A phase that did not happen is left out; what no phase covers is the
 * rest.
 */
export function segmentsOf({ start, dns, connect, tls, first_byte, total }: Timing): Segment[] {
  const known: [Phase, number | null][] = [
    ['dns', dns],
    ['connect', connect],
    ['tls', tls],
    ['wait', first_byte],
  ];
  const segments: Segment[] = [];
  let at = start;
  const end = start + Math.max(0, total);
  for (const [phase, ms] of [...known, ['rest', end - at] as const]) {
    const left = end - at;
    const length = Math.min(phase === 'rest' ? left : Math.max(0, ms ?? 0), left);
    if (length > 0) segments.push({ phase, from: at, ms: length });
    at += length;
  }
  return segments;
}
