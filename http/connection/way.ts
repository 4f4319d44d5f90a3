import type { LookupFunction } from 'node:net';
import { HarnessError } from '../harness-error.ts';
import type { Transfer } from '../transfer.ts';
import { timedConnect } from './connector.ts';
import type { Way } from './lane.ts';
import { type ForwardProxy, proxyFor } from './proxy.ts';
import type { TlsOptions } from './trust.ts';

interface Surroundings {
  tls: TlsOptions;
  env: Readonly<Record<string, string | undefined>>;
  now: () => number;
  lookup?: LookupFunction | undefined;
}

/** The way to a target: straight, or through the proxy that the environment names for it. */
export async function wayTo(target: URL, { tls, env, now, lookup }: Surroundings): Promise<Way> {
  const proxy = proxyFor(target, env);
  if (proxy === null) return { connect: timedConnect(tls, now, lookup), forward: null };
  // Most machines have none.
  const { proxiedConnect } = await import('./proxied-connect.ts');
  return {
    connect: proxiedConnect(proxy, tls, now),
    forward: target.protocol === 'http:' ? { headers: credentialsOf(proxy) } : null,
  };
}

const credentialsOf = ({ authorization }: ForwardProxy): string[] =>
  authorization === null ? [] : ['Proxy-Authorization', authorization];

/** Throws `HarnessError` where it was the proxy that failed, and not the site behind it. */
export function refuseProxyFailure({ head, opening, error }: Transfer, isForwarded: boolean): void {
  if (isForwarded && head?.status === 407)
    throw new HarnessError('the proxy asks for a user and a password: write them into its address');
  if (error === null || error instanceof HarnessError || !opening?.proxy || opening.connected !== null)
    return;
  throw new HarnessError(`the proxy ${opening.proxy} opened no connection in time`);
}
