/** A server as every report names it: `apache, PHP 8.2.36 at 192.0.2.7`. Where it does not say what it is, its address does. */
export function serverPlace({ server, address }: { server: string | null; address: string | null }): string {
  return [server ?? 'an unidentified server', address].filter(Boolean).join(' at ');
}
