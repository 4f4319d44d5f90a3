import type { Evidence } from '../../../../evidence/evidence.ts';
import type { ProbeId } from '../../../../probes/ids.ts';
import { answer } from '../evidence.ts';

/** An answer as a product gives it, in words of our own around the marks by which it is known. */
export interface Sample {
  status: number;
  headers?: Record<string, string>;
  body: string;
}

const page = { 'content-type': 'text/html; charset=utf-8' };

export function html(
  status: number,
  title: string,
  body: string,
  headers: Record<string, string> = {},
): Sample {
  return {
    status,
    headers: { ...page, ...headers },
    body: `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`,
  };
}

export function text(status: number, body: string, headers: Record<string, string> = {}): Sample {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Sample {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

export function redirect(location: string, headers: Record<string, string> = {}): Sample {
  return { status: 302, headers: { ...page, location, ...headers }, body: '' };
}

/** A page that WordPress's own `wp_die()` makes. */
export function died(status: number, words: string): Sample {
  return html(status, 'WordPress &rsaquo; Error', `<!-- --><p class="wp-die-message">${words}</p>`, {
    'content-type': 'text/html; charset=UTF-8',
    expires: 'Wed, 11 Jan 1984 05:00:00 GMT',
    'cache-control': 'no-cache, must-revalidate, max-age=0',
  });
}

/** Puts it in the place of what this probe was answered. */
export function answerWith(evidence: Evidence, probe: ProbeId, { status, headers = {}, body }: Sample): void {
  answer(evidence, probe, status, body);
  const { response } = evidence.exchanges[probe] ?? {};
  if (response) response.headers = Object.entries(headers);
}
