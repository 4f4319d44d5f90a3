import type { RecordedRequest } from '../../evidence/exchange.ts';
import { maskExchange } from '../../http/mask.ts';
import { compose } from '../../http/message.ts';
import type { ProbeRequest } from '../../http/probe-request.ts';
import { recordRequest } from '../../http/record.ts';
import { Secrets } from '../../http/secrets.ts';

/** Who logs in when a visit is made again: what was kept of it does not say who that was. */
export const somebody = { username: 'SOMEBODYSNAME', password: 'SOMEBODYSPASSWORD' };
/** Stands where something was chance that is not known any more. */
export const CHANCE = 'OFCHANCE';

const unknown = new RegExp([...Object.values(somebody), CHANCE].join('|'));

/** True where this would go out as what was kept, byte for byte, but for what is secret or chance. */
export function isSameRequest(request: ProbeRequest, kept: RecordedRequest): boolean {
  const { headers = {}, body = null, ...rest } = request;
  const today = recordRequest(compose({ ...rest, headers: [headers], body }));
  const gate = kept.headers.flatMap(([name, value]) => (value === '«header»' ? [name.toLowerCase()] : []));
  const left = ['content-length', ...gate];
  const pattern = textOf(masked(today), left).split(unknown).map(escaped).join('.+');
  return new RegExp(`^${pattern}$`, 's').test(textOf(kept, left));
}

/** A header that holds a credential is masked by its name. */
function masked(request: RecordedRequest): RecordedRequest {
  const timing = { start: 0, dns: null, connect: null, tls: null, first_byte: null, total: 0 };
  const exchange = { probe: '', request, response: null, failure: null, timing, attempts: 1 };
  return maskExchange(exchange, new Secrets()).request;
}

/** Without the headers that are `left` out: a gate's, which no probe has, and the length of what is secret. */
function textOf({ method, url, headers, body }: RecordedRequest, left: string[]): string {
  const own = headers
    .map(([name, value]) => [name.toLowerCase(), value.replace(/boundary=.*/, 'boundary')])
    .filter(([name = '']) => !left.includes(name))
    .map((header) => header.join(': '));
  const address = url.replaceAll(/%C2%AB(\w+)%C2%BB/gi, '«$1»');
  const text = [`${method} ${address}`, ...own.sort(), body ?? ''].join('\n');
  // The password of the lab's administrator is a word that requests have as well.
  return text.replaceAll('«password»', 'password');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
