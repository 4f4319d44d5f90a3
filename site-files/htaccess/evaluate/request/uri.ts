/** The path of an address as Apache takes it, or the status with which it refuses it. */
export function readPath(raw: string): string | number {
  if (!raw.includes('%')) return normalised(raw);
  let path = '';
  for (let at = 0; at < raw.length; at++) {
    const char = raw[at] ?? '';
    if (char !== '%') {
      path += char;
      continue;
    }
    const digits = /^[0-9A-Fa-f]{2}/.exec(raw.slice(at + 1, at + 3))?.[0];
    if (digits === undefined) return 400;
    const decoded = String.fromCharCode(Number.parseInt(digits, 16));
    if (decoded === '/' || decoded === '\0') return 404;
    path += decoded;
    at += 2;
  }
  return normalised(path);
}

function normalised(path: string): string | number {
  if (path.startsWith('/') && !/\/[/.]/.test(path)) return path;
  const kept: string[] = [];
  const parts = path.replace(/\/{2,}/g, '/').split('/');
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    if (part === '..') {
      if (kept.length < 2) return 400;
      kept.pop();
      if (isLast) kept.push('');
    } else if (part === '.') {
      if (isLast) kept.push('');
    } else kept.push(part);
  }
  return kept.join('/');
}

/** As Apache writes a path into an address. */
export function escapedPath(text: string): string {
  return text.replace(/[^A-Za-z0-9$\-_.+!*'(),:@&=/~]/g, hex);
}

function hex(char: string): string {
  return `%${(char.charCodeAt(0) & 0xff).toString(16).padStart(2, '0')}`;
}

/** As [B] does it: like a value of a query. */
export function escapedReference(
  text: string,
  {
    only,
    except,
    isSpacePlus,
    isControls,
  }: { only: string; except: string; isSpacePlus: boolean; isControls: boolean },
): string {
  return text.replace(/[\s\S]/g, (char) => {
    const isControl = char <= ' ' || char === '\x7f';
    const isMeant = (isControls ? isControl : only === '') || only.includes(char);
    if (!isMeant || except.includes(char) || /[A-Za-z0-9_]/.test(char)) return char;
    return char === ' ' && isSpacePlus ? '+' : hex(char);
  });
}

/** How long the scheme of a whole address is, with its slashes; 0 for what is none. */
export function schemeLength(text: string): number {
  if (text.startsWith('/') || text.length <= 5) return 0;
  const found =
    /^(?:(?:ajp|balancer|ftp|fcgi|gopher|https?|h2c?|ldap|nntp|scgi|wss?):\/\/|mailto:|news:|unix:(?:\/\/)?)/i.exec(
      text,
    );
  return found?.[0].length ?? 0;
}

export function keepsQuery(text: string): boolean {
  return !/^(?:ftp|gopher|ldap|news|nntp|unix):/i.test(text);
}
