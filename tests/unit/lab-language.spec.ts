import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseJson } from '../../base/json.ts';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import { reportOf } from '../../lab/table/again.ts';
import type { Recording } from '../../lab/table/recording.ts';

// What real servers answered under every fault, had that WordPress spoken another language: each text that WordPress or a
// plugin translates is another one, codes and markup stay. The same must be named.

const folder = new URL('../recordings/lab/', import.meta.url);

/** The libraries' own words are in English everywhere: those of php-jwt are handed on under this code. */
const UNTRANSLATED = 'jwt_auth_invalid_token';

const letters: Record<string, string> = {
  a: 'ä',
  e: 'ë',
  i: 'ï',
  o: 'ø',
  u: 'ü',
  r: 'ř',
  s: 'š',
  t: 'ť',
  n: 'ñ',
};

function otherWords(text: string): string {
  return text
    .split(/(<[^>]*>|«[^»]*»|&[#\w]+;)/)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(/[aeiourstn]/g, (letter) => letters[letter] ?? letter),
    )
    .join('');
}

function translated(text: string): string {
  const json = parseJson(text);
  if (typeof json === 'object' && json !== null && 'message' in json && typeof json.message === 'string') {
    const isOfLibrary = 'code' in json && json.code === UNTRANSLATED;
    return isOfLibrary ? text : JSON.stringify({ ...json, message: otherWords(json.message) });
  }
  // The page on which WordPress says that it cannot go on.
  const isDying = text.includes('id="error-page"');
  return isDying ? text.replace(/(<title>|<body)[\s\S]*?(<\/title>|<\/body>)/g, otherWords) : text;
}

function inAnotherLanguage(evidence: KeptEvidence): KeptEvidence {
  const exchanges = Object.entries(evidence.exchanges).map(([probe, exchange]) => {
    const { response } = exchange;
    if (!response?.text) return [probe, exchange];
    return [probe, { ...exchange, response: { ...response, text: translated(response.text) } }];
  });
  return { ...evidence, exchanges: Object.fromEntries(exchanges) };
}

const named = (evidence: KeptEvidence) =>
  reportOf(evidence).findings.map(({ cause, certainty, layer }) => `${cause} ${certainty}, ${layer}`);

/**
 * That page exists in each language of WordPress, and is known by its words alone: see `database-down` below. What
 * Imunify360 answers is of no WordPress, and is not translated: its own name stands in it. Where the header is lost as well,
 * whether WooCommerce refuses the secret or what the key may do is in its words alone; the header is named in all of them.
 * A page that ends a request with 500 refuses by its words, and is an error without them. What JWT Auth 3 says of a wrong
 * password is certain by its words, and likely without them.
 */
const byWords = [
  'guests-blocked-by-page-without-status',
  'database-down',
  'waf-of-imunify',
  'header-emptied-by-nginx + woocommerce-secret-wrong',
  'wrong-password-jwt-auth-3',
];

for (const file of readdirSync(folder)) {
  const { fault, evidence }: Recording = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  if (byWords.includes(fault)) continue;
  test(`${fault} is named in any language`, () => {
    const other = inAnotherLanguage(evidence);
    expect(named(other)).toEqual(named(evidence));
  });
}

test('what is translated here reads otherwise', () => {
  expect(translated('{"code":"a","message":"Sorry, <b>no</b>"}')).toBe(
    '{"code":"a","message":"Søřřy, <b>ñø</b>"}',
  );
  expect(translated('<html><title>Error</title><body id="error-page">Error</body>')).not.toContain('Error<');
});

for (const words of [
  'Fehler beim Aufbau einer Datenbankverbindung',
  'データベース接続確立エラー',
  'Ошибка установки соединения с базой данных',
])
  test(`a database that is gone is known by "${words}"`, () => {
    const { evidence }: Recording = JSON.parse(readFileSync(new URL('database-down.json', folder), 'utf8'));
    const text = JSON.stringify(evidence)
      .replaceAll('Error establishing a database connection', words)
      .replaceAll('Database Error', '?');
    expect(named(JSON.parse(text))).toEqual(named(evidence));
  });
