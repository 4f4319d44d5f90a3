import type { Stop } from './parse/tokens.ts';

const line =
  /^[ \t]*(?:<\/?(?:IfModule|IfDefine|Files|FilesMatch|Limit|LimitExcept|If|Require\w*|Directory\w*|VirtualHost)\b[^\n]*>|(?:Rewrite(?:Engine|Rule|Cond|Base)|SetEnvIf(?:NoCase)?|CGIPassAuth|RequestHeader|ErrorDocument|DirectoryIndex|AddType|AddHandler|php_(?:value|flag))[ \t][^\n]*)/im;

/** The first line that is one of a .htaccess. */
export function apacheLine(bytes: string): Stop | null {
  const found = line.exec(bytes);
  if (!found) return null;
  const start = found.index + (/^\s*/.exec(found[0])?.[0].length ?? 0);
  return {
    start,
    end: found.index + found[0].trimEnd().length,
    says: 'this line is for Apache (.htaccess)',
    step: 'Take the lines for Apache out; for nginx it is try_files $uri $uri/ /index.php$is_args$args; in location /.',
  };
}
