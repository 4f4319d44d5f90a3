import { readFileSync } from 'node:fs';
import { describeAnswer } from '../../evidence/describe.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { headlineOf } from '../../evidence/headline.ts';
import { codeOf, headerOf, isHtml, messageOf, statusOf, textOf } from '../../evidence/read.ts';
import { failures } from '../../reports/text/words.ts';
import { healthy } from '../unit/support/evidence.ts';

/** What WordPress and the JWT plugin say in English with these codes; a test holds that real servers said it. */
export const messages: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../docs/causes/messages.json', import.meta.url), 'utf8'),
);

/** Of the model evidence, for a message that says nothing. */
const PLACEHOLDER = 'a message that may be translated';

const recorded = healthy().site.url;

/** The addresses of the recorded site, and of those that only stand for another, as a reader knows them. */
function atExample(text: string): string {
  return text.replaceAll(recorded, 'https://shop.example');
}

/** Returns an answer as people search for it: `403 jwt_auth_no_auth_header: "Authorization header not found."`. */
export function answerInWords(exchange: Exchange): string {
  const { response, failure } = exchange;
  if (!response) return failure ? `no answer: ${failures[failure.kind]}` : 'no answer';
  const code = codeOf(exchange);
  const said = code ? `${statusOf(exchange)} ${code}` : describeAnswer({ ...exchange, failure: null });
  const message = messageFor(exchange, code);
  const cors = exchange.request.method === 'OPTIONS' && code === null ? corsIn(exchange) : '';
  const broken = failure ? `, but ${failures[failure.kind]}` : '';
  return `${atExample(said)}${cors}${broken}${message === null ? '' : `: "${atExample(message)}"`}`;
}

/** What a program and a person read first of an answer: its status, its code, its message or the headline of its page. */
export function answerInParts(
  exchange: Exchange,
): [status: number | null, code: string | null, message: string | null] {
  const code = codeOf(exchange);
  const message = messageFor(exchange, code);
  return [statusOf(exchange) ?? null, code, message === null ? null : atExample(message)];
}

/** What a browser looks at. */
function corsIn(exchange: Exchange): string {
  const said = ['Origin', 'Headers'].map((about) => {
    const name = `Access-Control-Allow-${about}`;
    const value = textOf(headerOf(exchange, name.toLowerCase()));
    return value ? `${name}: ${value}` : `no ${name}`;
  });
  return `, ${said.join(', ')}`;
}

function messageFor(exchange: Exchange, code: string | null): string | null {
  if (code === null) return isHtml(exchange) ? headlineOf(exchange) : null;
  const said = messageOf(exchange);
  return ['', PLACEHOLDER, code].includes(said) ? (messages[code] ?? null) : withoutTags(said);
}

function withoutTags(message: string): string {
  return message.replace(/<[^>]*>/g, '').trim();
}
