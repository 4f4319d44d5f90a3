import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');
export const CACHE = join(HERE, '.cache');
export const THEME = join(HERE, 'theme');
export const OUR_PLUGIN = join(HERE, '..', 'plugin', 'jwt-authentication-for-wp-rest-api');
export const PLUGIN_FOLDER = 'jwt-authentication-for-wp-rest-api';

const PACKAGES = join(HERE, 'node_modules');
export const PLAYGROUND = join(PACKAGES, '@wp-playground', 'cli', 'wp-playground.js');
export const WORDPRESS_ZIP = join(
  PACKAGES,
  '@wp-playground',
  'wordpress-builds',
  'src',
  'wordpress',
  'wp-6.5.zip',
);
export const FFLATE = join(PACKAGES, 'fflate', 'esm', 'index.mjs');
