import type { AnsweredBy } from '../../../../evidence/answerer/page.ts';
import type { Exchange, Header, NetworkFailure, RecordedRequest } from '../../../../evidence/exchange.ts';

/** An answer that some site gave to somebody: put in place of a healthy one. */
export interface Noise {
  /** `nginx 502`. */
  id: string;
  /** Who wrote it, as far as it shows. */
  by: AnsweredBy;
  /** What it says of itself, so that it may be called certain where it comes twice; a star stands for any ending. */
  proves: string[];
  answer(request: RecordedRequest): Pick<Exchange, 'response' | 'failure'>;
}

export interface Answer {
  status: number;
  body?: string;
  type?: string;
  headers?: Header[];
}

const HTML = 'text/html; charset=utf-8';

export function response({ status, body = '', type = HTML, headers = [] }: Answer): Exchange['response'] {
  const typed: Header[] = body === '' ? [] : [['content-type', type]];
  return { status, headers: [...typed, ...headers], text: body, bytes: body.length, cut: false };
}

/** The same to whatever was asked. */
export function fixed(id: string, by: AnsweredBy, answer: Answer, ...proves: string[]): Noise {
  return { id, by, proves, answer: () => ({ response: response(answer), failure: null }) };
}

export function failing(id: string, failure: NetworkFailure, ...proves: string[]): Noise {
  return { id, by: 'nobody', proves, answer: () => ({ response: null, failure }) };
}

/** A redirect is a rule, and no accident: it says itself where it leads. */
export const redirected = ['index-redirected', 'post-redirected', 'redirect-when-logged-in'];

export function redirect(
  id: string,
  by: AnsweredBy,
  proves: string[],
  to: (from: URL) => string,
  ...headers: Header[]
): Noise {
  return {
    id,
    by,
    proves: [...proves, ...redirected],
    answer: ({ url }) => ({
      response: response({ status: 302, headers: [['location', to(new URL(url))], ...headers] }),
      failure: null,
    }),
  };
}
