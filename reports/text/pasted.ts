import { statusIn } from './status-in.ts';

/** What can be made out of a text as it was pasted from a log, a console or a body. */
export interface Pasted {
  /** What may be a code, the likeliest first. */
  codes: string[];
  /** Of JSON-RPC. */
  rpc: number | null;
  /** Of a body; null where it is none. */
  message: string | null;
  /** As a client prints it; null where it does not. */
  status: number | null;
}

const CODE = /\bcode["']?\s*:\s*["']([^"'\\]{1,200})["']/;
/** Simple JWT Login numbers its errors, miniOrange's plugin has them under another name. */
const ERROR_CODE = /"error_?code"\s*:\s*"?(\d{1,3})\b/i;
const ERROR_WORD = /"error"\s*:\s*"([A-Z]+(?:_[A-Z]+)*)"/;
const RPC = /(?<![\d-])-32\d{3}\b/;
const MESSAGE = /\bmessage["']?\s*:\s*(?:"((?:[^"\\]|\\.){1,2000})|'((?:[^'\\]|\\.){1,2000}))/;
/** Two words or more: a single one may be of any sentence. */
const SNAKE = /(?:\[jwt_auth\] )?[a-z][a-z0-9]*(?:_[a-z0-9]+)+/gi;

/** A body that was cut off when it was copied is read as well. */
export function partsOf(text: string): Pasted {
  const named = [ERROR_CODE, ERROR_WORD, CODE].flatMap((one) => one.exec(text)?.[1] ?? []);
  const rpc = RPC.exec(text)?.[0];
  const found = MESSAGE.exec(text);
  const message = found?.[1] ?? found?.[2];
  return {
    codes: [...named, ...(text.match(SNAKE) ?? [])],
    rpc: rpc === undefined ? null : Number(rpc),
    message: message === undefined ? null : unescaped(message),
    status: statusIn(text),
  };
}

export function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(["'/])/g, '$1');
}
