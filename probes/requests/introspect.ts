import { introspectionAt } from '../introspection.ts';

export const introspect = introspectionAt({
  id: 'introspect',
  order: 105,
  sends: 'GET users/me/application-passwords/introspect with the application password',
  tells: 'whether WordPress takes the application password',
  expects: '200 with its uuid',
  rootOf: ({ root }) => root,
});
