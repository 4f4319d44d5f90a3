import type { Exchange } from '../evidence/exchange.ts';

export function curlLines(exchanges: Exchange[]): string {
  return exchanges.map(({ request }) => `curl ${request.url}`).join('\n');
}
