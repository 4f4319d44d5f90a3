import { authorizationHeaderStripped, proxyStripsAuthorization } from './authorization-header-stripped.ts';
import { htaccessError, methodBlocked, pathBlocked } from './blocked.ts';
import { byteOrderMark, outputAfterJson, outputBeforeJson } from './broken-json.ts';
import {
  encodingMismatch,
  lengthMismatch,
  responseMalformed,
  responseTruncated,
} from './broken-transport.ts';
import type { Cause } from './cause.ts';
import {
  clockSkew,
  issuerMismatch,
  secretGuessable,
  secretPublished,
  tokenExpiredAtIssue,
  tokenUnsigned,
} from './claims.ts';
import { clientCertificateMissing } from './client-certificate-missing.ts';
import { restLockdown, stagingPassword } from './closed-doors.ts';
import { corsHeadersOverridden, preflightBlocked } from './cors.ts';
import { draftLeftBehind } from './draft-left-behind.ts';
import { botChallenge, rateLimit } from './gatekeepers.ts';
import { type CauseId, causeIds } from './ids.ts';
import { loginProtection } from './login-protection.ts';
import { indexPermalinks, wrongSubdirectory } from './moved.ts';
import { networkCauses } from './network.ts';
import { otherJwtPlugin } from './other-jwt-plugin.ts';
import { permalinksPlain } from './permalinks-plain.ts';
import { phpDown } from './php-down.ts';
import { pluginInactive } from './plugin-inactive.ts';
import { redirectToHttps, redirectToOtherHost } from './redirects.ts';
import { responseReshaped } from './response-reshaped.ts';
import { restCached } from './rest-cached.ts';
import { restPrefixChanged } from './rest-prefix-changed.ts';
import { rewriteMissing } from './rewrite-missing.ts';
import { roleWithoutEditPosts } from './role-without-edit-posts.ts';
import { secretMissing } from './secret-missing.ts';
import {
  algorithmUnsupported,
  jwtLibraryConflict,
  secretChanged,
  secretDefinedLate,
  secretTooShort,
} from './signing.ts';
import { unknownUser } from './unknown-user.ts';
import { unrecognised } from './unrecognised.ts';
import { userDeleted } from './user-deleted.ts';
import { wafBlock } from './waf-block.ts';
import { criticalError, criticalErrorAtLogin, databaseDown, maintenanceMode } from './wordpress-state.ts';
import { wrongPassword } from './wrong-password.ts';

/** The catalogue, in the order of `causeIds`. */
export const causes: Cause[] = [
  ...networkCauses,
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
  loginProtection,
  wrongPassword,
  unknownUser,
  roleWithoutEditPosts,
  userDeleted,
  secretPublished,
  secretGuessable,
  draftLeftBehind,
  unrecognised,
].sort((a, b) => causeIds.indexOf(a.id) - causeIds.indexOf(b.id));

export function causeOf(id: CauseId): Cause {
  const cause = causes.find((one) => one.id === id);
  if (!cause) throw new Error(`no cause is called ${id}`);
  return cause;
}
