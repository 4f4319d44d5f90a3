import type { Word } from '../../expression/expression.ts';
import { NotKnown, type Place } from '../not-known.ts';
import { lookedUp } from './lookup.ts';
import type { Pass } from './pass.ts';
import { escapedPath } from './uri.ts';

/** What `$0` to `$9` stand for: null where nothing was kept yet, and null in it where that is not known. */
export type Kept = (string | null)[] | null;

/** Where no pattern has kept anything, they are whatever lies there. */
export const NOTHING_KNOWN: Kept = Array<null>(10).fill(null);

/** The text that a word comes to. */
export function textOf(pass: Pass, word: Word, kept: Kept, place: Place): string {
  return word
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('variable' in part) return variable(pass, part.variable, place);
      if ('call' in part) return called(pass, part.call, textOf(pass, part.of, kept, place), place);
      const group = kept?.[part.group];
      if (group === null) throw new NotKnown('What a repeated group holds is not followed here', place);
      return group ?? '';
    })
    .join('');
}

/** Whether it is the address of the client and nothing else. */
export function isOfClient([part, ...more]: Word): boolean {
  if (more.length > 0 || typeof part !== 'object' || !('variable' in part)) return false;
  return part.variable === 'REMOTE_ADDR' || part.variable === 'CONN_REMOTE_ADDR';
}

/** What rewriting knows by the same name, and says the same of. */
const SHARED =
  /^(?:HTTP_\w+|HTTPS|IS_SUBREQ|PATH_INFO|SERVER_(?:NAME|PORT|PROTOCOL)|THE_REQUEST|REQUEST_(?:URI|METHOD|SCHEME|FILENAME)|SCRIPT_FILENAME|QUERY_STRING|(?:CONTEXT_)?DOCUMENT_ROOT)$/;

function variable(pass: Pass, name: string, place: Place): string {
  if (name === 'CONTEXT_PREFIX') return '';
  if (SHARED.test(name)) return lookedUp(pass, name, place);
  throw new NotKnown(`What %{${name}} is cannot be seen from the files`, place);
}

const HEADER = new Set(['req', 'http', 'req_novary']);
/** Of the program that runs the server itself. */
const OF_SYSTEM =
  /^(?:APACHE_|LC_|INVOCATION_|JOURNAL_|NOTIFY_|SYSTEMD_|(?:HOME|LANG|LOGNAME|PATH|PWD|SHLVL|TZ|USER)$)/;

function called(pass: Pass, name: string, text: string, place: Place): string {
  if (HEADER.has(name)) return pass.headers.get(text) ?? '';
  switch (name) {
    case 'reqenv':
      return pass.env.get(text) ?? '';
    case 'env':
      if (OF_SYSTEM.test(text) && pass.env.get(text) === undefined) break;
      return pass.env.get(text) ?? '';
    case 'tolower':
      return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    case 'toupper':
      return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
    case 'escape':
      return escapedPath(text);
    case 'base64':
      return Buffer.from(text, 'latin1').toString('base64');
    case 'unbase64':
      if (/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text))
        return Buffer.from(text, 'base64').toString('latin1');
  }
  throw new NotKnown(`What the function ${name} comes to is not followed here`, place);
}
