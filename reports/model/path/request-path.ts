import { type Layer, layers } from '../../../causes/cause.ts';
import type { CauseId } from '../../../causes/ids.ts';
import { causes } from '../../../causes/index.ts';
import type { Finding } from '../../../visit/judging/finding.ts';
import type { SiteReport, Warning, WarningId } from '../report.ts';
import { passages } from './proofs.ts';

/** As a cause has its `short`. */
const warningShorts: Record<WarningId, string> = {
  'certificate-expiring': 'certificate runs out',
  'token-short-lived': 'token short-lived',
  'response-slowed': 'slower than usual',
  'login-untested': 'login not tested',
};

/** One station of a request on its way, and what the evidence says of it. */
export interface Hop {
  layer: Layer;
  /** `unseen` where no answer shows anything of it. */
  state: 'ok' | 'broken' | 'warned' | 'unseen';
  /** A few words below the name of the layer: `Authorization dropped`. */
  short: string;
  /** The evidence, a sentence each. */
  evidence: string[];
}

/** Returns the path of a request through the layers of a site, with the place where it breaks. */
export function requestPath(site: SiteReport): Hop[] {
  return layers.map((layer) => hopOf(layer, site));
}

function hopOf(layer: Layer, site: SiteReport): Hop {
  const findings = site.findings.filter((finding) => finding.layer === layer);
  const warnings = site.warnings.filter((warning) => warning.layer === layer);
  const passage = passages[layer](site);
  const failing = findings.filter(isFailing);
  const [worst] = failing.length > 0 ? failing : findings;
  const evidence = [...findings.flatMap(findingEvidence), ...warnings.flatMap(warningEvidence)];
  if (worst)
    return {
      layer,
      state: isFailing(worst) ? 'broken' : 'warned',
      short: shortOf(worst.cause),
      evidence: isFailing(worst) ? evidence : [...evidence, ...(passage?.evidence ?? [])],
    };
  const [warning] = warnings;
  if (warning)
    return {
      layer,
      state: 'warned',
      short: shortOf(warning.id),
      evidence: [...evidence, ...(passage?.evidence ?? [])],
    };
  if (passage) return { layer, state: 'ok', ...passage };
  return { layer, state: 'unseen', short: 'not seen', evidence: ['No answer tells anything of it.'] };
}

/** A finding that is allowed for now, or was gone at the second look, does not stop every request. */
function isFailing({ severity, allowed, flaky }: Finding): boolean {
  return severity === 'fail' && allowed === null && !flaky;
}

function findingEvidence({ says, proof }: Finding): string[] {
  return [`${says}.`, ...proof.map(({ sent, saw, means }) => `${sent}: ${saw}; ${means}.`)];
}

function warningEvidence({ says, mend }: Warning): string[] {
  return [says, mend];
}

/** What is wrong at a hop, in the two or three words there is room for below it. */
function shortOf(id: CauseId | WarningId): string {
  const words: Partial<Record<string, string>> = warningShorts;
  const known = words[id] ?? causes.known.find((cause) => cause.id === id)?.short;
  // Those of extensions bring no such words: their name is what there is.
  return known ?? id.replaceAll('-', ' ');
}
