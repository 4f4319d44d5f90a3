import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import formats from 'ajv-formats';
import schemas from 'har-schema';
import type { Exchange } from '../../evidence/exchange.ts';
import { timingsOf } from '../../reports/formats/har/timings.ts';
import type { SiteReport } from '../../reports/model/report.ts';
import { healthy } from './support/evidence.ts';
import { hostile, markup } from './support/hostile.ts';
import { rendered, reportOf, stripped } from './support/reports.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addMetaSchema(draft06);
for (const schema of Object.values(schemas)) ajv.addSchema(schema);
const isHar = ajv.getSchema('har.json#');

interface Entry {
  pageref: string;
  startedDateTime: string;
  time: number;
  timings: Record<string, number>;
  comment: string;
  serverIPAddress?: string;
  request: { url: string; queryString: unknown[]; postData?: { mimeType: string; text: string } };
  response: { status: number; _error?: string; content: Record<string, unknown>; redirectURL: string };
}

async function harOf(...sites: SiteReport[]) {
  const text = await rendered('har', sites, { isFleet: true });
  const har = JSON.parse(text) as { log: { pages: Record<string, string>[]; entries: Entry[] } };
  isHar?.(har);
  expect(isHar?.errors ?? []).toEqual([]);
  return har.log;
}

/** The one entry of one exchange of the healthy site. */
async function entryOf(change: Partial<Exchange>): Promise<Entry> {
  const site = reportOf(healthy());
  const [first] = site.exchanges;
  const { entries } = await harOf({ ...site, exchanges: [{ ...first, ...change } as Exchange] });
  if (!entries[0]) throw new Error('there is no entry');
  return entries[0];
}

test('a page a site, an entry a request, in the order in which they were sent', async () => {
  const sites = [reportOf(healthy(), 'good'), reportOf(stripped(), 'bad')];
  const { pages, entries } = await harOf(...sites);
  expect(pages.map(({ id, title, comment }) => [id, title, comment])).toEqual([
    ['site_1', 'good', 'https://shop.example'],
    ['site_2', 'bad', 'https://shop.example'],
  ]);
  expect(entries.filter(({ pageref }) => pageref === 'site_1').map(({ comment }) => comment)).toEqual([
    'posts',
    'index',
    'token',
    'validate',
    'draft',
    'draft-read',
    'draft-delete',
    'draft-gone',
    'garbage-posts',
    'preflight',
  ]);
  expect(entries.length).toBe(17);
  expect(entries[0]).toMatchObject({
    startedDateTime: '2026-11-24T15:21:13.949Z',
    time: 519.4,
    timings: { blocked: -1, dns: -1, connect: 11.6, ssl: -1, send: 0, wait: 506, receive: 1.8 },
    cache: {},
    request: { method: 'GET', httpVersion: 'HTTP/1.1', queryString: [{ name: 'per_page', value: '3' }, {}] },
    response: { status: 200, content: { mimeType: 'application/json; charset=UTF-8' } },
  });
});

test('a run without sites, and a site without answers, are files all the same', async () => {
  expect(await harOf()).toMatchObject({ pages: [], entries: [] });
  const { pages, entries } = await harOf({ ...reportOf(healthy()), exchanges: [] }, reportOf(healthy()));
  expect([pages.length, entries.length]).toEqual([2, 10]);
});

test('what was sent is there as it was recorded, secrets taken out', async () => {
  const { entries } = await harOf(reportOf(healthy()));
  const token = entries.find(({ comment }) => comment === 'token');
  expect(token?.request.postData).toEqual({
    mimeType: expect.stringMatching(/^multipart\/form-data/),
    text: 'username=admin\n«password»=«password»',
  });
  expect(entries[0]?.request.postData).toBeUndefined();
});

test('no answer is status 0 and an error, and its time is that of what it waited for', async () => {
  const timing = { start: 0, dns: null, connect: null, tls: null, first_byte: null, total: 21 };
  const refused = await entryOf({
    response: null,
    timing,
    failure: { kind: 'connection-refused', detail: 'ECONNREFUSED 127.0.0.1:8080' },
  });
  expect(refused.response).toMatchObject({
    status: 0,
    _error: 'connection-refused: ECONNREFUSED 127.0.0.1:8080',
    content: { size: 0, mimeType: 'x-unknown' },
  });
  expect(refused.timings).toMatchObject({ blocked: 21, wait: 0, receive: 0 });
  const silent = await entryOf({
    response: null,
    timing: { ...timing, connect: 1, total: 10_000 },
    failure: { kind: 'response-timeout', detail: 'no answer in 10 s' },
  });
  expect(silent.timings).toMatchObject({ blocked: -1, connect: 1, wait: 9999, receive: 0 });
});

test('the phases add up to the time, and TLS is a part of connecting', () => {
  const [exchange] = reportOf(healthy()).exchanges;
  const phases = [null, 0, 0.1, 33.3];
  const wrong: object[] = [];
  for (const attempts of [1, 2])
    for (const dns of phases)
      for (const connect of phases)
        for (const tls of phases)
          for (const first_byte of phases)
            for (const total of [0, 12.7, 700.1]) {
              const timing = { start: 0, dns, connect, tls, first_byte, total };
              const { time, timings } = timingsOf({ ...exchange, attempts, timing } as Exchange);
              const { ssl, ...rest } = timings;
              const sum = Object.values(rest).reduce((all, one) => all + Math.max(0, one), 0);
              if (Math.abs(time - sum) > 1e-6 || time < total || Number(ssl) > Number(timings.connect))
                wrong.push({ timing, time, timings });
            }
  expect(wrong).toEqual([]);
});

test('a retried request says so; its earlier attempts are time in the queue', async () => {
  const timing = { start: 5, dns: 1, connect: 2, tls: 3, first_byte: 4, total: 100 };
  const connection = { address: '203.0.113.7', certificate_expires: null };
  const entry = await entryOf({ attempts: 2, timing, connection });
  expect(entry.comment).toBe('posts, sent 2 times');
  expect(entry.serverIPAddress).toBe('203.0.113.7');
  expect(entry.timings).toEqual({ blocked: 90, dns: 1, connect: 5, ssl: 3, send: 0, wait: 4, receive: 0 });
});

test('a redirect has its address, and a body that was cut says so', async () => {
  const response = { status: 301, headers: [['Location', '/b']], text: 'abc', bytes: 9, cut: true };
  const entry = await entryOf({ response } as Partial<Exchange>);
  expect(entry.response).toMatchObject({ redirectURL: '/b', content: { size: 9, text: 'abc' } });
  expect(entry.response.content.comment).toBe('the text is the beginning of what was sent');
});

test('what a host sent is text in it, whatever it is', async () => {
  for (const text of [markup, '"', '\\', '\ud800', '', '«token»']) {
    const { entries } = await harOf(hostile(text));
    // A half of a pair stays what it is: JSON has an escape for it.
    expect(entries[0]?.response._error).toBe(`response-truncated: ${text}`);
  }
  const { pages } = await harOf({ ...reportOf(healthy()), name: 'a'.repeat(1_000_000) });
  expect(pages[0]?.title?.length).toBe(300);
});
