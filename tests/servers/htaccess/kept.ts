import { samples } from '../../unit/support/htaccess-samples.ts';
import type { Case } from './compared.ts';

type Asking = Case['asked'][number];

const bearer = { authorization: 'Bearer abc.def', agent: undefined } as const;
const at = (path: Asking['path'], method: Asking['method'] = 'GET', query: Asking['query'] = ''): Asking => ({
  ...bearer,
  path,
  method,
  query,
});

const one = (root: string, ...asked: Asking[]): Case => ({ files: new Map([['', root]]), asked });

/** Files of which the evaluator once said something else than Apache does, each as small as it gets. */
const once: readonly Case[] = [
  one('"\n', at('/xmlrpc.php')),
  one('AuthType Basic\n', at('/readme.html'), at('/')),
  one('AuthType Basic\nRequire valid-user\n', at('/blog/')),
  one('DirectorySlash Off\n', at('/wp-admin', 'OPTIONS')),
  one('DirectoryIndex index.html index.php\n', at('/wp-admin/', 'OPTIONS')),
  one('AcceptPathInfo Off\n', at('/index.php/wp-json/')),
  one('FileETag None#\n', at('/wp-login.php')),
  one('Header \n', at('/xmlrpc.php')),
  one('<RequireAll>\nRequire all denied\nDeny from all\n</RequireAll>\n', at('/wp-json/')),
  one(
    '<RequireAll>\nRequire env let_in\n</RequireAll>\n<LimitExcept GET POST>\nRequire all granted\n</LimitExcept>\n',
    at('/blog/', 'OPTIONS'),
  ),
  one('<Limit POST>\nRequire method GET#\n</Limit>\n', at('/blog/wp-login.php')),
  one('<RequireAll>\nRequire all granted\nRequire not ip 1"0.0.0.1\n</RequireAll>\n', at('/')),
  one('<IfModule mod_rewrite.c>\n<IfModule mod_rewrite.c>\n', at('/wp-admin')),
  one('<IfModule mod_rewrite.c>\nRewriteEngine On\n</IfModule> # end\n', at('/index.php')),
  one('<IfModule mod_nothing.c>\nRewriteEngine On\n</IfModule> # end\n', at('/index.php')),
  one('<IfVersion >=2.4>\n</IfVersion>\n', at('/index.php')),
  one('RewriteRule [[:alp#ha:]]+$ - [R,S=2]\n', at('/wp-json/')),
  one('RewriteRule ^(?wp-json) /index.php\n', at('/')),
  // Words that every object of this language knows.
  one('RewriteEngine On\nRewriteRule ^ - [constructor]\n', at('/')),
  one('RewriteEngine On\nRewriteRule ^[[:constructor:]] - [F]\n', at('/wp-json/')),
  one('Redirect constructor /wp-json/ /readme.html\n', at('/wp-json/')),
  one('constructor On\n', at('/')),
  one('RewriteEngine On\nRewriteRule ^$ index.php [R=301,PT]\n', at('/', 'POST')),
  one('RewriteEngine On\nRewriteRule . [L]\n', at('/wp-admin', 'GET', 'author=1')),
  one('RewriteEngine On\nRewriteRule ^(.*)$ index.php?p=$1# [L,QSA]\n', at('//wp-json//x', 'POST')),
  one(
    'RewriteEngine On\nRewriteCond %{ENV:REDIRECT_STATUS} ^$\nRewriteRule ^(.*)$ /$1/ [NS,UNC]\n',
    at('/xmlrpc.php', 'POST'),
  ),
  one(
    'RewriteEngine On\nRewriteRule ^ - [END,E=REDIRECT_HTTP_AUTHORIZATION:%1]\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n',
    at('/', 'DELETE'),
  ),
  one(
    'RewriteEngine On\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\nRequestHeader append Authorization y\n',
    at('/wp-content/'),
  ),
  one('CGIPassAuth on\n', at('/wp-content/')),
  one('<Files index.php>\nRequestHeader set Authori zation x"\n</Files>\n', at('/readme.html')),
  one(
    '<FilesMatch "\\.php$">\nSetEnv HTTP_AUTHORIZATION "x"\n</FilesMatch>\nSetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1\n',
    at('/'),
  ),
  one(`RewriteRule ^${'a'.repeat(9000)} -\n`, at('/')),
  one('\xef\xbb\xbf# a comment\n', at('/index.php')),
  one('ErrorDocument 404 /index.php\n', at('/none.php')),
  one('ErrorDocument 404 /index.php\n', at('/wp-json/', 'POST'), at('/wp-json/', 'OPTIONS')),
  one(
    'SetEnvIF REMOTE_ADDR "^192\\.0\\.2\\.[0-9]+$" DenyAccess\n<RequireAll>\nRequire all granted\nRequire not env DenyAccess\n</RequireAll>\n',
    at('/wp-json/'),
    at('/index.php'),
  ),
  one(
    'SetEnvIF REMOTE_ADDR "^127\\.0\\.0\\.[0-9]+$" DenyAccess\n<RequireAll>\nRequire all granted\nRequire not env DenyAccess\n</RequireAll>\n',
    at('/index.php'),
  ),
  one('RewriteEngine On\nRewriteRule ^(.*)$ index.php/$1 [L]\n', at('/wp-json/', 'POST')),
  one(
    'RewriteEngine On\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteRule ^(.*)$ index.php/$1 [L]\n',
    at('/wp-json/', 'POST'),
  ),
  one('RewriteEngine On\nRewriteRule ^wp-login \xe2\x80\x93 [F]\n', at('/wp-login.php')),
  one('Require expr "-e "%{DOCUMENT_ROOT}%{REQUEST_URI}""\n', at('/index.php')),
  one('<If "%{REQUEST_URI} =~ /\\/index/">\nRequire all denied\n</If>\n', at('/index.php')),
  one(
    '<If "true">\nRewriteEngine On\nRewriteRule ^index - [F]\n</If>\nRewriteEngine On\nRewriteRule ^ - [F]\n',
    at('/index.php'),
  ),
  one('RewriteEngine On\nRewriteRule . /index.php [H=none]\n', at('/wp-json/'), at('/wp-login.php', 'POST')),
  one(
    'SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1\nRequestHeader unset Authorization\nRewriteEngine On\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteRule . /index.php [L]\n',
    at('/wp-json/'),
  ),
];

/** What the patches of real files come to: where the evaluator says that the header arrives, it does. */
const patched = Object.values(samples).flatMap(({ patched: text }) =>
  text === undefined
    ? []
    : [one(text, at('/wp-json/jwt-auth/v1/token/validate', 'POST'), at('/wp-login.php'), at('/readme.html'))],
);

export const kept: [Case][] = [...once, ...patched].map((each) => [each]);

/** The same where the host does not let the files say everything. */
export const keptForbidden: [Case][] = [
  one('Options -MultiViews\n', at('/wp-json/')),
  one('Options -Indexes\nOptions +FollowSymLinks\n', at('/wp-json/')),
  one('Options All\n', at('/')),
  one('<RequireAny>\nAllow from all\nRequire all granted\n</RequireAny>\n', at('/')),
  one('<RequireAny>\nNonsense\nRequire all granted\n</RequireAny>\n', at('/')),
  one('Options None\n', at('/')),
  one('Options Includes\n', at('/')),
  one('CGIPassAuth On\n<Limit POST>\nDeny from all\n</Limit>\n', at('/wp-login.php', 'POST')),
].map((each) => [each]);
