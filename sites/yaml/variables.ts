/**
 * `${SHOP_USER}` holds characters that mean something to YAML, above all inside `{ … }`. They are put out of its
 * sight while it reads, one for one so that columns stay right, and come back in the scalars that it found.
 * Noncharacters are made for this: Unicode promises that no text holds them, and files that do are refused.
 */
const HAZARDS = '{}[],:#';
const FIRST_STAND_IN = 0xfdd0;
const STAND_INS = /[\uFDD0-\uFDD6]/g;

export function shield(text: string): string {
  return text.replace(/\$\{[^{}\n]*\}/g, (reference) =>
    reference.replace(/[{}[\],:#]/g, (character) =>
      String.fromCharCode(FIRST_STAND_IN + HAZARDS.indexOf(character)),
    ),
  );
}

export function unshield(text: string): string {
  return text.replace(STAND_INS, (character) => HAZARDS.charAt(character.charCodeAt(0) - FIRST_STAND_IN));
}

export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'variable'; name: string; fallback: string | null; written: string }
  | { kind: 'malformed'; written: string };

const REFERENCE = /\$\$\{|\$\{([^{}\n]*)\}|\$\{/g;

/** A scalar taken apart: `https://${HOST:-localhost}/` is a text, a variable and a text. `$${` is a literal `${`. */
export function partsOf(scalar: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of scalar.matchAll(REFERENCE)) {
    parts.push({ kind: 'text', text: scalar.slice(from, match.index) }, partOf(match[0], match[1]));
    from = match.index + match[0].length;
  }
  parts.push({ kind: 'text', text: scalar.slice(from) });
  return parts.filter((part) => part.kind !== 'text' || part.text !== '');
}

function partOf(written: string, inside: string | undefined): Part {
  if (written === '$${') return { kind: 'text', text: '${' };
  const [, name, fallback] = /^([A-Za-z_][A-Za-z0-9_]*)(?::-(.*))?$/s.exec(inside ?? '') ?? [];
  return name === undefined
    ? { kind: 'malformed', written }
    : { kind: 'variable', name, fallback: fallback ?? null, written };
}
