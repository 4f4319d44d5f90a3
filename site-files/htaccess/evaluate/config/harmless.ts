/** What changes neither who answers the request nor what PHP is told of `Authorization`. In lower case. */
const alone = [
  'adddefaultcharset',
  'addcharset',
  'addencoding',
  'addlanguage',
  'addoutputfilter',
  'addoutputfilterbytype',
  'defaultlanguage',
  'enablemmap',
  'enablesendfile',
  'fileetag',
  'forcelanguagepriority',
  'languagepriority',
  'limitrequestbody',
  'removecharset',
  'removeencoding',
  'removelanguage',
  'removeoutputfilter',
  'removetype',
  'serversignature',
  'setoutputfilter',
  'contentdigest',
  'passenv',
  'authuserfile',
  'authgroupfile',
  'authbasicprovider',
  'authbasicauthoritative',
  'qualifyredirecturl',
  'ssloptions',
];

const harmlessModules = new Set([
  'mod_autoindex.c',
  'mod_deflate.c',
  'mod_expires.c',
  'mod_filter.c',
  'mod_logio.c',
  'mod_negotiation.c',
  'mod_usertrack.c',
  'mod_http2.c',
]);

const harmless = new Set(alone);

export function isHarmless(key: string, module: string): boolean {
  return harmless.has(key) || harmlessModules.has(module);
}

const TIME =
  /^(?:"?(?:access|now|modification)(?:(?: plus)?(?: \d+ (?:year|month|week|day|hour|minute|second)s?)+)?"?|"?[AM]\d+"?)$/i;

/** Those whose arguments Apache looks at, with those that it surely takes. */
const sound: Readonly<Record<string, RegExp>> = {
  contentdigest: /^(?:on|off)$/i,
  enablemmap: /^(?:on|off)$/i,
  enablesendfile: /^(?:on|off)$/i,
  expiresbytype: new RegExp(`^\\S+\\s+${TIME.source.slice(1, -1)}$`, 'i'),
  expiresdefault: TIME,
  fileetag: /^(?:none|all|(?:inode|mtime|size|digest)(?: (?:inode|mtime|size|digest))*)$/i,
  limitrequestbody: /^\d{1,9}$/,
  serversignature: /^(?:on|off|email)$/i,
  // With others a certificate of the client makes a header.
  ssloptions: /^[+-]?(?:StdEnvVars|ExportCertData|StrictRequire|OptRenegotiate)$/i,
};

export function isSurelySound(key: string, args: string): boolean {
  return sound[key]?.test(args.trim()) ?? true;
}
