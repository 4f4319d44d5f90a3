import { backend } from './nginx.ts';
import { fpmConfig, fpmProgram, fpmSocket } from './php.ts';
import type { Stack } from './stack.ts';

const lighttpd: Stack = {
  id: 'lighttpd',
  says: 'lighttpd with PHP-FPM',
  scheme: 'http',
  configure: (context) => [
    fpmConfig(context),
    {
      path: 'lighttpd.conf',
      name: 'lighttpd.conf',
      text: `server.modules = ( "mod_access", "mod_auth", "mod_authn_file", "mod_setenv", "mod_redirect", "mod_rewrite", "mod_fastcgi" )
server.bind = "127.0.0.1"
server.port = ${context.port}
server.document-root = "${context.www}"
server.errorlog = "${context.folder}/lighttpd-error.log"
server.upload-dirs = ( "${context.folder}" )
index-file.names = ( "index.php", "index.html" )
mimetype.assign = ( ".html" => "text/html", ".css" => "text/css", ".js" => "text/javascript", ".txt" => "text/plain" )
url.rewrite-if-not-file = ( "^${context.base}(.*)$" => "${context.base}index.php/$1" )
fastcgi.server = ( ".php" => (( "socket" => "${fpmSocket(context)}", "broken-scriptfilename" => "enable" )) )
`,
    },
  ],
  programs: (context) => [
    fpmProgram(context),
    {
      name: 'lighttpd',
      command: 'lighttpd',
      args: ['-D', '-f', `${context.folder}/lighttpd.conf`],
      folder: context.folder,
      ready: { port: context.port },
    },
  ],
};

const caddy: Stack = {
  id: 'caddy',
  says: 'Caddy with PHP-FPM',
  scheme: 'http',
  configure: (context) => [
    fpmConfig(context),
    {
      path: 'Caddyfile',
      name: 'Caddyfile',
      text: `{
	admin off
	auto_https off
}

http://127.0.0.1:${context.port} {
	bind 127.0.0.1
	root * ${context.www}
	php_fastcgi unix/${fpmSocket(context)}
	file_server
}
`,
    },
  ],
  programs: (context) => [
    fpmProgram(context),
    {
      name: 'caddy',
      command: 'caddy',
      args: ['run', '--config', `${context.folder}/Caddyfile`, '--adapter', 'caddyfile'],
      folder: context.folder,
      env: { HOME: context.folder },
      ready: { port: context.port },
    },
  ],
};

const varnish: Stack = {
  id: 'varnish',
  says: 'Varnish in front of nginx with PHP-FPM',
  scheme: 'http',
  configure: (context) => [
    ...backend.files(context),
    {
      path: 'default.vcl',
      name: 'default.vcl',
      text: `vcl 4.1;

backend default {
  .host = "127.0.0.1";
  .port = "${context.backPort}";
}

sub vcl_recv {
}
`,
    },
  ],
  programs: (context) => [
    ...backend.programs(context),
    {
      name: 'varnish',
      command: 'varnishd',
      args: [
        '-F',
        ...['-a', `127.0.0.1:${context.port}`],
        ...['-f', `${context.folder}/default.vcl`],
        ...['-n', `${context.folder}/varnish`],
        ...['-s', 'malloc,16m'],
        // As another user it cannot drop rights, and needs not.
        ...['-j', 'none'],
        ...['-p', 'thread_pool_min=10', '-p', 'thread_pools=1'],
      ],
      folder: context.folder,
      ready: { port: context.port },
    },
  ],
};

export const otherStacks = [lighttpd, caddy, varnish];
