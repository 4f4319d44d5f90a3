// Written by `npm run catalogue` from the declarations in this folder.

import { Scoped } from '../base/scoped.ts';
import { loginProtection } from './account/login-protection.ts';
import { roleWithoutEditPosts } from './account/role-without-edit-posts.ts';
import { unknownUser } from './account/unknown-user.ts';
import { userDeleted } from './account/user-deleted.ts';
import { wrongPassword } from './account/wrong-password.ts';
import type { Cause } from './cause.ts';
import { redirectToHttps } from './client/redirect-to-https.ts';
import { redirectToOtherHost } from './client/redirect-to-other-host.ts';
import { wrongSubdirectory } from './client/wrong-subdirectory.ts';
import { botChallenge } from './edge/bot-challenge.ts';
import { proxyStripsAuthorization } from './edge/proxy-strips-authorization.ts';
import { rateLimit } from './edge/rate-limit.ts';
import { restCached } from './edge/rest-cached.ts';
import { wafBlock } from './edge/waf-block.ts';
import { connectionRefused } from './network/connection-refused.ts';
import { connectionTimeout } from './network/connection-timeout.ts';
import { dnsFailure } from './network/dns-failure.ts';
import { tlsExpired } from './network/tls-expired.ts';
import { tlsNameMismatch } from './network/tls-name-mismatch.ts';
import { tlsUntrusted } from './network/tls-untrusted.ts';
import { byteOrderMark } from './php/byte-order-mark.ts';
import { encodingMismatch } from './php/encoding-mismatch.ts';
import { lengthMismatch } from './php/length-mismatch.ts';
import { outputAfterJson } from './php/output-after-json.ts';
import { outputBeforeJson } from './php/output-before-json.ts';
import { algorithmUnsupported } from './plugin/algorithm-unsupported.ts';
import { clockSkew } from './plugin/clock-skew.ts';
import { jwtLibraryConflict } from './plugin/jwt-library-conflict.ts';
import { otherJwtPlugin } from './plugin/other-jwt-plugin.ts';
import { pluginInactive } from './plugin/plugin-inactive.ts';
import { responseReshaped } from './plugin/response-reshaped.ts';
import { restLockdown } from './plugin/rest-lockdown.ts';
import { secretChanged } from './plugin/secret-changed.ts';
import { secretDefinedLate } from './plugin/secret-defined-late.ts';
import { secretGuessable } from './plugin/secret-guessable.ts';
import { secretMissing } from './plugin/secret-missing.ts';
import { secretPublished } from './plugin/secret-published.ts';
import { secretTooShort } from './plugin/secret-too-short.ts';
import { tokenExpiredAtIssue } from './plugin/token-expired-at-issue.ts';
import { tokenUnsigned } from './plugin/token-unsigned.ts';
import { authorizationHeaderStripped } from './web-server/authorization-header-stripped.ts';
import { clientCertificateMissing } from './web-server/client-certificate-missing.ts';
import { corsHeadersOverridden } from './web-server/cors-headers-overridden.ts';
import { htaccessError } from './web-server/htaccess-error.ts';
import { methodBlocked } from './web-server/method-blocked.ts';
import { pathBlocked } from './web-server/path-blocked.ts';
import { phpDown } from './web-server/php-down.ts';
import { preflightBlocked } from './web-server/preflight-blocked.ts';
import { queryArgumentsLost } from './web-server/query-arguments-lost.ts';
import { responseMalformed } from './web-server/response-malformed.ts';
import { responseTruncated } from './web-server/response-truncated.ts';
import { rewriteMissing } from './web-server/rewrite-missing.ts';
import { stagingPassword } from './web-server/staging-password.ts';
import { criticalError } from './wordpress/critical-error.ts';
import { criticalErrorAtLogin } from './wordpress/critical-error-at-login.ts';
import { databaseDown } from './wordpress/database-down.ts';
import { draftLeftBehind } from './wordpress/draft-left-behind.ts';
import { indexPermalinks } from './wordpress/index-permalinks.ts';
import { issuerMismatch } from './wordpress/issuer-mismatch.ts';
import { maintenanceMode } from './wordpress/maintenance-mode.ts';
import { permalinksPlain } from './wordpress/permalinks-plain.ts';
import { restPrefixChanged } from './wordpress/rest-prefix-changed.ts';
import { unrecognised } from './wordpress/unrecognised.ts';

/** In the order of their ids. */
export const causes = new Scoped<readonly Cause[]>([
  dnsFailure,
  connectionRefused,
  connectionTimeout,
  tlsUntrusted,
  tlsExpired,
  tlsNameMismatch,
  clientCertificateMissing,
  responseMalformed,
  responseTruncated,
  lengthMismatch,
  encodingMismatch,
  redirectToHttps,
  redirectToOtherHost,
  wrongSubdirectory,
  wafBlock,
  botChallenge,
  rateLimit,
  restCached,
  proxyStripsAuthorization,
  phpDown,
  htaccessError,
  stagingPassword,
  pathBlocked,
  methodBlocked,
  authorizationHeaderStripped,
  rewriteMissing,
  queryArgumentsLost,
  corsHeadersOverridden,
  preflightBlocked,
  byteOrderMark,
  outputBeforeJson,
  outputAfterJson,
  maintenanceMode,
  databaseDown,
  criticalError,
  criticalErrorAtLogin,
  permalinksPlain,
  indexPermalinks,
  restPrefixChanged,
  restLockdown,
  pluginInactive,
  otherJwtPlugin,
  jwtLibraryConflict,
  secretMissing,
  secretDefinedLate,
  secretTooShort,
  secretChanged,
  algorithmUnsupported,
  responseReshaped,
  tokenUnsigned,
  tokenExpiredAtIssue,
  clockSkew,
  issuerMismatch,
  wrongPassword,
  unknownUser,
  loginProtection,
  roleWithoutEditPosts,
  userDeleted,
  secretPublished,
  secretGuessable,
  draftLeftBehind,
  unrecognised,
]);
