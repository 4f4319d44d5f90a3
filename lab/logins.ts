/** As sites.yaml asks, passwords come from the environment; this is the one in which the lab reads it. */
export const passwords = {
  LAB_ADMIN: 'password',
  LAB_READER: 'a reader may only read',
  LAB_WRONG: 'not the password',
};

const variable = (name: keyof typeof passwords) => `\${${name}}`;

export const admin = { username: 'admin', password: variable('LAB_ADMIN') };
export const reader = { username: 'reader', password: variable('LAB_READER') };

export function wrongLogin(username: string) {
  return { username, password: variable('LAB_WRONG') };
}
