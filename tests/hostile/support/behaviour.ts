import { type Answer, everyKind, json, type Kind, page } from './healthy.ts';
import { type Behaviour, bytesOf, type Host, headOf } from './raw-site.ts';

/** A host that does one thing that hosts should not, told in a few words. */
export interface Named {
  name: string;
  behave: Behaviour;
  /** It keeps whoever asks waiting, so a visit takes up to its own bound. */
  waits?: true;
}

type Act = (host: Host) => Answer | 'taken' | null;

export function at(kinds: Kind | Kind[] | 'all', act: Act): Behaviour {
  const concerned = kinds === 'all' ? everyKind : [kinds].flat();
  return (host) => (concerned.includes(host.asked.kind) ? act(host) : null);
}

/** Bytes in place of an answer; the connection is closed behind them. */
export function bytes(
  kinds: Kind | Kind[] | 'all',
  what: string | Buffer | ((host: Host) => string | Buffer),
): Behaviour {
  return at(kinds, (host) => {
    host.socket.end(typeof what === 'function' ? what(host) : what);
    return 'taken';
  });
}

/** The healthy answer with another body. */
export function body(
  kinds: Kind | Kind[] | 'all',
  change: (text: string, host: Host) => string | Buffer,
): Behaviour {
  return at(kinds, (host) => {
    const answer = host.healthy();
    return { ...answer, body: change(String(answer.body), host) };
  });
}

/** The healthy answer with another JSON. */
export function value(kinds: Kind | Kind[], change: (value: never, host: Host) => unknown): Behaviour {
  return body(kinds, (text, host) => JSON.stringify(change(JSON.parse(text || 'null') as never, host)));
}

export function status(kinds: Kind | Kind[] | 'all', code: number): Behaviour {
  return at(kinds, (host) => ({ ...host.healthy(), status: code }));
}

/** The healthy answer with more headers, behind its own or before them. */
export function headers(kinds: Kind | Kind[] | 'all', more: Answer['headers'], first = false): Behaviour {
  return at(kinds, (host) => {
    const answer = host.healthy();
    return { ...answer, headers: first ? [...more, ...answer.headers] : [...answer.headers, ...more] };
  });
}

/** Its head with these headers in place of its length, then what is written by hand. */
export function framed(
  kinds: Kind | Kind[] | 'all',
  how: Answer['headers'],
  write: (host: Host, body: Buffer) => void,
): Behaviour {
  return at(kinds, (host) => {
    const answer = host.healthy();
    host.socket.write(headOf(answer.status, [...answer.headers, ...how]));
    write(host, Buffer.from(answer.body));
    return 'taken';
  });
}

export function redirect(
  kinds: Kind | Kind[] | 'all',
  to: string | ((host: Host) => string),
  code = 301,
): Behaviour {
  return at(kinds, (host) => page(code, '', [['Location', typeof to === 'string' ? to : to(host)]]));
}

/** Nothing of the API where it is asked, and pages that say where it is. */
export function announces(root: string | ((host: Host) => string)): Behaviour {
  return at(['posts', 'index', 'home', 'other'], (host) => ({
    status: 404,
    headers: [
      ['Content-Type', 'text/html'],
      ['Link', `<${typeof root === 'string' ? root : root(host)}>; rel="https://api.w.org/"`],
    ],
    body: '<html>not found</html>',
  }));
}

/** The healthy answer, in these pieces of so many bytes at such intervals. */
export function drip(kinds: Kind | Kind[] | 'all', size: number, ms: number): Behaviour {
  return at(kinds, (host) => {
    let rest = bytesOf(host.healthy(), host.asked.method);
    host.every(ms, () => {
      if (rest.length === 0) return;
      host.socket.write(rest.subarray(0, size));
      rest = rest.subarray(size);
    });
    return 'taken';
  });
}

/** Without an end, faster than anybody wants it; the other hosts of this process have their turns in between. */
export function flood(host: Host, chunk: Buffer): void {
  host.every(5, () => {
    for (let sent = 0; sent < 1024 * 1024 && host.socket.writableLength < 1024 * 1024; sent += chunk.length)
      host.socket.write(chunk);
  });
}

export { json, page };
