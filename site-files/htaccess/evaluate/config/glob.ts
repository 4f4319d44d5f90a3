interface GlobKind {
  isCaseless?: boolean;
  /** No wildcard stands for a slash. */
  isOfPath?: boolean;
}

/** The wildcards of a shell as a regular expression; null where nobody here can say what it fits. */
export function globPattern(
  glob: string,
  { isCaseless = false, isOfPath = false }: GlobKind = {},
): RegExp | null {
  const any = isOfPath ? '[^/]' : '.';
  let source = '';
  for (let at = 0; at < glob.length; at++) {
    const char = glob[at] ?? '';
    const set = char === '[' ? /^\[([!^]?)([^\]]+)\]/.exec(glob.slice(at)) : null;
    if (char === '[' && isOfPath) return null;
    // Short runs between stars, each found as early as can be: no pattern of a file takes long.
    if (char === '*') source += source.endsWith(`${any}*`) ? '' : `${any}*`;
    else if (char === '?') source += any;
    else if (set) {
      source += `[${set[1] ? '^' : ''}${(set[2] ?? '').replace(/[\\\]^[]/g, '\\$&')}]`;
      at += set[0].length - 1;
    } else {
      if (char === '\\') at++;
      source += (glob[at] ?? '\\').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    }
  }
  return new RegExp(`^${source}$`, isCaseless ? 'is' : 's');
}
