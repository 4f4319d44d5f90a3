import type { Constant } from './constants.ts';

const names = /^(?:SECURE_AUTH|LOGGED_IN|AUTH|NONCE)_(?:KEY|SALT)$/;

/** One of the keys and salts that still has the phrase of the sample file. */
export function isPlaceholder({ name, value }: Constant): boolean {
  return names.test(name) && value.kind === 'text' && /^(?:|put your unique phrase here)$/i.test(value.text);
}
