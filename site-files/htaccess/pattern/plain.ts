/** `^old/page-1/?$`, `^BadBot`: most patterns of long lists. */
const PLAIN = /^(\^?)((?:[\w/-]|\\[./-])*)(\/\?)?(\$?)$/;

/** What such a pattern matches, without a regular expression; null for all others. */
export function plainMatch(
  pattern: string,
  isCaseless: boolean,
): ((subject: string) => string | null) | null {
  const [, anchor = '', written = '', slash = '', end = ''] = PLAIN.exec(pattern) ?? [];
  if (anchor === '' && (written === '' || slash !== '' || end !== '')) return null;
  const cased = (text: string): string => (isCaseless ? text.toLowerCase() : text);
  const wanted = cased(written.replaceAll('\\', ''));
  const { length } = wanted;
  if (anchor === '')
    return (subject) => {
      const at = cased(subject).indexOf(wanted);
      return at === -1 ? null : subject.slice(at, at + length);
    };
  return (subject) => {
    if (isCaseless ? cased(subject.slice(0, length)) !== wanted : !subject.startsWith(wanted)) return null;
    const last = slash !== '' && subject[length] === '/' ? length + 1 : length;
    return end === '' || last === subject.length ? subject.slice(0, last) : null;
  };
}
