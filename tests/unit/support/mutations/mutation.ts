import type { CauseId } from '../../../../causes/ids.ts';
import type { CheckId } from '../../../../checks/ids.ts';
import type { Evidence } from '../../../../evidence/evidence.ts';
import type { Header } from '../../../../evidence/exchange.ts';
import { draftProbes } from '../../../../probes/draft-steps.ts';
import type { ProbeId } from '../../../../probes/ids.ts';
import { answer, error, healthy } from '../evidence.ts';

/** The one thing that a fault changes in a healthy visit: model evidence of a cause. */
export interface Mutation {
  cause: CauseId;
  /** `the header dropped by the web server`. */
  title: string;
  change(evidence: Evidence): void;
  /** Every check that does not pass. */
  states: Record<string, string>;
  /** What it is told as, where that is not simply `<cause> certain`. */
  told?: string[];
}

export const page = '<!DOCTYPE html><html><head><title>Not Found</title></head><body>Not Found</body></html>';
export const apachePage = (title: string) =>
  `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>${title}</title>\n</head><body>\n<h1>${title}</h1>\n</body></html>`;
export const nginxPage = (title: string) =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>`;

export const link = (root: string): Header[] => [['link', `<${root}>; rel="https://api.w.org/"`]];

/** What a check that did not run says. */
const blockedBy = (check: CheckId, ...blocked: CheckId[]): Record<string, string> =>
  Object.fromEntries(blocked.map((id) => [id, `blocked by ${check}`]));

export const tokenFails = {
  token: 'fail',
  ...blockedBy('token', 'validate', 'draft', 'secret'),
};
export const validateFails = { validate: 'fail', ...blockedBy('validate', 'draft') };
export const namespaceFails = {
  namespace: 'fail',
  ...blockedBy('namespace', 'token', 'validate', 'draft', 'header', 'secret'),
};
export const permalinksFail = {
  smoke: 'fail',
  permalinks: 'fail',
  ...blockedBy('permalinks', 'namespace', 'token', 'validate', 'draft', 'header', 'cors', 'secret'),
};
export const smokeFails = {
  smoke: 'fail',
  ...blockedBy('smoke', 'permalinks', 'namespace', 'token', 'validate', 'draft', 'header', 'cors', 'secret'),
};
export const elsewhere = { smoke: 'fail', permalinks: 'fail' };

/** The body of the healthy index. */
export function healthyIndex(): unknown {
  const { response } = healthy().exchanges.index ?? {};
  return response?.kept ?? JSON.parse(response?.text ?? '{}');
}

/** The index of the healthy site with some members changed. */
export function indexWith(changes: Record<string, unknown>): unknown {
  return { ...Object(healthyIndex()), ...changes };
}

/** The login and what builds on it: a visit that is blocked before it sends none of these. */
export function notSent(evidence: Evidence, ...others: ProbeId[]): void {
  evidence.token = null;
  for (const probe of [...others, 'validate'] as const) delete evidence.exchanges[probe];
  withoutDraft(evidence);
}

export function anonymous(evidence: Evidence): void {
  evidence.site.has_credentials = false;
  notSent(evidence, 'token');
}

export function refused(evidence: Evidence, code: string, status = 403): void {
  notSent(evidence);
  answer(evidence, 'token', status, error(code, status));
}

/** The token is refused, so nothing is written. */
export function validateRefused(evidence: Evidence, refusal: unknown): void {
  withoutDraft(evidence);
  answer(evidence, 'validate', 403, refusal);
}

/** Nothing is written. */
export function withoutDraft(evidence: Evidence): void {
  for (const probe of draftProbes) delete evidence.exchanges[probe];
  delete evidence.draft_mark;
}

/** The draft is refused, so there is none to remove; where WordPress does not say so itself, none is found. */
export function draftRefused(evidence: Evidence, status: number, body: unknown): void {
  const { draft_mark } = evidence;
  withoutDraft(evidence);
  if (draft_mark !== undefined) evidence.draft_mark = draft_mark;
  answer(evidence, 'draft', status, body);
  answer(evidence, 'draft-search', 200, []);
}

/** What answers under /wp-json/ is not WordPress, nor is it at the other addresses. */
export function notPretty(evidence: Evidence, status: number, body: unknown, headers: Header[] = []): void {
  for (const probe of ['posts', 'index', 'rest-route-index', 'pathinfo-index', 'home'] as const)
    answer(evidence, probe, status, body, headers);
}

/** Wherever it is asked, this comes: the visit ends after permalinks. */
export function everywhere(evidence: Evidence, status: number, body: unknown, headers: Header[] = []): void {
  evidence.exchanges = {};
  evidence.token = null;
  notPretty(evidence, status, body, headers);
}

/** The same visit to a site of another address. */
export function asSite(evidence: Evidence, url: string): void {
  Object.assign(evidence, JSON.parse(JSON.stringify(evidence).replaceAll(evidence.site.url, url)));
}

/** What php-jwt says of a token. */
export const phpJwt = (message: string) => ({ ...error('jwt_auth_invalid_token', 403), message });
