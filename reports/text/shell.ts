import { brokenBy } from '../../base/text.ts';

/** The placeholders of a redacted text, and the shell variables that take their place. */
const variables: Record<string, string> = {
  '«token»': 'TOKEN',
  '«password»': 'WP_PASSWORD',
  '«header»': 'GATE_HEADER',
  '«cookie»': 'COOKIE',
};

const markers = /(«(?:token|password|header|cookie)»)/;

/** Says whether something secret stood in a text. */
export function holdsSecret(text: string): boolean {
  return markers.test(text);
}

export function withoutMarkers(text: string): string {
  return text
    .split(markers)
    .filter((part) => !variables[part])
    .join('');
}

/** What a POSIX shell, or a terminal, takes for something else than a letter. */
const unsafe = /([\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+)/u;

/** Stands for a line end, so that one request stays one line; `newlineVariable` sets it. */
const NEWLINE = '"$NL"';

// biome-ignore lint/suspicious/noTemplateCurlyInString: it is for a shell, whose `$(…)` loses a line end that stands last
export const newlineVariable = "NL=$(printf '\\n_'); NL=${NL%_}";

/** Returns a text as one word of a command: nothing in it is run, and it stays on its line. */
export function shellWord(text: string): string {
  const isInert = brokenBy(' ', text) === text;
  if (isInert && /^[\w./:-]+$/.test(text)) return text;
  const parts = text.split(markers).filter((part) => part !== '');
  if (parts.length === 0) return "''";
  // Easier to read, where nothing needs more than that.
  if (
    isInert &&
    parts.some((part) => variables[part]) &&
    parts.every((part) => !/[$`"\\!]/.test(part) && !unsafe.test(part))
  )
    return `"${parts.map((part, at) => inQuotes(part, parts[at + 1] ?? '')).join('')}"`;
  return parts
    .flatMap((part) => (variables[part] ? [`"$${variables[part]}"`] : part.split(unsafe).map(quoted)))
    .join('');
}

function inQuotes(part: string, next: string): string {
  const variable = variables[part];
  if (variable === undefined) return part;
  return /^[^\s=&]/.test(next) ? `\${${variable}}` : `$${variable}`;
}

/** Returns the variables that have to be set before the script means anything, and `NL` where it is used. */
export function variablesIn(script: string): string[] {
  return [...Object.values(variables), 'NL'].filter((name) =>
    new RegExp(`\\$(?:${name}|{${name}})(?!\\w)`).test(script),
  );
}

/** Returns an address as one word; what no address may hold is percent-encoded, so that it shows as what it is. */
export function shellUrl(url: string): string {
  const parts = url
    .split(markers)
    .map((part) => (variables[part] ? part : part.replace(/[^\x21-\x7e]/gu, percentEncoded)));
  return shellWord(parts.join(''));
}

function quoted(part: string): string {
  if (part === '') return '';
  if (!unsafe.test(part)) return `'${brokenBy("''", part.replaceAll("'", String.raw`'\''`))}'`;
  return [...part].map((letter) => (letter === '\n' ? NEWLINE : printed(letter))).join('');
}

function printed(letter: string): string {
  const octal = [...new TextEncoder().encode(letter)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`);
  return `"$(printf '${octal.join('')}')"`;
}

function percentEncoded(letter: string): string {
  return [...new TextEncoder().encode(letter)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
