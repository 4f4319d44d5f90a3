import type { ServerProgram } from '../machine/server.ts';
import { apacheFiles, apachePrograms, modPhp } from './apache.ts';
import { fpmConfig, fpmProgram, fpmSocket } from './php.ts';
import type { ConfigFile, Stack, StackContext } from './stack.ts';

/** nginx as Debian ships it, with one server block in a file of its own. */
function nginxFiles({ folder }: StackContext, site: string): ConfigFile[] {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `  ${kind}_temp_path ${folder}/${kind};`)
    .join('\n');
  const server = `pid ${folder}/nginx.pid;
error_log ${folder}/nginx-error.log;
daemon off;
worker_processes 1;
events { worker_connections 128; }
http {
  include /etc/nginx/mime.types;
  access_log off;
${temporary}
  include ${folder}/nginx-site.conf;
}
`;
  return [
    { path: 'nginx.conf', text: server, name: 'nginx.conf' },
    { path: 'nginx-site.conf', text: site, name: 'nginx server block' },
  ];
}

function nginxProgram({ folder, port }: StackContext): ServerProgram {
  return {
    name: 'nginx',
    command: 'nginx',
    args: ['-e', `${folder}/nginx-error.log`, '-c', `${folder}/nginx.conf`],
    folder,
    ready: { port },
  };
}

const phpLocations = (context: StackContext) => `  location ${context.base} {
    try_files $uri $uri/ ${context.base}index.php$is_args$args;
  }
  location ~ \\.php$ {
    include /etc/nginx/fastcgi_params;
    # Debian's file leaves out the port, which only its own two ports can do without.
    fastcgi_param HTTP_HOST $http_host;
    fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
    fastcgi_pass unix:${fpmSocket(context)};
  }
`;

function fpmSite(context: StackContext, port: number, listen = ''): string {
  return `server {
  listen 127.0.0.1:${port}${listen};
  root ${context.www};
  index index.php index.html;
${phpLocations(context)}}
`;
}

const nginxFpm: Stack = {
  id: 'nginx-fpm',
  says: 'nginx with PHP-FPM',
  scheme: 'http',
  configure: (context) => [fpmConfig(context), ...nginxFiles(context, fpmSite(context, context.port))],
  programs: (context) => [fpmProgram(context), nginxProgram(context)],
};

const behind = { ...modPhp, port: ({ backPort }: StackContext) => backPort };

const nginxApache: Stack = {
  id: 'nginx-apache',
  says: 'nginx in front of Apache with mod_php',
  scheme: 'http',
  configure: (context) => [
    ...apacheFiles(context, behind),
    ...nginxFiles(
      context,
      `server {
  listen 127.0.0.1:${context.port};
  location / {
    proxy_pass http://127.0.0.1:${context.backPort};
    proxy_set_header Host $http_host;
    proxy_set_header X-Real-IP $remote_addr;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Proto $scheme;
  }
}
`,
    ),
  ],
  programs: (context) => [...apachePrograms(context, behind), nginxProgram(context)],
};

const https: Stack = {
  id: 'https',
  says: 'nginx with TLS in front of PHP-FPM',
  scheme: 'https',
  configure: (context) => [
    fpmConfig(context),
    ...nginxFiles(
      context,
      fpmSite(context, context.port, ' ssl').replace(
        '  root ',
        `  ssl_certificate ${context.certificates}/good.pem;\n  ssl_certificate_key ${context.certificates}/server.key;\n  root `,
      ),
    ),
  ],
  programs: nginxFpm.programs,
};

export const nginxStacks = [nginxFpm, nginxApache, https];

/** For what stands in front of a web server of its own. */
export const backend = {
  files: (context: StackContext) => [
    fpmConfig(context),
    ...nginxFiles(context, fpmSite(context, context.backPort)),
  ],
  programs: (context: StackContext): ServerProgram[] => [
    fpmProgram(context),
    nginxProgram({ ...context, port: context.backPort }),
  ],
};
