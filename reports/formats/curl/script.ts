import type { Exchange } from '../../../evidence/exchange.ts';
import type { ProbeId } from '../../../probes/ids.ts';
import { probes } from '../../../probes/index.ts';
import { curlScript } from '../../text/curl-line.ts';

/** Returns the recorded requests to the site at `siteUrl` as lines to copy, each below what it is for. */
export function curlLines(exchanges: Exchange[], siteUrl: string): string {
  return curlScript(exchanges, siteUrl, comment);
}

/**
 * Some shells run a comment that is pasted, so it holds nothing from a file: `# token: POST jwt-auth/v1/token with
 * …`.
 */
function comment({ probe }: Exchange): string {
  return Object.hasOwn(probes.known, probe)
    ? `# ${probe}: ${probes.known[probe as ProbeId].sends}`
    : '# a request';
}
