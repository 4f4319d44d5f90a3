import type { Client } from './client.ts';

const user = { method: 'GET', route: 'wp/v2/users/me' } as const;

export const make: Client = {
  id: 'make',
  name: 'Make',
  userAgent: 'Make/production',
  headers: { accept: '*/*' },
  login: 'application-password',
  takes: ['application-password', 'jwt', 'woocommerce'],
  // The plugin of its WordPress app lets every key read who it is.
  test: { 'application-password': user, jwt: user },
  handshake:
    'Its WordPress app logs in with the key of the plugin Make Connector, in the header iwc-api-key; its HTTP app with what its user gives it',
  unknown: 'Which route its HTTP app tests a connection with: none, as far as is documented',
  sources: ['https://apps.make.com/wordpress', 'https://wordpress.org/plugins/integromat-connector/'],
};
