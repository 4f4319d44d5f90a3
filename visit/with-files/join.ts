import { causeOf } from '../../causes/find.ts';
import type { CauseId } from '../../causes/ids.ts';
import type { Facts } from '../../evidence/facts.ts';
import { fixOf, snippetOf } from '../../fixes/lines.ts';
import { type Explaining, remarksFor } from '../../site-files/causes/remarks-for.ts';
import type { Kind } from '../../site-files/kind.ts';
import type { ReadFile } from '../../site-files/read.ts';
import { filled } from '../judging/fill.ts';
import type { Finding, PrintedFix } from '../judging/finding.ts';
import { byWpConfig } from './by-wp-config.ts';
import { clearedBy } from './cleared.ts';
import { isInDoubt, whereRead } from './in-force.ts';
import { lineOf, patchOf } from './patch.ts';
import type { Readings } from './readings.ts';

/** More requests of one finding are of a kind. */
const MOST_REQUESTS = 4;
/** More lines than these are read in `read`. */
const MOST_LINES = 3;

/** A client that asks at the right address has no use for another status: the steps of the cause say so. */
const namesOnly: readonly string[] = ['method-lost', 'redirected', 'other-address'];

/** The findings with what the files say of each; those that a file explains come first among those as bad. */
export function joined(findings: readonly Finding[], readings: Readings): Finding[] {
  const all = findings.map((one) => (one.entailed_by ? one : withFiles(one, readings)));
  const rank = ({ severity, files, certainty }: Finding): number =>
    severity === 'warn'
      ? 3
      : certainty === 'certain' || (files && files.lines.length > 0)
        ? 0
        : certainty === 'possible' && files
          ? 2
          : 1;
  return all.toSorted((a, b) => rank(a) - rank(b));
}

function withFiles(finding: Finding, readings: Readings): Finding {
  const members = finding.family.length > 0 ? finding.family : [finding.cause];
  const reads = readingsOf(finding, readings);
  const around = { facts: readings.facts, layer: finding.layer };
  for (const files of reads)
    for (const cause of members) {
      const found = explaining(cause, files, around);
      if (found) return explained(finding, cause, found, readings);
    }
  const [first = []] = reads;
  for (const file of first)
    for (const cause of members) {
      const cleared = clearedBy(cause, file, around);
      if (cleared === null) continue;
      // What may be something else altogether is not said to be lost here.
      const isPossible = finding.certainty === 'possible';
      const says = isPossible ? spokenFor(file) : (whereRead(file, readings) ?? cleared.says);
      if (isPossible) return { ...finding, files: { lines: [], says } };
      const files = { lines: [], says };
      const steps = cleared.isUnread ? [unreadStep(readings)] : [];
      return { ...finding, files, fixes: [...steps, ...finding.fixes] };
    }
  return finding;
}

function spokenFor({ reading }: ReadFile): string {
  return `${reading.source.name} does what it should for this request, so nothing in it speaks for this.`;
}

type Around = Parameters<typeof clearedBy>[2];

interface Found {
  kind: Kind;
  lines: Explaining[];
}

/** A file that comes to nothing of the kind is not at fault, whatever else is said of it. */
function explaining(cause: CauseId, files: readonly ReadFile[], around: Around): Found | null {
  for (const file of files) {
    const isCleared = clearedBy(cause, file, around) !== null && file.kind !== 'wp-config';
    const lines = isCleared ? [] : remarksFor(cause, [file]);
    if (lines.length > 0) return { kind: file.kind, lines: lines.slice(0, MOST_LINES) };
  }
  return null;
}

/** The files as they were read for each request that shows it. */
function readingsOf(finding: Finding, readings: Readings): ReadFile[][] {
  const { exchanges } = readings.facts;
  const probes = [...new Set(finding.proof.map(({ probe }) => probe))];
  const shown = probes.flatMap((probe) => {
    const exchange = exchanges[probe];
    return (exchange && readings.asked(exchange)) ?? [];
  });
  const usual = readings.usual();
  const asked = shown.length > 0 ? shown.slice(0, MOST_REQUESTS) : usual ? [usual] : [];
  // Where one file is of the server that answers, what another server reads says less.
  const doubt = ({ kind }: ReadFile): number => Number(isInDoubt(kind, readings.facts));
  return asked.map((one) => readings.for(one).toSorted((a, b) => doubt(a) - doubt(b)));
}

function explained(finding: Finding, cause: CauseId, found: Found, readings: Readings): Finding {
  const { kind, lines } = found;
  const patch = lines.some(({ remark: { id } }) => namesOnly.includes(id)) ? null : patchOf(kind, lines);
  const isDoubtful = isInDoubt(kind, readings.facts);
  const own = causeOf(cause);
  // A line that does it under conditions alone tells nothing apart.
  const isSure = lines.some(({ remark }) => remark.severity === 'error');
  const isNarrowed = finding.family.length > 0 && isSure && !isDoubtful;
  const of = (fix: PrintedFix): boolean => own.fixes.includes(fix.id);
  const steps = isNarrowed
    ? [...finding.fixes.filter(of), ...finding.fixes.filter((one) => !of(one))]
    : finding.fixes;
  const narrowed: Finding = {
    ...finding,
    ...(isNarrowed
      ? {
          cause,
          family: [],
          says: own.says,
          symptom: own.symptom,
          layer: own.layer,
          certainty: 'likely' as const,
        }
      : {}),
    ...(finding.certainty === 'possible' && !isDoubtful ? { certainty: 'likely' as const } : {}),
  };
  return {
    ...narrowed,
    ...(kind === 'wp-config' && isSure ? byWpConfig(cause, narrowed) : {}),
    files: { lines: lines.map(lineOf), says: null },
    fixes: patch ? [isDoubtful ? onlyWhere(patch, kind, readings.facts) : patch, ...steps] : steps,
  };
}

/** Nobody edits a file that nothing reads without knowing. */
function onlyWhere(patch: PrintedFix, kind: Kind, facts: Facts): PrintedFix {
  const who = kind === 'nginx' ? 'nginx runs in front of' : 'Apache runs behind';
  return {
    ...patch,
    says: `Where ${who} ${facts.server().software}, ${patch.says.charAt(0).toLowerCase()}${patch.says.slice(1)}`,
  };
}

function unreadStep({ facts }: Readings): PrintedFix {
  const fix = fixOf('find-htaccess-read');
  const snippet = snippetOf(fix);
  return {
    ...fix,
    after: fix.after && filled(fix.after, facts),
    snippet: snippet === null ? null : filled(snippet, facts),
  };
}
