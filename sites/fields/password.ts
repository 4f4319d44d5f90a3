import { mistakeInSecret } from '../../evidence/methods/key-mistakes.ts';

/** More is no password, and everything that is masked by it would cost more than the visit. */
export const MOST_CHARACTERS = 4096;

export const TOO_LONG = `has more than ${MOST_CHARACTERS} characters; is it the right file?`;

/**
 * Why a text can not be the password that somebody meant, in words that follow "the password"; null when it can.
 * Something on its way here has read it in another encoding, and what would be sent is another password.
 */
export function mistakeInPassword(text: string): string | null {
  if (text.length > MOST_CHARACTERS) return TOO_LONG;
  if (/[\ufeff\ufffd-\uffff\p{Cs}]/u.test(text))
    return 'holds characters that could not be read; it is in another encoding than UTF-8';
  if (/[\r\n\u2028\u2029]/.test(text)) return 'has more than one line';
  if (/\p{Cc}/u.test(text)) return 'holds control characters; is it text, in UTF-8?';
  return mistakeInSecret(text);
}

/** The password without what a file or `$(cat …)` leaves around it: a byte order mark, line ends. */
export function plainPassword(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/[\r\n]+$/, '');
}
