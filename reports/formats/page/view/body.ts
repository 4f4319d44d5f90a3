/**
 * The deepest nesting that is laid out. WordPress needs about 12; each step adds its indentation to every line
 * within.
 */
const DEEPEST = 40;

/** Returns the text indented where it is JSON and whole; else as it came. */
export function laidOut(text: string, isWhole: boolean): { text: string; isIndented: boolean } {
  if (!isWhole || !/^\s*[[{]/.test(text)) return { text, isIndented: false };
  try {
    const json: unknown = JSON.parse(text);
    if (isDeeper(json, DEEPEST)) return { text, isIndented: false };
    return { text: JSON.stringify(json, null, 2), isIndented: true };
  } catch {
    return { text, isIndented: false };
  }
}

function isDeeper(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((one) => isDeeper(one, left - 1));
}
