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
  let joined: string | null = null;
  for (const [key, value] of headers) {
    // Of a hundred pages each asks for some header of every answer.
    if (key.length !== lower.length || key.toLowerCase() !== lower) continue;
    joined = joined === null ? value : `${joined}, ${value}`;
  }
  return joined;
}
