import type { Exchange } from './exchange.ts';

/** What stands behind the JSON of an answer; null when nothing does, or the answer is no JSON at its head. */
export function trailingText(exchange: Exchange): string | null {
  const { response, failure } = exchange;
  if (!response || failure || response.kept !== undefined) return null;
  const end = endOfJson(response.text);
  const rest = end === null ? '' : response.text.slice(end).trim();
  return rest === '' ? null : rest;
}

/** Where the first value, an object or a list, is closed; null when it is not. */
function endOfJson(text: string): number | null {
  if (!/^\s*[[{]/.test(text)) return null;
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (isQuoted) {
      if (char === '\\') at++;
      else if (char === '"') isQuoted = false;
    } else if (char === '"') isQuoted = true;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      depth--;
      if (depth === 0) return isJson(text.slice(0, at + 1)) ? at + 1 : null;
    }
  }
  return null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
