// Written by `npm run catalogue` from the declarations in this folder.

import { Scoped } from '../base/scoped.ts';
import { applicationPasswordUserUnknown } from './account/application-password-user-unknown.ts';
import { applicationPasswordWrong } from './account/application-password-wrong.ts';
import { applicationPasswordsOffForUser } from './account/application-passwords-off-for-user.ts';
import { loginPasswordGiven } from './account/login-password-given.ts';
import { loginProtection } from './account/login-protection.ts';
import { membershipMissing } from './account/membership-missing.ts';
import { roleWithoutEditPosts } from './account/role-without-edit-posts.ts';
import { rolesLost } from './account/roles-lost.ts';
import { unknownUser } from './account/unknown-user.ts';
import { userDeleted } from './account/user-deleted.ts';
import { woocommerceKeyReadOnly } from './account/woocommerce-key-read-only.ts';
import { woocommerceKeyUnknown } from './account/woocommerce-key-unknown.ts';
import { woocommerceKeyWriteOnly } from './account/woocommerce-key-write-only.ts';
import { woocommerceSecretWrong } from './account/woocommerce-secret-wrong.ts';
import { woocommerceUserNotAllowed } from './account/woocommerce-user-not-allowed.ts';
import { wrongPassword } from './account/wrong-password.ts';
import type { Cause } from './cause.ts';
import { applicationPasswordsOverHttp } from './client/application-passwords-over-http.ts';
import { frontEndAsked } from './client/front-end-asked.ts';
import { httpOnTlsPort } from './client/http-on-tls-port.ts';
import { originUnknown } from './client/origin-unknown.ts';
import { otherApplication } from './client/other-application.ts';
import { redirectToForeignHost } from './client/redirect-to-foreign-host.ts';
import { redirectToHttps } from './client/redirect-to-https.ts';
import { redirectToOtherHost } from './client/redirect-to-other-host.ts';
import { woocommerceKeysElsewhere } from './client/woocommerce-keys-elsewhere.ts';
import { woocommerceKeysOverHttp } from './client/woocommerce-keys-over-http.ts';
import { wordpressAbsent } from './client/wordpress-absent.ts';
import { wrongSubdirectory } from './client/wrong-subdirectory.ts';
import { botChallenge } from './edge/bot-challenge.ts';
import { clientHeldBack } from './edge/client-held-back.ts';
import { identityProxy } from './edge/identity-proxy.ts';
import { nameUnknownAtEdge } from './edge/name-unknown-at-edge.ts';
import { proxyStripsAuthorization } from './edge/proxy-strips-authorization.ts';
import { rateLimit } from './edge/rate-limit.ts';
import { restCached } from './edge/rest-cached.ts';
import { wafBlock } from './edge/waf-block.ts';
import { connectionRefused } from './network/connection-refused.ts';
import { connectionTimeout } from './network/connection-timeout.ts';
import { dnsFailure } from './network/dns-failure.ts';
import { domainParked } from './network/domain-parked.ts';
import { serverHangs } from './network/server-hangs.ts';
import { tlsAbsent } from './network/tls-absent.ts';
import { tlsExpired } from './network/tls-expired.ts';
import { tlsNameMismatch } from './network/tls-name-mismatch.ts';
import { tlsRefused } from './network/tls-refused.ts';
import { tlsUntrusted } from './network/tls-untrusted.ts';
import { byteOrderMark } from './php/byte-order-mark.ts';
import { contentTypeMismatch } from './php/content-type-mismatch.ts';
import { emptyAnswers } from './php/empty-answers.ts';
import { encodingMismatch } from './php/encoding-mismatch.ts';
import { jsonRewritten } from './php/json-rewritten.ts';
import { lengthMismatch } from './php/length-mismatch.ts';
import { outputAfterJson } from './php/output-after-json.ts';
import { outputBeforeJson } from './php/output-before-json.ts';
import { phpCrashOnCreate } from './php/php-crash-on-create.ts';
import { phpHangs } from './php/php-hangs.ts';
import { statusMismatch } from './php/status-mismatch.ts';
import { textBeforeJson } from './php/text-before-json.ts';
import { algorithmUnsupported } from './plugin/algorithm-unsupported.ts';
import { applicationPasswordsOff } from './plugin/application-passwords-off.ts';
import { authorizationHeaderEaten } from './plugin/authorization-header-eaten.ts';
import { basicAuthPlugin } from './plugin/basic-auth-plugin.ts';
import { bearerTakenByOtherPlugin } from './plugin/bearer-taken-by-other-plugin.ts';
import { bearerTakenForPassword } from './plugin/bearer-taken-for-password.ts';
import { clientRouteClosed } from './plugin/client-route-closed.ts';
import { clockSkew } from './plugin/clock-skew.ts';
import { createAnsweredByPlugin } from './plugin/create-answered-by-plugin.ts';
import { criticalErrorAtIndex } from './plugin/critical-error-at-index.ts';
import { criticalErrorAtValidate } from './plugin/critical-error-at-validate.ts';
import { criticalErrorOnCreate } from './plugin/critical-error-on-create.ts';
import { criticalErrorOnPosts } from './plugin/critical-error-on-posts.ts';
import { criticalErrorWithToken } from './plugin/critical-error-with-token.ts';
import { draftStatusChanged } from './plugin/draft-status-changed.ts';
import { jwtLibraryConflict } from './plugin/jwt-library-conflict.ts';
import { loginHangs } from './plugin/login-hangs.ts';
import { loginSwitchedOff } from './plugin/login-switched-off.ts';
import { maintenanceByPlugin } from './plugin/maintenance-by-plugin.ts';
import { mcpAnswerReplaced } from './plugin/mcp-answer-replaced.ts';
import { mcpEndpointMissing } from './plugin/mcp-endpoint-missing.ts';
import { oauthChallengeMissing } from './plugin/oauth-challenge-missing.ts';
import { otherJwtDialect } from './plugin/other-jwt-dialect.ts';
import { otherJwtPlugin } from './plugin/other-jwt-plugin.ts';
import { passwordTakenForToken } from './plugin/password-taken-for-token.ts';
import { pluginInactive } from './plugin/plugin-inactive.ts';
import { postsRouteMissing } from './plugin/posts-route-missing.ts';
import { redirectToLanguage } from './plugin/redirect-to-language.ts';
import { redirectToLogin } from './plugin/redirect-to-login.ts';
import { redirectWhenLoggedIn } from './plugin/redirect-when-logged-in.ts';
import { responseReshaped } from './plugin/response-reshaped.ts';
import { restDisabled } from './plugin/rest-disabled.ts';
import { restHangs } from './plugin/rest-hangs.ts';
import { restLockdown } from './plugin/rest-lockdown.ts';
import { restRemoved } from './plugin/rest-removed.ts';
import { rightTaken } from './plugin/right-taken.ts';
import { routesClosed } from './plugin/routes-closed.ts';
import { secondJwtPlugin } from './plugin/second-jwt-plugin.ts';
import { secretChanged } from './plugin/secret-changed.ts';
import { secretDefinedLate } from './plugin/secret-defined-late.ts';
import { secretGuessable } from './plugin/secret-guessable.ts';
import { secretMissing } from './plugin/secret-missing.ts';
import { secretPublished } from './plugin/secret-published.ts';
import { secretTooShort } from './plugin/secret-too-short.ts';
import { slowCreate } from './plugin/slow-create.ts';
import { slowPostList } from './plugin/slow-post-list.ts';
import { stagingPasswordInPhp } from './plugin/staging-password-in-php.ts';
import { tokenDemanded } from './plugin/token-demanded.ts';
import { tokenExpiredAtIssue } from './plugin/token-expired-at-issue.ts';
import { tokenHangs } from './plugin/token-hangs.ts';
import { tokenNeverEnds } from './plugin/token-never-ends.ts';
import { tokenUnsigned } from './plugin/token-unsigned.ts';
import { tokensConfined } from './plugin/tokens-confined.ts';
import { usersGuarded } from './plugin/users-guarded.ts';
import { wellKnownUnanswered } from './plugin/well-known-unanswered.ts';
import { woocommerceInactive } from './plugin/woocommerce-inactive.ts';
import { accountSuspended } from './web-server/account-suspended.ts';
import { answerHeadersTooBig } from './web-server/answer-headers-too-big.ts';
import { authorizationHeaderStripped } from './web-server/authorization-header-stripped.ts';
import { authorizationLostOnPost } from './web-server/authorization-lost-on-post.ts';
import { bodyLost } from './web-server/body-lost.ts';
import { chunkedBodyLost } from './web-server/chunked-body-lost.ts';
import { clientCertificateMissing } from './web-server/client-certificate-missing.ts';
import { clientUserAgentRefused } from './web-server/client-user-agent-refused.ts';
import { corsHeadersOnPreflightAlone } from './web-server/cors-headers-on-preflight-alone.ts';
import { corsHeadersOnSuccessAlone } from './web-server/cors-headers-on-success-alone.ts';
import { corsHeadersOverridden } from './web-server/cors-headers-overridden.ts';
import { credentialLostAtAddress } from './web-server/credential-lost-at-address.ts';
import { defaultPage } from './web-server/default-page.ts';
import { errorsReplaced } from './web-server/errors-replaced.ts';
import { gateUserReachesWordpress } from './web-server/gate-user-reaches-wordpress.ts';
import { htaccessError } from './web-server/htaccess-error.ts';
import { indexBlocked } from './web-server/index-blocked.ts';
import { indexRedirected } from './web-server/index-redirected.ts';
import { locationPageBeforeJson } from './web-server/location-page-before-json.ts';
import { mcpSessionHeaderMissing } from './web-server/mcp-session-header-missing.ts';
import { methodBlocked } from './web-server/method-blocked.ts';
import { methodsBlocked } from './web-server/methods-blocked.ts';
import { notFoundPageAsFrontController } from './web-server/not-found-page-as-front-controller.ts';
import { originUnreachable } from './web-server/origin-unreachable.ts';
import { pathBlocked } from './web-server/path-blocked.ts';
import { phpDown } from './web-server/php-down.ts';
import { postFails } from './web-server/post-fails.ts';
import { postHangs } from './web-server/post-hangs.ts';
import { postRedirected } from './web-server/post-redirected.ts';
import { preflightBlocked } from './web-server/preflight-blocked.ts';
import { queryArgumentsLost } from './web-server/query-arguments-lost.ts';
import { redirectPingPong } from './web-server/redirect-ping-pong.ts';
import { redirectToItself } from './web-server/redirect-to-itself.ts';
import { redirectToOtherSpelling } from './web-server/redirect-to-other-spelling.ts';
import { redirectToPage } from './web-server/redirect-to-page.ts';
import { resourceLimit } from './web-server/resource-limit.ts';
import { responseMalformed } from './web-server/response-malformed.ts';
import { responseTruncated } from './web-server/response-truncated.ts';
import { rewriteMissing } from './web-server/rewrite-missing.ts';
import { rootNotLedToWordpress } from './web-server/root-not-led-to-wordpress.ts';
import { stagingPassword } from './web-server/staging-password.ts';
import { tlsUnseen } from './web-server/tls-unseen.ts';
import { wellKnownKeptByServer } from './web-server/well-known-kept-by-server.ts';
import { criticalError } from './wordpress/critical-error.ts';
import { criticalErrorAtLogin } from './wordpress/critical-error-at-login.ts';
import { databaseDown } from './wordpress/database-down.ts';
import { databaseRefusesWrites } from './wordpress/database-refuses-writes.ts';
import { draftLeftBehind } from './wordpress/draft-left-behind.ts';
import { homeAtFrontEnd } from './wordpress/home-at-front-end.ts';
import { indexPermalinks } from './wordpress/index-permalinks.ts';
import { issuerMismatch } from './wordpress/issuer-mismatch.ts';
import { maintenanceMode } from './wordpress/maintenance-mode.ts';
import { originNotAdmitted } from './wordpress/origin-not-admitted.ts';
import { permalinksPlain } from './wordpress/permalinks-plain.ts';
import { postIdMissing } from './wordpress/post-id-missing.ts';
import { restPrefixChanged } from './wordpress/rest-prefix-changed.ts';
import { siteNotInNetwork } from './wordpress/site-not-in-network.ts';
import { unencodablePost } from './wordpress/unencodable-post.ts';
import { unrecognised } from './wordpress/unrecognised.ts';
import { wordpressCom } from './wordpress/wordpress-com.ts';
import { wordpressTooOld } from './wordpress/wordpress-too-old.ts';

/** In the order of their ids. */
export const causes = new Scoped<readonly Cause[]>([
  dnsFailure,
  domainParked,
  connectionRefused,
  connectionTimeout,
  serverHangs,
  tlsUntrusted,
  tlsExpired,
  tlsAbsent,
  tlsRefused,
  tlsNameMismatch,
  clientCertificateMissing,
  responseMalformed,
  responseTruncated,
  lengthMismatch,
  encodingMismatch,
  contentTypeMismatch,
  statusMismatch,
  emptyAnswers,
  accountSuspended,
  defaultPage,
  otherApplication,
  wordpressAbsent,
  wordpressCom,
  redirectToHttps,
  httpOnTlsPort,
  applicationPasswordsOverHttp,
  woocommerceKeysOverHttp,
  woocommerceKeysElsewhere,
  redirectToItself,
  redirectPingPong,
  redirectToOtherHost,
  redirectToForeignHost,
  wrongSubdirectory,
  frontEndAsked,
  identityProxy,
  wafBlock,
  clientHeldBack,
  botChallenge,
  rateLimit,
  resourceLimit,
  restCached,
  proxyStripsAuthorization,
  nameUnknownAtEdge,
  originUnreachable,
  phpDown,
  answerHeadersTooBig,
  htaccessError,
  stagingPassword,
  gateUserReachesWordpress,
  stagingPasswordInPhp,
  pathBlocked,
  indexBlocked,
  redirectToOtherSpelling,
  indexRedirected,
  redirectToPage,
  clientUserAgentRefused,
  methodBlocked,
  methodsBlocked,
  postFails,
  postRedirected,
  postHangs,
  errorsReplaced,
  credentialLostAtAddress,
  mcpSessionHeaderMissing,
  authorizationHeaderStripped,
  authorizationLostOnPost,
  chunkedBodyLost,
  bodyLost,
  wellKnownKeptByServer,
  rewriteMissing,
  notFoundPageAsFrontController,
  rootNotLedToWordpress,
  queryArgumentsLost,
  tlsUnseen,
  originUnknown,
  corsHeadersOverridden,
  corsHeadersOnPreflightAlone,
  corsHeadersOnSuccessAlone,
  preflightBlocked,
  byteOrderMark,
  outputBeforeJson,
  locationPageBeforeJson,
  textBeforeJson,
  outputAfterJson,
  jsonRewritten,
  phpCrashOnCreate,
  phpHangs,
  maintenanceMode,
  maintenanceByPlugin,
  siteNotInNetwork,
  databaseDown,
  databaseRefusesWrites,
  postIdMissing,
  criticalError,
  criticalErrorAtLogin,
  unencodablePost,
  criticalErrorWithToken,
  tokenHangs,
  criticalErrorAtValidate,
  permalinksPlain,
  indexPermalinks,
  restPrefixChanged,
  homeAtFrontEnd,
  redirectToLanguage,
  restHangs,
  wordpressTooOld,
  restLockdown,
  clientRouteClosed,
  restDisabled,
  restRemoved,
  routesClosed,
  redirectToLogin,
  usersGuarded,
  postsRouteMissing,
  mcpEndpointMissing,
  oauthChallengeMissing,
  pluginInactive,
  wellKnownUnanswered,
  applicationPasswordsOff,
  basicAuthPlugin,
  woocommerceInactive,
  authorizationHeaderEaten,
  tokenDemanded,
  mcpAnswerReplaced,
  otherJwtDialect,
  otherJwtPlugin,
  secondJwtPlugin,
  loginSwitchedOff,
  originNotAdmitted,
  tokensConfined,
  jwtLibraryConflict,
  bearerTakenForPassword,
  bearerTakenByOtherPlugin,
  passwordTakenForToken,
  secretMissing,
  secretDefinedLate,
  secretTooShort,
  secretChanged,
  algorithmUnsupported,
  responseReshaped,
  criticalErrorAtIndex,
  criticalErrorOnPosts,
  slowPostList,
  criticalErrorOnCreate,
  createAnsweredByPlugin,
  slowCreate,
  redirectWhenLoggedIn,
  tokenUnsigned,
  tokenExpiredAtIssue,
  clockSkew,
  issuerMismatch,
  wrongPassword,
  applicationPasswordWrong,
  loginPasswordGiven,
  applicationPasswordsOffForUser,
  woocommerceKeyUnknown,
  woocommerceSecretWrong,
  woocommerceKeyWriteOnly,
  woocommerceKeyReadOnly,
  woocommerceUserNotAllowed,
  unknownUser,
  applicationPasswordUserUnknown,
  loginHangs,
  loginProtection,
  roleWithoutEditPosts,
  rightTaken,
  membershipMissing,
  rolesLost,
  userDeleted,
  secretPublished,
  tokenNeverEnds,
  secretGuessable,
  draftLeftBehind,
  draftStatusChanged,
  unrecognised,
]);
