/** What a plugin wants of whoever logs in, or why it lets nobody in. */
export type Wants =
  | 'second-factor'
  | 'approval'
  | 'confirmation'
  | 'new-password'
  | 'captcha'
  | 'address'
  | 'block'
  | 'lock';

/** Plugins that answer a login with the same code, after `[jwt_auth] `. */
export interface LoginProtection {
  codes: string[];
  /** As wp-admin lists them; empty where so many use the code that it names none. */
  by: string[];
  wants: Wants;
  /** Where it is switched, as wp-admin has it; where it is left out, what is wanted says it. */
  switch?: string;
}

/** What is wanted, for the reader. */
export const wanted: Record<Wants, { says: string; switch: string }> = {
  'second-factor': {
    says: 'wants a second factor after the right password',
    switch: 'A user of its own for the client, without a second factor',
  },
  approval: {
    says: 'waits until somebody approves this user',
    switch: 'Users: approve the user of the client',
  },
  confirmation: {
    says: 'waits until this user confirms the e-mail address',
    switch: 'Users: confirm or activate the user of the client, or open the link in the e-mail that it got',
  },
  'new-password': {
    says: 'wants a new password of this user',
    switch: 'Users > the user of the client: a new password, then put it into sites.yaml',
  },
  captcha: {
    says: 'wants a captcha, which no REST client can solve',
    switch:
      'In the plugin of the captcha: no captcha on the login, or the address of the client on its allow list',
  },
  address: {
    says: 'keeps the address of this client out',
    switch: 'In the plugin: take the address of the client off its block list and put it on its allow list',
  },
  block: {
    says: 'keeps this user out',
    switch: 'Users > the user of the client: unblock it',
  },
  lock: {
    says: 'has locked the login after too many tries',
    switch: 'In the plugin: unlock the user or the address of the client, or wait',
  },
};
