import type { Client } from './client.ts';

export const woocommerceApp: Client = {
  id: 'woocommerce-app',
  name: 'the WooCommerce app',
  userAgent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 wc-ios/23.0',
  headers: { accept: 'application/json' },
  login: 'application-password',
  takes: ['application-password', 'woocommerce'],
  test: { 'application-password': { method: 'GET', route: 'wc/v3/settings/general' } },
  handshake:
    'It reads the REST index for wc/v3, has an application password made, and reads the settings of the shop',
  unknown: 'The versions in its User-Agent are those of the phone and of the app',
  sources: [
    'https://github.com/woocommerce/woocommerce-ios/tree/trunk/Networking/Networking/ApplicationPassword',
    'https://github.com/woocommerce/woocommerce-ios/blob/trunk/Networking/Networking/Remote/SiteSettingsRemote.swift',
    'https://github.com/woocommerce/woocommerce-ios/blob/trunk/Networking/Networking/Settings/UserAgent.swift',
  ],
};
