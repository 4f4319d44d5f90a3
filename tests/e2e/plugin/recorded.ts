import { readFileSync } from 'node:fs';
import type { Answer, Question } from '../support/ask.ts';
import type { Fault } from '../support/faults.ts';
import type { Tokens } from './tokens.ts';

export interface Recorded {
  readonly fault: string;
  readonly request: string;
  readonly method: string;
  readonly path: string;
  readonly sent: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly expect: Answer;
}

export const recorded: readonly Recorded[] = JSON.parse(
  readFileSync(new URL('../../recordings/real-plugin-1.3.4.json', import.meta.url), 'utf8'),
);

/** How a recorded fault is put into the embedded WordPress; `healthy` is none. */
export const faults: Readonly<Record<string, Fault | undefined>> = {
  healthy: undefined,
  'header-stripped': { php: `unset( $_SERVER['HTTP_AUTHORIZATION'] );` },
  'plugin-inactive': { plugin: 'removed' },
  'secret-undefined': { secret: () => '' },
  'secret-changed': { secret: (line) => line.replace(/'[^']*' \)/, "'0123456789abcdef0123456789abcdef' )") },
  'login-limiter': {
    php: `add_filter( 'authenticate', fn() => new WP_Error( 'too_many_retries',
      '<strong>Error:</strong> Too many failed login attempts. Please try again in 20 minutes.' ), 999 );`,
  },
  'plain-permalinks': {
    php: `foreach ( [ 'permalink_structure', 'rewrite_rules' ] as $option ) {
      add_filter( "pre_option_$option", '__return_empty_string' );
    }`,
  },
  'rest-anon-401': {
    php: `add_filter( 'rest_authentication_errors', fn( $r ) => $r ?: ( is_user_logged_in() ? $r
      : new WP_Error( 'rest_not_logged_in', 'You are not currently logged in.', [ 'status' => 401 ] ) ) );`,
  },
};

/** Which token a recorded request carried; the recordings say only that it was one. */
const CARRIED: Readonly<Record<string, keyof Tokens>> = {
  'validate-good': 'good',
  'create-good': 'good',
  'users-me-good': 'good',
  'create-subscriber': 'subscriber',
  'create-deleted-user': 'deletedUser',
  'validate-expired': 'expired',
  'validate-nbf-future': 'notYet',
  'validate-bad-signature': 'otherSecret',
  'validate-bad-iss': 'otherIssuer',
};

/** The recorded request as sent to a site with these tokens. */
export function questionOf({ request, method, path, sent, body }: Recorded, tokens: Tokens): Question {
  const headers: Record<string, string> = { ...sent };
  const carried = CARRIED[request];
  if (carried) headers.authorization = `Bearer ${tokens[carried]}`;
  const multipart = body?.startsWith('multipart: ') ? body.slice('multipart: '.length) : undefined;
  if (multipart === undefined) {
    return { method, path, headers, body: method === 'POST' ? password(body ?? '') : undefined };
  }
  delete headers['content-type'];
  const form = new FormData();
  for (const [name, value] of Object.entries<string>(JSON.parse(password(multipart)))) form.set(name, value);
  return { method, path, headers, body: form };
}

const password = (body: string) => body.replace('admin-pass', 'password');
