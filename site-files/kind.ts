export type Kind = 'htaccess' | 'wp-config' | 'nginx';

/** What a file is: by its name, or by what it holds where that says nothing. Null for what is none of them. */
export function kindOf(name: string, bytes: string): Kind | null {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  if (/^wp-config.*\.php$/i.test(base)) return 'wp-config';
  if (/htaccess/i.test(base)) return 'htaccess';
  if (/nginx/i.test(base) && !/\.php$/i.test(base)) return 'nginx';
  if (/<\?php/i.test(bytes.slice(0, 4096))) return 'wp-config';
  if (isApache(bytes)) return /^\s*server\s*\{/m.test(bytes) ? 'nginx' : 'htaccess';
  return isNginx(bytes) ? 'nginx' : null;
}

function isApache(bytes: string): boolean {
  return /^\s*(?:<\/?(?:IfModule|Files|Limit|If|Require|Directory)|Rewrite(?:Engine|Rule|Cond|Base)\s|SetEnvIf|CGIPassAuth|# BEGIN WordPress)/im.test(
    bytes,
  );
}

function isNginx(bytes: string): boolean {
  return /(?:^|[;{}\s])(?:server|location|http|upstream|map)\b[^;{}]*\{|^\s*[a-z_]+\s[^;{}\n]*;/m.test(bytes);
}
