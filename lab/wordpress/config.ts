export interface ConfigFacts {
  database: string;
  socket: string;
  secret: string;
}

/** A wp-config.php in the usual order, with what WordPress would otherwise fetch from the internet switched off. */
export function wpConfig({ database, socket, secret }: ConfigFacts): string {
  return `<?php
define( 'DB_NAME', '${database}' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY', 'lab' );
define( 'SECURE_AUTH_KEY', 'lab' );
define( 'LOGGED_IN_KEY', 'lab' );
define( 'NONCE_KEY', 'lab' );
define( 'AUTH_SALT', 'lab' );
define( 'SECURE_AUTH_SALT', 'lab' );
define( 'LOGGED_IN_SALT', 'lab' );
define( 'NONCE_SALT', 'lab' );

$table_prefix = 'wp_';

define( 'WP_DEBUG', false );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'JWT_AUTH_SECRET_KEY', '${secret}' );

/* That's all, stop editing! Happy publishing. */

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}

require_once ABSPATH . 'wp-settings.php';
`;
}

/** The constants of wp-config.php above its last line, as a person adds them. */
export function edited(config: string, constants: Record<string, string | number | boolean>): string {
  const lines = Object.entries(constants).map(([name, value]) => {
    const php = typeof value === 'string' ? `'${value}'` : String(value);
    return `define( '${name}', ${php} );\n`;
  });
  return config.replace("/* That's all", () => `${lines.join('')}\n/* That's all`);
}
