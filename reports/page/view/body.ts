/** Indented where it is JSON and all of it is there; else as it came. */
export function laidOut(text: string, isWhole: boolean): { text: string; isIndented: boolean } {
  if (!isWhole || !/^\s*[[{]/.test(text)) return { text, isIndented: false };
  try {
    return { text: JSON.stringify(JSON.parse(text), null, 2), isIndented: true };
  } catch {
    return { text, isIndented: false };
  }
}
