import type { Rule } from '../rule.ts';
import { answerBufferSmall, headerBuffersSmall } from './buffers.ts';
import { corsHeaderDoubled, corsHeadersShadowed, preflightWithoutAuthorization } from './cors.ts';
import { frontControllerElsewhere, frontControllerMissing } from './front-controller.ts';
import { authorizationEmptied, requestHeadersOff } from './header-dropped.ts';
import { indexMissing } from './index-missing.ts';
import { queryArgumentsLost } from './query-arguments-lost.ts';
import { methodDenied, passwordAsked, pathDenied, redirected, restUnreachable } from './refused.ts';
import { semicolonMissing } from './semicolon-missing.ts';
import { cacheWithoutAuthorization } from './shared-cache.ts';
import { nginxSyntaxError } from './syntax-error.ts';

/** What is looked for in a configuration of nginx. */
export const rules: readonly Rule[] = [
  nginxSyntaxError,
  semicolonMissing,
  indexMissing,
  frontControllerMissing,
  frontControllerElsewhere,
  queryArgumentsLost,
  pathDenied,
  methodDenied,
  passwordAsked,
  redirected,
  restUnreachable,
  authorizationEmptied,
  requestHeadersOff,
  corsHeadersShadowed,
  corsHeaderDoubled,
  preflightWithoutAuthorization,
  cacheWithoutAuthorization,
  headerBuffersSmall,
  answerBufferSmall,
];
