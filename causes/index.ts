import { authorizationHeaderStripped } from './authorization-header-stripped.ts';
import { byteOrderMark, outputBeforeJson } from './broken-json.ts';
import type { Cause } from './cause.ts';
import {
  clockSkew,
  issuerMismatch,
  secretGuessable,
  secretPublished,
  tokenExpiredAtIssue,
} from './claims.ts';
import { restLockdown, stagingPassword } from './closed-doors.ts';
import { draftLeftBehind } from './draft-left-behind.ts';
import { type CauseId, causeIds } from './ids.ts';
import { loginProtection } from './login-protection.ts';
import { networkCauses } from './network.ts';
import { permalinksPlain } from './permalinks-plain.ts';
import { phpDown } from './php-down.ts';
import { pluginInactive } from './plugin-inactive.ts';
import { redirectToHttps, redirectToOtherHost } from './redirects.ts';
import { restCached } from './rest-cached.ts';
import { restPrefixChanged } from './rest-prefix-changed.ts';
import { rewriteMissing } from './rewrite-missing.ts';
import { roleWithoutEditPosts } from './role-without-edit-posts.ts';
import { secretMissing } from './secret-missing.ts';
import { unknownUser } from './unknown-user.ts';
import { unrecognised } from './unrecognised.ts';
import { criticalError, databaseDown, maintenanceMode } from './wordpress-state.ts';
import { wrongPassword } from './wrong-password.ts';

/** The catalogue, in the order of `causeIds`. */
export const causes: Cause[] = [
  ...networkCauses,
  redirectToHttps,
  redirectToOtherHost,
  restCached,
  phpDown,
  stagingPassword,
  authorizationHeaderStripped,
  rewriteMissing,
  byteOrderMark,
  outputBeforeJson,
  maintenanceMode,
  databaseDown,
  criticalError,
  permalinksPlain,
  restPrefixChanged,
  restLockdown,
  pluginInactive,
  secretMissing,
  tokenExpiredAtIssue,
  clockSkew,
  issuerMismatch,
  loginProtection,
  wrongPassword,
  unknownUser,
  roleWithoutEditPosts,
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
