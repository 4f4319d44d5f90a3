/** What a given password is by its form alone. */
export type PasswordLooks =
  | 'application-password'
  /** The same with %20 in place of blanks, of which WordPress keeps the 20. */
  | 'escaped-application-password'
  | 'perhaps-application-password'
  | 'woocommerce-key';

/** Six groups of four, as WordPress shows them once; a `+` stands for a blank where it was copied out of an address. */
const GROUPED = /^[a-z\d]{4}(?:[ +][a-z\d]{4}){5}$/i;
const ESCAPED = /^[a-z\d]{4}(?:%20[a-z\d]{4}){5}$/i;
/** What WordPress makes of it: all else is left out. A password generator makes such ones too. */
const JOINED = /^(?:[^a-z\d]*[a-z\d]){24}[^a-z\d]*$/i;

export const CONSUMER_KEY = /^ck_[\da-f]{40}$/;
export const CONSUMER_SECRET = /^cs_[\da-f]{40}$/;

/** Says what is wrong with such a name, without it: reports show who logs in. Null where nothing is. */
export function mistakeInUsername(username: string): string | null {
  if (CONSUMER_SECRET.test(username))
    return 'is a consumer secret (cs_…): that is the password, and the user is the consumer key (ck_…)';
  // As curl takes both; WordPress leaves the colon out of every name.
  return username.includes(':')
    ? 'has a colon, which ends a name where it is sent: give the name alone, and the password apart from it'
    : null;
}

/** Null where nothing about its form says what it is. */
export function looksOf({
  username,
  password,
}: {
  username: string;
  password: string;
}): PasswordLooks | null {
  // Whatever goes with it: people give the key twice, or cut its secret short.
  if (CONSUMER_KEY.test(username)) return 'woocommerce-key';
  if (GROUPED.test(password)) return 'application-password';
  if (ESCAPED.test(password)) return 'escaped-application-password';
  return JOINED.test(password) ? 'perhaps-application-password' : null;
}

/** Nothing else is written so. */
export function isGrouped(looks: PasswordLooks | undefined): boolean {
  return looks === 'application-password' || looks === 'escaped-application-password';
}
