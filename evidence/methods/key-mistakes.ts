import { CONSUMER_KEY, CONSUMER_SECRET } from './looks.ts';

/** What is wrong with a name that is said to be a key of a shop, which never has another form. Null where nothing is. */
export function mistakeInKey(username: string): string | null {
  return CONSUMER_KEY.test(username)
    ? null
    : 'is no consumer key: that is ck_ with 40 digits and letters from a to f behind it, and its secret (cs_…) is the password';
}

/** The same of the password: nothing that a shop hands out has blanks around it. */
export function mistakeInSecret(password: string): string | null {
  const isPasted = password !== password.trim() && CONSUMER_SECRET.test(password.trim());
  return isPasted ? 'has a blank before or behind its consumer secret (cs_…): give it without' : null;
}
