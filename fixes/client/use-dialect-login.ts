import { defineFix } from '../fix.ts';

export const useDialectLogin = defineFix({
  id: 'use-dialect-login',
  file: 'sites.yaml',
  place: 'key token_path of the site',
  says: 'Write the address of that login here, and have every client log in there, as that plugin wants it',
  snippet: 'client/use-dialect-login.yaml',
  after:
    'What comes after the login is the same: the token goes as "Authorization: Bearer …" with every request.',
});
