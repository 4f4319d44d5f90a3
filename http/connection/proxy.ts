import { BlockList, isIP } from 'node:net';
import { isLoopback } from '../../base/http.ts';
import { HarnessError } from '../harness-error.ts';

/** A forward proxy that the environment names. */
export interface ForwardProxy {
  isSecure: boolean;
  hostname: string;
  port: number;
  /** `proxy.example:3128`: all of it that may be shown. */
  name: string;
  /** The value of Proxy-Authorization; null without credentials. A secret. */
  authorization: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Which proxy requests to `target` go through; null for none. As curl has it: `HTTPS_PROXY`, `HTTP_PROXY` and
 * `ALL_PROXY` by the scheme of the target, `NO_PROXY` for what is asked directly, the lower case before the upper. What
 * stays on this machine is never asked through a proxy. Throws `HarnessError` for what is no proxy.
 */
export function proxyFor(target: URL, env: Environment): ForwardProxy | null {
  const own = target.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const [name, value] = valueIn([own, 'all_proxy'], env) ?? ['', ''];
  if (value === '' || isLoopback(target)) return null;
  const except = valueIn(['no_proxy'], env)?.[1] ?? '';
  return isExcepted(target, except.split(/[\s,]+/).filter(Boolean)) ? null : parse(name, value);
}

/** The first that is set and not empty, with its name as it was written. */
function valueIn(names: string[], env: Environment): [name: string, value: string] | null {
  for (const name of names.flatMap((one) => [one, one.toUpperCase()])) {
    const value = env[name]?.trim() ?? '';
    if (value !== '') return [name, value];
  }
  return null;
}

function parse(name: string, value: string): ForwardProxy {
  const address = value.includes('://') ? value : `http://${value}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.hostname === '') throw new HarnessError(`${name} is not the address of a proxy`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new HarnessError(
      `${name} names a ${url.protocol.slice(0, -1)} proxy: only http and https are spoken`,
    );
  const isSecure = url.protocol === 'https:';
  const port = url.port === '' ? (isSecure ? 443 : 80) : Number(url.port);
  return {
    isSecure,
    hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port,
    name: `${url.hostname}:${port}`,
    authorization: url.username === '' && url.password === '' ? null : basic(url),
  };
}

function basic({ username, password }: URL): string {
  return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An entry is a name with all below it, an address, a network such as `10.0.0.0/8`, or `*`; a port may follow. */
function isExcepted(target: URL, entries: string[]): boolean {
  const host = target.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  const port = target.port === '' ? (target.protocol === 'https:' ? '443' : '80') : target.port;
  return entries.some((entry) => {
    if (entry === '*') return true;
    const [, bare = entry, at] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [];
    if (at !== undefined && at !== port) return false;
    const name = bare
      .replace(/^\[(.*)\]$/, '$1')
      .replace(/^\*?\./, '')
      .replace(/\.$/, '')
      .toLowerCase();
    if (name.includes('/')) return isInNetwork(host, name);
    return host === name || (isIP(host) === 0 && host.endsWith(`.${name}`));
  });
}

function isInNetwork(host: string, network: string): boolean {
  const family = isIP(host);
  const [address = '', bits = ''] = network.split('/');
  if (family === 0 || isIP(address) !== family || !/^\d{1,3}$/.test(bits)) return false;
  if (Number(bits) > (family === 4 ? 32 : 128)) return false;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(address, Number(bits), type);
  return list.check(host, type);
}
