import type { Tree } from '../yaml/tree.ts';
import type { Values } from '../yaml/values.ts';

const SHORTEST_MS = 100;
const LONGEST_MS = 300_000;
const LONGEST_NAME = 80;

const UNITS = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
]);

/** A boolean as YAML read it, or as its variable spells it. */
export function readFlag(values: Values, tree: Tree | undefined, label: string): boolean {
  if (tree?.kind !== 'scalar') return false;
  if (typeof tree.value === 'boolean') return tree.value;
  const text = values.text(tree, label);
  if (text === null) return false;
  if (values.isLiteral(tree)) values.refuse(tree, label, flagHint(text));
  else if (text !== 'true' && text !== 'false') values.refuse(tree, label);
  return text === 'true';
}

function flagHint(text: string): string | undefined {
  if (/^(true|false)$/i.test(text)) return 'write it in small letters and without quotes';
  if (/^(yes|on)$/i.test(text)) return 'did you mean true';
  return /^(no|off)$/i.test(text) ? 'did you mean false' : undefined;
}

export function readRetries(values: Values, tree: Tree | undefined, otherwise: number): number {
  if (tree?.kind !== 'scalar') return otherwise;
  const isNumber = typeof tree.value === 'number';
  if (isNumber && !Number.isInteger(tree.value)) return otherwise;
  const digits = isNumber ? String(tree.value) : values.text(tree, 'retries');
  if (digits === null) return otherwise;
  const quotedNumber = !isNumber && values.isLiteral(tree);
  if (/^[0-5]$/.test(digits) && !quotedNumber) return Number(digits);
  values.refuse(
    tree,
    'retries',
    quotedNumber && /^\d+$/.test(digits) ? 'write it without quotes' : undefined,
  );
  return otherwise;
}

export function readTimeout(values: Values, tree: Tree | undefined, otherwise: number): number {
  const text = values.text(tree, 'timeout');
  if (text === null || tree?.kind !== 'scalar') return otherwise;
  const milliseconds = parseDuration(text);
  if (milliseconds !== null && milliseconds >= SHORTEST_MS && milliseconds <= LONGEST_MS) return milliseconds;
  values.refuse(tree, 'timeout');
  return otherwise;
}

export function readName(values: Values, tree: Tree | undefined): string {
  const name = values.text(tree, 'name')?.trim() ?? '';
  const fits = [...name].length <= LONGEST_NAME && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name);
  if (tree?.kind === 'scalar' && !fits) values.refuse(tree, 'name');
  return name;
}

export function readUntil(values: Values, tree: Tree | undefined): string {
  const until = values.text(tree, 'allow.until') ?? '';
  if (tree?.kind !== 'scalar' || until === '' || isDate(until)) return until;
  const hasForm = /^\d{4}-\d{2}-\d{2}$/.test(until);
  values.refuse(tree, 'allow.until', hasForm ? 'the calendar has no such day' : undefined);
  return until;
}

/** Whether the calendar has this day: `2027-02-30` has the form of a date and is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** `500ms`, `10s` or `2m` in milliseconds; null for anything else. */
function parseDuration(text: string): number | null {
  const [, amount, unit] = /^(\d{1,9})(ms|s|m)$/.exec(text) ?? [];
  const factor = UNITS.get(unit ?? '');
  return factor === undefined ? null : Number(amount) * factor;
}
