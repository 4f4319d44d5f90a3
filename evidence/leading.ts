import type { Exchange } from './exchange.ts';
import { jsonOf } from './read.ts';

/** JSON of WordPress begins like this: an index, a list of posts, an error, a token. Its keys are never translated. */
const HEAD = /\{"(?:name":"|code":"|token":"|namespaces?":["[]|id":\d)|\[\{"id":\d|\[\]\s*$/;

/** More than anybody prints by mistake; a longer page is a page. */
const MOST = 8 * 1024;

/** What stands before the JSON of an answer; null when nothing does, or what follows is no JSON of WordPress. */
export function leadingText(exchange: Exchange): string | null {
  const { response, failure } = exchange;
  if (!response || failure || response.kept !== undefined || jsonOf(exchange) !== undefined) return null;
  const at = response.text.slice(0, MOST).search(HEAD);
  // A byte order mark is no text, and a cause of its own.
  const before = at < 0 ? '' : response.text.slice(0, at).replaceAll('\ufeff', '').trim();
  return before !== '' && isJson(response.text.slice(at), response.cut) ? before : null;
}

/** A long answer is not kept to its end: then the head alone has to do. */
function isJson(text: string, isCut: boolean): boolean {
  if (isCut) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
