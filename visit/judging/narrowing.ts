import { distinctProbes, type Weighed } from '../../causes/weigh.ts';
import type { CheckId } from '../../checks/ids.ts';
import type { Facts } from '../../evidence/facts.ts';
import { OUR_PLUGIN } from '../../evidence/fingerprint/jwt-plugin.ts';
import { type ProbeId, probeIds } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import { whyNotSent } from '../../probes/rules.ts';
import { concerns } from './certainty.ts';
import type { Finding } from './finding.ts';

/** What the plugin has a part in. */
const pluginChecks: CheckId[] = ['token', 'validate', 'draft', 'header'];

/**
 * The probe that most causes still want; those with some evidence already count before those with none, and the
 * latter count only while a check is unexplained.
 */
export function nextProbe(troubled: CheckId[], standing: Weighed[]): ProbeId | null {
  const settled = standing.filter(({ isShown, held }) => isShown && distinctProbes(held) >= 2);
  const unexplained = troubled.filter((check) => !settled.some((one) => concerns(one, [check])));
  const asking = standing.filter((one) => one.held.length > 0 || concerns(one, unexplained));
  const votes = (probe: ProbeId) =>
    asking.reduce(
      (sum, { wanted, held }) => sum + (wanted.includes(probe) ? (held.length > 0 ? 10 : 1) : 0),
      0,
    );
  // Of those that tell as much, a wrong login comes last.
  const isWrongLogin = (probe: ProbeId) => Number(probes.known[probe].uses === 'wrong-login');
  const asked = probeIds.known.filter((probe) => votes(probe) > 0);
  return asked.sort((a, b) => votes(b) - votes(a) || isWrongLogin(a) - isWrongLogin(b))[0] ?? null;
}

/** Which version it is chooses no cause, and tells the reader which advice is for them: asked last, and once. */
export function versionProbe(facts: Facts, findings: Finding[]): ProbeId | null {
  const isInPlay = facts.server().jwt_plugin?.name === OUR_PLUGIN;
  const isOpen = !facts.exchanges['plugin-readme'] && whyNotSent('plugin-readme', facts) === null;
  const concernsPlugin = findings.some(
    ({ severity, layer, explains, cause }) =>
      severity === 'fail' &&
      layer !== 'edge' &&
      cause !== 'rate-limit' &&
      explains.some((check) => pluginChecks.includes(check)),
  );
  return isInPlay && isOpen && concernsPlugin ? 'plugin-readme' : null;
}
