import type { FixFile } from '../../fixes/files.ts';
import type { PrintedFix } from '../../visit/judging/finding.ts';
import { careText, testedText } from './care.ts';
import { code, fenced, text } from './markdown.ts';
import { whereText } from './names.ts';

const languages: Partial<Record<FixFile, string>> = {
  '.htaccess': 'apache',
  'Apache virtual host': 'apache',
  'modsecurity.conf': 'apache',
  'crs-setup.conf': 'apache',
  'nginx server block': 'nginx',
  'wp-config.php': 'php',
  shell: 'sh',
  'sites.yaml': 'yaml',
  'web.config': 'xml',
};

/** Returns a fix as a point of a list: what to do, where, the lines to copy, what to note, where it was proved. */
export function fixMarkdown(fix: PrintedFix, number: number): string {
  return fixPoint(fix, number, testedText(fix));
}

/** The same with other words, or none, for where it was proved. */
export function fixPoint(fix: PrintedFix, number: number, tested: string): string {
  const { says, snippet, after, caveat, docs } = fix;
  const where = whereText(fix);
  const parts = [
    [`${text(says)}.`, ...(where ? [text(where)] : [])].join(' '),
    ...(snippet ? [fenced(snippet, languageOf(fix))] : []),
    [
      ...(after ? [text(after)] : []),
      ...(caveat ? [`Note: ${text(caveat)}`] : []),
      text(careText(fix)),
      text(tested),
    ]
      .filter((part) => part !== '')
      .join(' '),
    ...(docs ? [address(docs)] : []),
  ];
  const bullet = `${number}. `;
  return `${bullet}${indented(parts.filter((part) => part !== '').join('\n\n'), bullet.length)}`;
}

function languageOf({ file, place }: PrintedFix): string {
  if (place === 'as this diff shows') return 'diff';
  if (file?.endsWith('.php')) return 'php';
  return (file && languages[file]) ?? 'text';
}

/** An address becomes a link where it is that and nothing else. */
function address(docs: string): string {
  return /^https:\/\/[\w./#?=&%+~-]+$/.test(docs) ? `<${docs}>` : code(docs);
}

function indented(lines: string, by: number): string {
  return lines.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
}
