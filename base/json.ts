/** JSON nested deeper is treated as no JSON, so that whatever walks it may recurse. WordPress needs about 12. */
export const JSON_DEPTH = 200;

/** Tells whether members can be read of a value: it is neither null nor a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object to look into; an empty one when it is none, so that reading never throws. */
export function asObject(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

/** The value of a text that this program wrote, however deep it is nested; undefined where the text is no JSON. */
export function parseOwnJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value of a text that is JSON from its first character on, blanks apart; undefined otherwise. */
export function parseJson(text: string): unknown {
  if (!/^[ \t\r\n]*[[{"\-\dtfn]/.test(text) || tooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function tooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === openBracket || code === openBrace) {
      if (++depth > JSON_DEPTH) return true;
    } else if (code === closeBracket || code === closeBrace) depth--;
  }
  return false;
}

/** Finds the closing quote of the string that begins at `at`, or the end of the text. */
function endOfString(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (end !== -1 && escaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function escaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === backslash) slashes++;
  return slashes % 2 === 1;
}

const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
