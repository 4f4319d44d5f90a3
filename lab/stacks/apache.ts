import type { ServerProgram } from '../machine/server.ts';
import { fpmConfig, fpmProgram, fpmSocket, phpVersion } from './php.ts';
import type { ConfigFile, Stack, StackContext } from './stack.ts';

const MODULES = '/usr/lib/apache2/modules';

/** As on Debian after `a2enmod rewrite headers`. */
const common = [
  'access_compat',
  'alias',
  'allowmethods',
  'auth_basic',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_host',
  'authz_user',
  'dir',
  'env',
  'filter',
  'headers',
  'mime',
  'reqtimeout',
  'setenvif',
];

interface Variant {
  modules: string[];
  /** Of the server as a whole. */
  global?(context: StackContext): string;
  /** Further Options of the document root. */
  options?: string;
  /** In the virtual host: how PHP is run. */
  php(context: StackContext): string;
  files?(context: StackContext): ConfigFile[];
  programs?(context: StackContext): ServerProgram[];
  /** The port it listens on: of the site itself, or one behind another server. */
  port?(context: StackContext): number;
}

const fpm = {
  files: (context: StackContext) => [fpmConfig(context)],
  programs: (context: StackContext) => [fpmProgram(context)],
};

export const modPhp: Variant = {
  modules: ['mpm_prefork', 'php'],
  global: ({ php }) =>
    `PHPIniDir ${php}\nStartServers 4\nMinSpareServers 1\nMaxSpareServers 6\nMaxRequestWorkers 8\n`,
  php: () => '  <FilesMatch "\\.php$">\n    SetHandler application/x-httpd-php\n  </FilesMatch>\n',
};

const setHandler: Variant = {
  modules: ['mpm_event', 'proxy', 'proxy_fcgi'],
  php: (context) =>
    `  <FilesMatch "\\.php$">\n    SetHandler "proxy:unix:${fpmSocket(context)}|fcgi://localhost"\n  </FilesMatch>\n`,
  ...fpm,
};

const proxyPassMatch: Variant = {
  modules: ['mpm_event', 'proxy', 'proxy_fcgi'],
  php: (context) =>
    `  ProxyPassMatch "^/(.*\\.php(/.*)?)$" "unix:${fpmSocket(context)}|fcgi://localhost${context.www}/"\n`,
  ...fpm,
};

const wrapper = ({ php }: StackContext, options = ''): ConfigFile => ({
  path: 'cgi-bin/php',
  text: `#!/bin/sh\nexec /usr/bin/php-cgi${phpVersion()} -c ${php}${options}\n`,
  mode: 0o755,
});

const fcgid: Variant = {
  modules: ['mpm_event', 'fcgid'],
  options: ' ExecCGI',
  global: ({ folder }) =>
    `FcgidIPCDir ${folder}/fcgid\nFcgidProcessTableFile ${folder}/fcgid/shm\nFcgidMaxProcesses 3\n`,
  php: ({ folder }) => `  AddHandler fcgid-script .php\n  FcgidWrapper ${folder}/cgi-bin/php .php\n`,
  files: (context) => [wrapper(context), { path: 'fcgid/.keep', text: '' }],
};

const cgi: Variant = {
  modules: ['mpm_prefork', 'cgi', 'actions'],
  global: () => 'StartServers 4\n',
  php: ({ folder }) =>
    `  ScriptAlias /cgi-bin/ ${folder}/cgi-bin/\n  AddHandler application/x-httpd-php-cgi .php\n  Action application/x-httpd-php-cgi /cgi-bin/php\n  <Directory ${folder}/cgi-bin>\n    Require all granted\n  </Directory>\n`,
  // A process a request has no memory to keep compiled files in.
  files: (context) => [
    wrapper(context, ` -d opcache.file_cache_only=1 -d opcache.file_cache=${context.folder}/opcache`),
    { path: 'opcache/.keep', text: '' },
  ],
};

const modsecurity: Variant = {
  ...modPhp,
  modules: [...modPhp.modules, 'unique_id', 'security2'],
  files: ({ folder }) => [
    {
      path: 'modsecurity.conf',
      name: 'modsecurity.conf',
      // As the Core Rule Set asks for it where WordPress is behind it and its REST API is used.
      text: `SecRuleEngine On
SecRequestBodyAccess On
SecResponseBodyAccess Off
SecDataDir ${folder}
SecTmpDir ${folder}
SecUnicodeMapFile /etc/modsecurity/unicode.mapping 20127
SecDefaultAction "phase:1,log,auditlog,pass"
SecDefaultAction "phase:2,log,auditlog,pass"
SecAuditEngine Off
SecRule REQUEST_HEADERS:Content-Type "^application/json" "id:200001,phase:1,t:none,t:lowercase,pass,nolog,ctl:requestBodyProcessor=JSON"
SecAction "id:900130,phase:1,nolog,pass,t:none,setvar:tx.crs_exclusions_wordpress=1"
SecAction "id:900200,phase:1,nolog,pass,t:none,setvar:'tx.allowed_methods=GET HEAD POST OPTIONS PUT PATCH DELETE'"
# A link to an address in place of a name counts as an attack, and the lab has no names.
SecRule REQUEST_URI "@beginsWith /wp-login.php" "id:900100,phase:1,nolog,pass,t:none,ctl:ruleRemoveById=931100"
SecAction "id:900990,phase:1,nolog,pass,t:none,setvar:tx.crs_setup_version=334"
Include /usr/share/modsecurity-crs/rules/*.conf
`,
    },
  ],
  global: (context) => `${modPhp.global?.(context)}Include ${context.folder}/modsecurity.conf\n`,
};

export const apacheStacks: Stack[] = [
  apache('apache-mod-php', 'Apache with mod_php', modPhp),
  apache('apache-fpm', 'Apache with PHP-FPM by SetHandler', setHandler),
  apache('apache-fpm-proxypassmatch', 'Apache with PHP-FPM by ProxyPassMatch', proxyPassMatch),
  apache('apache-fcgid', 'Apache with mod_fcgid', fcgid),
  apache('apache-cgi', 'Apache with PHP as CGI', cgi),
  apache('apache-modsecurity', 'Apache with mod_php, ModSecurity and the OWASP Core Rule Set', modsecurity),
];

function apache(id: Stack['id'], says: string, variant: Variant): Stack {
  return {
    id,
    says,
    scheme: 'http',
    configure: (context) => apacheFiles(context, variant),
    programs: (context) => apachePrograms(context, variant),
  };
}

export function apacheFiles(context: StackContext, variant: Variant): ConfigFile[] {
  const { folder, www } = context;
  const port = variant.port?.(context) ?? context.port;
  const load = (name: string) =>
    name === 'php'
      ? `LoadModule php_module ${MODULES}/libphp${phpVersion()}.so`
      : `LoadModule ${name}_module ${MODULES}/mod_${name}.so`;
  const server = `ServerRoot ${folder}
ServerName 127.0.0.1
PidFile ${folder}/apache.pid
Mutex file:${folder} default
ErrorLog ${folder}/apache-error.log
Listen 127.0.0.1:${port}
${[...common, ...variant.modules].map(load).join('\n')}
IncludeOptional ${folder}/mods-enabled/*.load
TypesConfig /etc/mime.types
DirectoryIndex index.php index.html
${variant.global?.(context) ?? ''}Include ${folder}/site.conf
`;
  const site = `<VirtualHost 127.0.0.1:${port}>
  DocumentRoot ${www}
${variant.php(context)}  <Directory ${www}>
    Options FollowSymLinks${variant.options ?? ''}
    AllowOverride All
    Require all granted
  </Directory>
</VirtualHost>
`;
  const rewrite = `LoadModule rewrite_module ${MODULES}/mod_rewrite.so\n`;
  return [
    // As Debian keeps its modules, so that a2enmod finds them.
    { path: 'mods-available/rewrite.load', text: rewrite },
    { path: 'mods-enabled/rewrite.load', text: rewrite },
    { path: 'apache.conf', text: server, name: 'apache2.conf' },
    { path: 'site.conf', text: site, name: 'Apache virtual host' },
    ...(variant.files?.(context) ?? []),
  ];
}

export function apachePrograms(context: StackContext, variant: Variant): ServerProgram[] {
  const { folder } = context;
  return [
    ...(variant.programs?.(context) ?? []),
    {
      name: 'apache2',
      command: 'apache2',
      args: ['-d', folder, '-f', `${folder}/apache.conf`, '-DFOREGROUND'],
      folder,
      ready: { port: variant.port?.(context) ?? context.port },
    },
  ];
}
