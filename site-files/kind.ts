export type Kind = 'htaccess' | 'wp-config' | 'nginx';

/** What a file is: by its name, or by what it holds where that says nothing. Null for what is none of them. */
export function kindOf(name: string, bytes: string): Kind | null {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  if (/^wp-config.*\.php$/i.test(base)) return 'wp-config';
  if (/htaccess/i.test(base)) return 'htaccess';
  if (/nginx/i.test(base) && !/\.php$/i.test(base)) return 'nginx';
  if (/<\?php/i.test(bytes.slice(0, 4096))) return 'wp-config';
  if (ofApache.test(bytes)) return serverBlock.test(bytes) ? 'nginx' : 'htaccess';
  return isNginx(bytes) ? 'nginx' : null;
}

// Each begins in its own line: what may begin in any blank line before it takes for ever where there are many.
const ofApache =
  /^[ \t]*(?:<\/?(?:IfModule|Files|Limit|If|Require|Directory)|Rewrite(?:Engine|Rule|Cond|Base)\s|SetEnvIf|CGIPassAuth|# BEGIN WordPress)/im;
const serverBlock = /^[ \t]*server\s*\{/m;
const simpleDirective = /^[ \t]*[a-z_]+\s[^;{}\n]*;/m;

function isNginx(bytes: string): boolean {
  return simpleDirective.test(bytes) || bytes.split('{').slice(0, -1).some(opensBlock);
}

/** Whether what stands before a brace names a block of nginx. */
function opensBlock(before: string): boolean {
  const head = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('}')) + 1);
  return /(?:^|\s)(?:server|location|http|upstream|map)\b/.test(head);
}
