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
