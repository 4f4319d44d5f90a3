import type { PrintedFix } from '../../visit/judging/finding.ts';

/** What a server of the lab is called by its users; each is one set-up. */
const softwareOf: Record<string, string> = {
  'nginx-fpm': 'nginx',
  'nginx-apache': 'nginx in front of Apache',
  https: 'nginx',
  varnish: 'Varnish',
  lighttpd: 'lighttpd',
  caddy: 'Caddy',
};

/** Returns `2 min. Keep a copy of .htaccess: … To undo: put the copy back.`; empty where nothing is known. */
export function careText({ file, minutes, risk, undo }: PrintedFix): string {
  if (file === null) return '';
  return [
    ...(minutes === undefined ? [] : [`${minutes} min.`]),
    ...(risk ? [risk] : []),
    ...(undo ? [`To undo: ${lowered(undo)}`] : []),
  ].join(' ');
}

/** Returns `Tested on Apache (5 set-ups) and nginx.`, or where else it comes from. */
export function testedText({ id, file, proved, docs, snippet }: PrintedFix): string {
  if (isPatch(id)) return snippet === null ? '' : CHECKED;
  // To ask somebody is nothing that a server could show.
  if (file === null && docs === null && proved.length === 0) return '';
  if (proved.length === 0) return docs ? 'From the documentation; not tested by us.' : 'Not tested by us.';
  const names = proved.map((stack) => softwareOf[stack] ?? 'Apache');
  const counted = [...new Set(names)].map((name) => {
    const many = names.filter((one) => one === name).length;
    return many === 1 ? name : `${name} (${many} set-ups)`;
  });
  return `Tested on ${listed(counted)}.`;
}

/** A patch is of one file of one site: no server of ours has it. */
const CHECKED = 'Checked by following the request through the patched file.';

function isPatch(id: PrintedFix['id']): boolean {
  return id === 'patch-htaccess' || id === 'patch-wp-config' || id === 'patch-nginx';
}

/** Returns `1 min, tested on 6 servers`; empty for advice. */
export function careInShort({ id, file, minutes, proved }: PrintedFix): string {
  if (file === null) return '';
  const effort = minutes === undefined ? [] : [`${minutes} min`];
  const many = proved.length;
  return [
    ...effort,
    isPatch(id)
      ? 'from the file'
      : many === 0
        ? 'not tested by us'
        : `tested on ${many} ${many === 1 ? 'server' : 'servers'}`,
  ].join(', ');
}

/** Returns `a, b and c`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** A sentence behind a colon; a name stays as it is. */
export function lowered(sentence: string): string {
  return /^[A-Z][a-z]* /.test(sentence) && !/^(?:WordPress|PHP|Apache|Cloudflare|Wordfence) /.test(sentence)
    ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
    : sentence;
}
