import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { parse } from 'node-html-parser';

/** A page as a person's browser shows it. */
export interface Page {
  url: string;
  status: number;
  document: ReturnType<typeof parse>;
}

interface Answer {
  status: number;
  location: string | undefined;
  body: string;
}

const REDIRECTS = 5;
const MILLISECONDS = 30_000;

/** As much of a browser as wp-admin needs: cookies, redirects and forms. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #ca: string | undefined;

  constructor(ca?: string) {
    this.#ca = ca;
  }

  async open(url: string, form?: URLSearchParams, left = REDIRECTS): Promise<Page> {
    const { status, location, body } = await this.#send(url, form);
    if (status >= 300 && status < 400 && location && left > 0)
      // As browsers do: what follows a redirect is asked for with GET.
      return this.open(new URL(location, url).href, undefined, left - 1);
    return { url, status, document: parse(body) };
  }

  #send(url: string, form: URLSearchParams | undefined): Promise<Answer> {
    const body = form?.toString();
    const send = url.startsWith('https:') ? httpsRequest : httpRequest;
    const headers = {
      // As a browser's: a firewall refuses what sends less.
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
      accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
      'accept-language': 'en',
      cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(body === undefined
        ? {}
        : {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': String(Buffer.byteLength(body)),
          }),
    };
    const options = {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      timeout: MILLISECONDS,
      ...(this.#ca === undefined ? {} : { ca: this.#ca }),
    };
    return new Promise<Answer>((resolve, reject) => {
      const sent = send(url, options, (response) => {
        for (const cookie of response.headers['set-cookie'] ?? []) this.#keep(cookie);
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, location: response.headers.location, body: text });
        });
      });
      sent.on('timeout', () => sent.destroy(new Error(`no answer within ${MILLISECONDS} ms`)));
      sent.on('error', reject);
      sent.end(body);
    });
  }

  #keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    this.#cookies.set(name, value);
  }
}
