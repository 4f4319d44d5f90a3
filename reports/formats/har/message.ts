import { headerIn } from '../../../base/http.ts';
import { urlOf } from '../../../evidence/address.ts';
import type { Exchange, Header } from '../../../evidence/exchange.ts';

export interface Pair {
  name: string;
  value: string;
}

/** Returns a request as HAR 1.2 wants it; -1 is a size that nobody measured. */
export function harRequest({ request: { method, url, headers, body } }: Exchange) {
  const parsed = urlOf(url);
  return {
    method,
    // What was taken out of it stands there in characters that an address may not have.
    url: parsed?.href ?? url,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairs(headers),
    queryString: parsed ? pairs([...parsed.searchParams]) : [],
    ...(body === null ? {} : { postData: { mimeType: headerIn(headers, 'content-type') ?? '', text: body } }),
    headersSize: -1,
    bodySize: body === null ? 0 : -1,
  };
}

/**
 * Returns a response of HAR 1.2. Without an answer it is what Chromium writes: status 0, and the failure as `_error`.
 */
export function harResponse({ response, failure }: Exchange) {
  const error = failure ? { _error: `${failure.kind}: ${failure.detail}` } : {};
  const rest = { statusText: '', cookies: [], headersSize: -1, bodySize: -1, ...error };
  if (!response)
    return {
      ...rest,
      status: 0,
      httpVersion: '',
      headers: [],
      content: { size: 0, mimeType: 'x-unknown' },
      redirectURL: '',
    };
  const { status, headers, text, bytes, cut } = response;
  return {
    ...rest,
    status,
    httpVersion: 'HTTP/1.1',
    headers: pairs(headers),
    content: {
      size: bytes,
      mimeType: headerIn(headers, 'content-type') ?? 'x-unknown',
      text,
      ...(cut ? { comment: 'the text is the beginning of what was sent' } : {}),
    },
    redirectURL: headerIn(headers, 'location') ?? '',
  };
}

function pairs(of: Header[]): Pair[] {
  return of.map(([name, value]) => ({ name, value }));
}
