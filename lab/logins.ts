/** As sites.yaml asks, passwords come from the environment; this is the one in which the lab reads it. */
export const passwords = {
  LAB_ADMIN: 'password',
  LAB_READER: 'a reader may only read',
  LAB_WRONG: 'not the password',
  LAB_APPLICATION: 'aB3d eF6h iJ9l mN2p qR5t uV8x',
  LAB_APPLICATION_PLUS: 'aB3d+eF6h+iJ9l+mN2p+qR5t+uV8x',
  LAB_APPLICATION_JOINED: 'aB3deF6hiJ9lmN2pqR5tuV8x',
  LAB_APPLICATION_ESCAPED: 'aB3d%20eF6h%20iJ9l%20mN2p%20qR5t%20uV8x',
  LAB_WRONG_APPLICATION: 'aB3d eF6h iJ9l mN2p qR5t uV8y',
  LAB_CONSUMER_KEY: 'ck_3f9a1c07e5b82d64f0a9c3e1b7d5802946fa1e3c',
  LAB_UNKNOWN_KEY: 'ck_c81d90b2f4e67a35d1088f2e6b49c07a53e1d9f6',
  LAB_CONSUMER_SECRET: 'cs_8e20d7b4f16c9a3502de84b7a1f9c60d3578e2b1',
  LAB_WRONG_SECRET: 'cs_05b7c9e2d4f81a36e097b2c5d8f14a6309c7e1d2',
};

const variable = (name: keyof typeof passwords) => `\${${name}}`;

export const admin = { username: 'admin', password: variable('LAB_ADMIN') };
export const reader = { username: 'reader', password: variable('LAB_READER') };

/** The application password that `parts/application-password.ts` makes. */
export const application = { username: 'admin', password: variable('LAB_APPLICATION') };
export const wrongApplication = { username: 'admin', password: variable('LAB_WRONG_APPLICATION') };
/** The same as a person may have copied it. */
export const applicationWritten = {
  plus: { username: 'admin', password: variable('LAB_APPLICATION_PLUS') },
  joined: { username: 'admin', password: variable('LAB_APPLICATION_JOINED') },
  escaped: { username: 'admin', password: variable('LAB_APPLICATION_ESCAPED') },
};

/** The key that `parts/woocommerce.ts` makes. */
const KEY = variable('LAB_CONSUMER_KEY');
export const shopKey = { username: KEY, password: variable('LAB_CONSUMER_SECRET') };
export const wrongShopSecret = { username: KEY, password: variable('LAB_WRONG_SECRET') };
export const unknownShopKey = { ...shopKey, username: variable('LAB_UNKNOWN_KEY') };

export function wrongLogin(username: string) {
  return { username, password: variable('LAB_WRONG') };
}
