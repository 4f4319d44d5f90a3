import { createHmac } from 'node:crypto';
import { passwords } from '../logins.ts';
import type { LabSite } from '../site.ts';
import { replacePlugin } from './other-plugins.ts';

interface Key {
  permissions?: 'read' | 'write' | 'read_write';
  /** Of whom it is: the administrator, or one who may only read. */
  user?: 1 | 2;
}

/** A shop without a JWT plugin, with one consumer key; WooCommerce keeps its hash, and its secret as it is. */
export async function withWooCommerce(site: LabSite, { permissions = 'read_write', user = 1 }: Key = {}) {
  await replacePlugin(site, 'woocommerce');
  const hash = createHmac('sha256', 'wc-api').update(passwords.LAB_CONSUMER_KEY).digest('hex');
  await site.php(`<?php
define( 'WP_USE_THEMES', false );
require 'wp-load.php';
update_option( 'shop_keys', array( '${hash}' => array(
	'user'        => ${user},
	'permissions' => '${permissions}',
	'secret'      => '${passwords.LAB_CONSUMER_SECRET}',
) ) );
`);
}

/** Behind a proxy that ends TLS and says so, for which the client of this machine asks directly. */
export function asBehindTls(site: LabSite): void {
  site.edit('wp-config.php', (config) => config.replace('<?php\n', "<?php\n$_SERVER['HTTPS'] = 'on';\n"));
}
