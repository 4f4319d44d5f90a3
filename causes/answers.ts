import type { ProbeId } from '../probes/ids.ts';
import written from './answers.json' with { type: 'json' };
import type { CauseId } from './ids.ts';

/** What a client is answered where a cause is. */
export interface KnownAnswer {
  cause: CauseId;
  /** The request that is answered so. */
  probe: ProbeId;
  status: number | null;
  code: string | null;
  /** Of JSON its message, of a page its headline. */
  message: string | null;
}

type Row = [probe: ProbeId, status: number | null, code: string | null, message: string | null];

/** By `npm run docs`, from the model evidence that the tests of the catalogue judge. */
export const knownAnswers: KnownAnswer[] = Object.entries(
  written as unknown as Record<CauseId, Row[]>,
).flatMap(([cause, rows]) =>
  rows.map(([probe, status, code, message]) => ({ cause: cause as CauseId, probe, status, code, message })),
);
