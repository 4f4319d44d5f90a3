import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { handOverAll } from '../machine/user.ts';
import type { LabSite } from '../site.ts';
import type { GivenPlugin } from './given.ts';
import type { PluginSettings } from './settings.ts';

/** A real plugin calls home, and nothing of the lab leaves this machine. */
const NOBODY_IS_CALLED = `add_filter( 'pre_http_request', fn() => new WP_Error( 'lab', 'Nothing leaves the lab.' ) );`;

/**
 * Copies the plugins into the site and activates them as wp-admin does, in this order; then the last one is set up by the
 * file of its double beside this one, which has the settings of the fault in `$lab`. Throws where it cannot be set so.
 */
export async function putReal(
  site: LabSite,
  plugins: GivenPlugin[],
  settings: PluginSettings,
): Promise<string[]> {
  site.snippet('nobody-is-called', NOBODY_IS_CALLED);
  for (const { folder, file } of plugins) {
    const place = path.join(site.wordpress, 'wp-content/plugins', path.dirname(file));
    cpSync(folder, place, { recursive: true, dereference: true });
    handOverAll(place);
  }
  const files = plugins.map(({ file }) => file);
  const last = plugins.at(-1);
  const said = await site.php(activation(site, files, last, settings));
  if (said.trim() !== '') throw new Error(`${last?.name} ${last?.version} is not set up: ${said.trim()}`);
  return files;
}

function activation(
  site: LabSite,
  files: string[],
  last: GivenPlugin | undefined,
  settings: PluginSettings,
): string {
  const list = files.map((file) => `'${file}'`).join(', ');
  return `<?php
$_SERVER['HTTP_HOST'] = '${new URL(site.url).host}';
$_SERVER['REQUEST_URI'] = '/wp-admin/plugins.php';
define( 'WP_ADMIN', true );
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
ob_start();
foreach ( array( ${list} ) as $file ) {
  $active = activate_plugin( $file );
  if ( is_wp_error( $active ) ) { ob_end_clean(); echo $active->get_error_message(); exit; }
}
$lab = json_decode( '${JSON.stringify({ version_given: last?.version, ...settings })}', true );
ob_end_clean();
?>${setUp(last?.double ?? '')}`;
}

/** What a plugin needs before it answers as its double does. */
function setUp(double: string): string {
  try {
    return readFileSync(new URL(`./${double}.php`, import.meta.url), 'utf8');
  } catch {
    return '';
  }
}
