import type { PageKind } from '../../../../evidence/answerer/page.ts';
import { knownPages, type PageId } from '../../../../evidence/answerer/pages/index.ts';
import { sampleAnswers } from '../answers/index.ts';
import { fixed, type Noise, redirected } from './noise.ts';

/** What such a page says of itself, so that it may be called so without a doubt. */
const provedBy: Partial<Record<PageKind, string[]>> = {
  refusal: ['waf-block', 'bot-challenge'],
  challenge: ['bot-challenge'],
  limit: ['rate-limit'],
  'resource-limit': ['rate-limit', 'resource-limit'],
  lockout: ['login-protection'],
  closed: ['rest-lockdown'],
  unreachable: ['origin-unreachable', 'php-down'],
  unrouted: ['name-unknown-at-edge'],
  suspended: ['account-suspended'],
  parked: ['wordpress-absent'],
  default: ['wordpress-absent'],
  front: ['wordpress-absent'],
  maintenance: ['maintenance-mode', 'maintenance-page', 'maintenance-by-plugin'],
  login: ['identity-proxy', 'redirect-to-login', 'site-password'],
};

/** PHP code failed, wherever it is met. */
export const brokenOff = ['critical-error*', 'post-breaks-list'];

/** The pages by which products are known. */
export const knownAnswers: Noise[] = Object.entries(sampleAnswers).flatMap(([id, samples]) =>
  samples.map(({ status, headers = {}, body }, at) => {
    const { by, kind } = knownPages[id as PageId];
    const { 'content-type': type, ...others } = headers;
    const answer = { status, body, headers: Object.entries(others), ...(type === undefined ? {} : { type }) };
    return fixed(
      `${id} ${at + 1}`,
      by,
      answer,
      ...(provedBy[kind] ?? []),
      ...('location' in headers ? [...redirected, 'redirect-to-page'] : []),
      ...(id === 'wordpress-com' ? [id] : []),
      ...(/critical-error|php-error/.test(id) ? brokenOff : []),
    );
  }),
);
