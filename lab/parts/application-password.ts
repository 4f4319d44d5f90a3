import { passwords } from '../logins.ts';
import type { LabSite } from '../site.ts';
import { edited } from '../wordpress/config.ts';
import { replacePlugin } from './other-plugins.ts';

/** Makes the application password of the lab for admin, as its profile does; the name is the one that a person gave it. */
async function giveApplicationPassword(site: LabSite, name = 'lab app'): Promise<void> {
  await site.php(`<?php
define( 'WP_USE_THEMES', false );
require 'wp-load.php';
add_filter( 'random_password', fn() => '${passwords.LAB_APPLICATION_JOINED}' );
WP_Application_Passwords::create_new_application_password( 1, array( 'name' => '${name}' ) );
`);
}

/** WordPress takes application passwords over plain http where it is told that it is on somebody's own machine. */
function asLocal(site: LabSite): void {
  site.edit('wp-config.php', (config) => edited(config, { WP_ENVIRONMENT_TYPE: 'local' }));
}

/** A site that has no JWT plugin, where admin has an application password that WordPress takes. */
export async function withApplicationPassword(site: LabSite, name?: string): Promise<void> {
  await withoutPlugins(site);
  if (site.url.startsWith('http:')) asLocal(site);
  await giveApplicationPassword(site, name);
}

/** The same beside the JWT plugin. */
export async function withBoth(site: LabSite): Promise<void> {
  if (site.url.startsWith('http:')) asLocal(site);
  await giveApplicationPassword(site);
}

/** The same beside the JWT plugin of another author. */
export async function besideOther(site: LabSite, plugin: string): Promise<void> {
  await withBoth(site);
  await replacePlugin(site, plugin);
}

/** A site that has no JWT plugin, and WordPress takes application passwords where it sees https alone. */
export async function overHttp(site: LabSite): Promise<void> {
  await withoutPlugins(site);
  await giveApplicationPassword(site);
}

/** Nobody has ever made one: WordPress then looks at no user and no password in a header. */
export async function neverMade(site: LabSite): Promise<void> {
  await withoutPlugins(site);
  if (site.url.startsWith('http:')) asLocal(site);
}

function withoutPlugins(site: LabSite): Promise<string> {
  return site.sql("UPDATE wp_options SET option_value = 'a:0:{}' WHERE option_name = 'active_plugins'");
}

/**
 * A plugin asks who is logged in before WordPress itself does, which then says what is wrong with the password:
 * WooCommerce at 10, Disable REST API at 20, Password Protected at 10.
 */
export function askedEarly(site: LabSite, priority = 10): void {
  site.snippet(
    'asks-early',
    `add_filter( 'rest_authentication_errors', function ( $result ) {
  is_user_logged_in();
  return $result;
}, ${priority} );`,
  );
}

/** XML-RPC is closed, as plugins for security and hosts close it: no door is left that takes a password without a header. */
export function withoutXmlRpc(site: LabSite): void {
  site.snippet('no-xmlrpc', "add_filter( 'xmlrpc_enabled', '__return_false' );");
}

/** Code takes the user and the password of the header away. */
export function eaten(site: LabSite): void {
  site.snippet(
    'no-authorization',
    "unset( $_SERVER['HTTP_AUTHORIZATION'], $_SERVER['REDIRECT_HTTP_AUTHORIZATION'], $_SERVER['PHP_AUTH_USER'], $_SERVER['PHP_AUTH_PW'] );",
  );
}

/** A plugin that the index lists, and that switches application passwords off: for the site, or for each user. */
export function switchedOffBy(site: LabSite, namespace: string, of: 'site' | 'user' = 'site'): void {
  const filter = `wp_is_application_passwords_available${of === 'user' ? '_for_user' : ''}`;
  site.snippet('switches-off', `add_filter( '${filter}', '__return_false' );\n${listing(namespace)}`);
}

/** The index lists a plugin. */
export function listed(site: LabSite, namespace: string): void {
  site.snippet('listed', listing(namespace));
}

function listing(namespace: string): string {
  return `add_action( 'rest_api_init', function () {
  register_rest_route( '${namespace}', '/state', array( 'methods' => 'GET', 'callback' => '__return_empty_array', 'permission_callback' => '__return_false' ) );
} );`;
}
