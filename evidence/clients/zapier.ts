import type { Client } from './client.ts';

export const zapier: Client = {
  id: 'zapier',
  name: 'Zapier',
  userAgent: 'Zapier',
  headers: { accept: '*/*' },
  login: 'application-password',
  takes: ['application-password', 'jwt', 'woocommerce'],
  test: {},
  handshake:
    'Its WordPress app logs in with a plugin of its own, at zapier/v1/token; others, and Webhooks by Zapier, ask what their user says',
  unknown: 'Which route its WordPress app tests a connection with',
  sources: [
    'https://github.com/zapier/zapier-platform/blob/main/packages/core/src/tools/request-merge.js',
    'https://wordpress.org/plugins/zapier/',
  ],
};
