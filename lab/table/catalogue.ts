import { createHash } from 'node:crypto';
import { causes } from '../../causes/index.ts';
import { fixes } from '../../fixes/index.ts';
import { snippetOf } from '../../fixes/lines.ts';
import { probes } from '../../probes/index.ts';
import type { NamedFault } from '../fault.ts';

/**
 * Names everything that the table depends on and that is declared: faults, causes, probes, fixes with their lines. When
 * any of it changes, the name does, and the table is stale.
 */
export function catalogueName(faults: NamedFault[]): string {
  const declared = {
    faults: faults.map(({ id, stacks, causes: named, mendable, needsLogin }) => [
      id,
      stacks,
      named,
      mendable,
      needsLogin,
    ]),
    causes: causes.map(({ id, explains, shownBy, supportedBy, refutedBy, fixes: ladder }) => [
      id,
      explains,
      [shownBy.flat(), supportedBy, refutedBy].map((signs) =>
        signs.map(({ probe, means }) => [probe, means]),
      ),
      ladder,
    ]),
    probes: Object.values(probes).map(({ id, sends }) => [id, sends]),
    fixes: fixes.map((fix) => [fix.id, fix.server, fix.file, fix.place, snippetOf(fix)]),
  };
  return createHash('sha256').update(JSON.stringify(declared)).digest('hex').slice(0, 12);
}
