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

/** Returns what somebody must be able to do for it: `edit .htaccess`; null where anybody can. */
export function editableAt({ file }: PrintedFix): string | null {
  if (file === null) return null;
  if (file === 'shell') return 'open a shell';
  const isScreen = /admin|dashboard|console|Manager/.test(file);
  if (isScreen) return `log in to ${spoken[file] ?? file}`;
  return `${file.startsWith('wp-content/mu-plugins/') ? 'upload' : 'edit'} ${spoken[file] ?? file}`;
}

/** What the command line has for a key of sites.yaml: a site may be given by its address. */
const onCommandLine: Partial<Record<NonNullable<PrintedFix['place']>, string>> = {
  'key url of the site': 'the address on the command line',
  'key origin of the site': '--origin',
  'key timeout of the site': '--timeout',
};

/** Returns where a fix goes, as a sentence: `In .htaccess, above # BEGIN WordPress:`; null where it has no file. */
export function whereText({ file, place, snippet }: PrintedFix): string | null {
  if (file === null) return null;
  const inside = file === 'wp-admin' ? ' > ' : ', ';
  const where = `In ${spoken[file] ?? file}${place ? `${inside}${place}` : ''}`;
  const or = file === 'sites.yaml' && place ? onCommandLine[place] : undefined;
  return `${where}${or === undefined ? '' : `, or ${or}`}${snippet ? ':' : '.'}`;
}

/** Stands in place of the fixes of a finding that another one brings with it; null for any other. */
export function entailedText({ entailed_by }: Finding): string | null {
  return entailed_by ? `It will go with ${entailed_by}: fix that first.` : null;
}
