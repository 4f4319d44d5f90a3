import type { Exchange } from '../../../evidence/exchange.ts';
import type { ProbeId } from '../../../probes/ids.ts';
import { probes } from '../../../probes/index.ts';
import { curlScript } from '../../text/curl-line.ts';

/** The recorded requests to the site at `siteUrl` as lines to copy, each below what it is for. */
export function curlLines(exchanges: Exchange[], siteUrl: string): string {
  return curlScript(exchanges, siteUrl, comment);
}

/** `# token: POST jwt-auth/v1/token with …`. Nothing that a file may hold: some shells run a comment that is pasted. */
function comment({ probe }: Exchange): string {
  return Object.hasOwn(probes, probe) ? `# ${probe}: ${probes[probe as ProbeId].sends}` : '# a request';
}
