/** Tells whether traffic to this address stays on this machine. */
export function isLoopback({ hostname }: URL): boolean {
  const host = hostname.replace(/\.$/, '');
  return (
    host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host)
  );
}

/** The header of that name, several joined by a comma as HTTP has it; null without one. */
export function headerIn(
  headers: readonly (readonly [name: string, value: string])[],
  name: string,
): string | null {
  const lower = name.toLowerCase();
  const values = headers.filter(([key]) => key.toLowerCase() === lower);
  return values.length === 0 ? null : values.map(([, value]) => value).join(', ');
}
