import { firewallNamedBy } from '../../evidence/gatekeepers.ts';
import type { ProbeId } from '../../probes/ids.ts';
import type { Sign } from '../cause.ts';
import { shows } from './common.ts';

/** Then the page says itself who refuses. */
export const namesFirewall = (...probes: ProbeId[]): Sign[] =>
  probes.map((probe) =>
    shows(probe, 'the page names a firewall', (exchange) => firewallNamedBy(exchange) !== null),
  );
