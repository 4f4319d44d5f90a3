import type { Finding, PrintedFix } from '../../visit/judging/finding.ts';

/** Returns the cause of a finding, or the members of its family: from outside they look the same. */
export function namesOf({ cause, family }: Finding): string[] {
  return family.length > 1 ? family : [cause];
}

/** The places that are not called by a file's name, with their article. */
const spoken: Partial<Record<NonNullable<PrintedFix['file']>, string>> = {
  shell: 'a shell',
  'Apache virtual host': 'the Apache virtual host',
  'nginx server block': 'the nginx server block',
  'Cloudflare dashboard': 'the Cloudflare dashboard',
  'CloudFront console': 'the CloudFront console',
};

/** Returns where a fix goes, as a sentence: `In .htaccess, above # BEGIN WordPress:`; null where it has no file. */
export function whereText({ file, place, snippet }: PrintedFix): string | null {
  if (file === null) return null;
  const where = `In ${spoken[file] ?? file}${place ? `, ${place}` : ''}`;
  return `${where}${snippet ? ':' : '.'}`;
}
