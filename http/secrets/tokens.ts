/** A part of a text that is a token by its shape, whoever issued it. */
export interface Shape {
  start: number;
  end: number;
}

// What may stand before a token inside a run of word characters; without it, `eyJeyJeyJ…` would take quadratic time.
const boundary = '(?:^|[^\\w-]|%[\\da-fA-F]{2}|\\\\u[\\da-fA-F]{4}|\\\\[bfnrt])';
const dot = '(?:\\.|%(?:25)?2[eE]|\\\\u002[eE])';
const padding = '(?:=|%3[dD]){0,2}';
// The boundary is looked at behind the literal, which is searched for far faster. Signed ones have three parts, encrypted
// ones five, some of which may be empty.
const start = `eyJ(?<=${boundary}eyJ)[\\w-]{4,}${padding}`;
const anyToken = new RegExp(`${start}${dot}(?:[\\w-]{4,}${padding})?(?:${dot}[\\w-]*){1,3}`, 'g');
const brokenToken = new RegExp(`eyJ(?<=${boundary}eyJ)[\\w-]{4,}(?:${dot}[\\w-]*){0,4}$`);

/** A token that another plugin issues need not be a JWT: whatever long a member of such a name holds is one. */
const memberName = '\\w{0,20}(?:token|jwt|api[-_]?key)';
const tokenMember = new RegExp(
  `(\\\\{0,3}"${memberName}\\\\{0,3}"\\s{0,9}:\\s{0,9}\\\\{0,3}")[^"\\\\\\s«]{16,}`,
  'gi',
);
const isTokenName = new RegExp(`^${memberName}$`, 'i');

export function tokensIn(text: string, isBroken: boolean): Shape[] {
  const shapes: Shape[] = [];
  if (text.includes('eyJ')) {
    for (const { index, 0: token } of text.matchAll(anyToken))
      shapes.push({ start: index, end: index + token.length });
    const broken = isBroken ? brokenToken.exec(text) : null;
    if (broken) shapes.push({ start: broken.index, end: text.length });
  }
  if (/(?:token|jwt|key)\\{0,3}"/i.test(text))
    for (const { index, 0: all, 1: name = '' } of text.matchAll(tokenMember))
      shapes.push({ start: index + name.length, end: index + all.length });
  return shapes;
}

export function isTokenMember(name: string, value: unknown): boolean {
  return typeof value === 'string' && isTokenName.test(name) && /^[^"\\\s«]{16,}$/.test(value);
}
