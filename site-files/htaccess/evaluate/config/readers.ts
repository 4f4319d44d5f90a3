import type { Directive } from '../../parse/tree.ts';
import {
  readAllowDeny,
  readAuthMerging,
  readAuthName,
  readAuthType,
  readOrder,
  readRequire,
  readSatisfy,
} from './access.ts';
import {
  readAcceptPathInfo,
  readCgiPassAuth,
  readDirectoryIndex,
  readDirectorySlash,
  readErrorDocument,
  readOptions,
} from './core.ts';
import { readSetEnv, readUnsetEnv } from './environment.ts';
import { readHeader, readRequestHeader } from './headers.ts';
import { readAddHandler, readAddType, readPhp } from './php.ts';
import type { Reading } from './reading.ts';
import { readRedirect } from './redirect.ts';
import {
  readRewriteBase,
  readRewriteCond,
  readRewriteEngine,
  readRewriteOptions,
  readRewriteRule,
} from './rewrite.ts';
import { readBrowserMatch, readSetEnvIf, readSetEnvIfExpr } from './setenvif.ts';

/** By the name in lower case. Any other is harmless, or what it does is not known. */
export const readers: Readonly<Record<string, (reading: Reading, directive: Directive) => void>> = {
  acceptpathinfo: readAcceptPathInfo,
  addhandler: readAddHandler,
  addtype: readAddType,
  allow: readAllowDeny,
  authmerging: readAuthMerging,
  authname: readAuthName,
  authtype: readAuthType,
  browsermatch: readBrowserMatch,
  browsermatchnocase: readBrowserMatch,
  cgipassauth: readCgiPassAuth,
  deny: readAllowDeny,
  directoryindex: readDirectoryIndex,
  directoryslash: readDirectorySlash,
  errordocument: readErrorDocument,
  header: readHeader,
  options: readOptions,
  order: readOrder,
  php_flag: readPhp,
  php_value: readPhp,
  redirect: readRedirect,
  redirectmatch: readRedirect,
  redirectpermanent: readRedirect,
  redirecttemp: readRedirect,
  requestheader: readRequestHeader,
  require: readRequire,
  rewritebase: readRewriteBase,
  rewritecond: readRewriteCond,
  rewriteengine: readRewriteEngine,
  rewriteoptions: readRewriteOptions,
  rewriterule: readRewriteRule,
  satisfy: readSatisfy,
  setenv: readSetEnv,
  setenvif: readSetEnvIf,
  setenvifexpr: readSetEnvIfExpr,
  setenvifnocase: readSetEnvIf,
  unsetenv: readUnsetEnv,
};
