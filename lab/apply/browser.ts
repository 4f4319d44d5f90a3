import { type APIRequestContext, request } from '@playwright/test';
import { parse } from 'node-html-parser';

/** A page as a person's browser shows it. */
export interface Page {
  url: string;
  status: number;
  document: ReturnType<typeof parse>;
}

const context = {
  // As a browser's: a firewall refuses what sends less.
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  extraHTTPHeaders: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'en' },
  // Of a site on loopback, whose authority no browser knows.
  ignoreHTTPSErrors: true,
  maxRedirects: 5,
  timeout: 30_000,
};

/** As much of a browser as wp-admin needs: cookies, redirects and forms. */
export class Browser {
  readonly #context: APIRequestContext;

  private constructor(made: APIRequestContext) {
    this.#context = made;
  }

  static async start(): Promise<Browser> {
    return new Browser(await request.newContext(context));
  }

  async open(url: string, form?: URLSearchParams): Promise<Page> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    // A server that was started anew has closed what was open.
    const answer = form
      ? await this.#context.post(url, { data: form.toString(), headers, maxRetries: 1 })
      : await this.#context.get(url, { maxRetries: 1 });
    return { url: answer.url(), status: answer.status(), document: parse(await answer.text()) };
  }

  close(): Promise<void> {
    return this.#context.dispose();
  }
}
