import type { Evidence, KeptEvidence } from '../../evidence/evidence.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { Saved } from '../../visit/seen.ts';

/** What came of a visit: what is said of these answers, and which lines are printed. */
export interface Described {
  checks: Record<string, string>;
  findings: { cause: string; family: string[]; certainty: string; fixes: PrintedLines[] }[];
}

/** As much of a fix as is applied. */
interface PrintedLines {
  id: string;
  file: string | null;
  place: string | null;
  snippet: string | null;
  after: string | null;
}

/** The visit judged again by the code of today, from the answers that were kept. */
export function described(evidence: KeptEvidence): Described {
  const verdicts = rejudged(evidence);
  const { findings } = siteReport(new Saved(evidence), verdicts);
  const about: Described = {
    checks: Object.fromEntries(
      verdicts.map(({ verdict: { check, state, blocked_by } }) => [
        check,
        [state, blocked_by].join(' ').trim(),
      ]),
    ),
    findings: findings.map(({ cause, family, certainty, fixes }) => ({
      cause,
      family,
      certainty,
      fixes: fixes.map(({ id, file, place, snippet, after }) => ({ id, file, place, snippet, after })),
    })),
  };
  // As it is read from a file again.
  const text = JSON.stringify(about);
  return JSON.parse(evidence.draft_mark ? text.replaceAll(evidence.draft_mark, 'MARK') : text);
}

/**
 * What a mender goes by: as long as this stays the same, the same lines would be put into the same files, and it would
 * stop where it stopped. How sure a finding is, what else it may be, and the words of a step that is for no file change
 * nothing of that.
 */
export function doneFor({ checks, findings }: Described) {
  const applied = (fix: PrintedLines) => (fix.file === null || fix.place === null ? fix.id : fix);
  return { checks, findings: findings.map(({ cause, fixes }) => ({ cause, fixes: fixes.map(applied) })) };
}

/** The probes of a visit in the order in which they were sent. */
export function sent({ exchanges }: Evidence): ProbeId[] {
  return (Object.keys(exchanges) as ProbeId[]).sort(
    (a, b) => (exchanges[a]?.timing.start ?? 0) - (exchanges[b]?.timing.start ?? 0),
  );
}
