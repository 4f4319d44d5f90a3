// The floor: the same requests by the same HTTP library, and nothing judged.
//   node undici.mjs URLS.json six|nine CONCURRENCY
import { readFileSync } from 'node:fs';
import { Pool } from 'undici';
import { plans } from './undici-plans.mjs';

const CONNECTIONS = 2;
const [file = '', planName = 'nine', concurrency = '64'] = process.argv.slice(2);
const steps = plans[planName] ?? [];
/** @type {string[]} */
const urls = JSON.parse(readFileSync(file, 'utf8'));

/** Each request as soon as those it depends on are answered; the pool lets two at a time through. @param {string} url */
async function visit(url) {
  const pool = new Pool(url, { connections: CONNECTIONS, pipelining: 1 });
  const learnt = {
    token: '',
    draft: 0,
    unique: Math.random().toString(36).slice(2).padEnd(12, '0').slice(0, 12),
  };
  /** @type {Map<string, Promise<void>>} */
  const sent = new Map();
  for (const { name, after, status, method, path, headers, body } of steps) {
    const send = async () => {
      await Promise.all(after.map((other) => sent.get(other)));
      const answer = await pool.request({
        method,
        path: path(learnt),
        headers: headers(learnt),
        body: body?.(learnt) ?? null,
      });
      const text = await answer.body.text();
      if (answer.statusCode !== status) throw new Error(`${name} at ${url}: ${answer.statusCode}`);
      if (name === 'token') learnt.token = JSON.parse(text).token;
      if (name === 'draft') learnt.draft = JSON.parse(text).id;
    };
    sent.set(name, send());
  }
  await Promise.all(sent.values());
  await pool.destroy();
}

const next = urls.values();
const worker = async () => {
  for (const url of next) await visit(url);
};
await Promise.all(Array.from({ length: Number(concurrency) }, worker));
