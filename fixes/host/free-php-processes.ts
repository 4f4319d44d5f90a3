import { defineFix } from '../fix.ts';

export const freePhpProcesses = defineFix({
  id: 'free-php-processes',
  says: 'Look at what PHP waits for: the slow log of PHP-FPM (request_slowlog_timeout), its status page, SHOW PROCESSLIST of the database; raise pm.max_children only if all of them are busy with real work',
  docs: 'https://www.php.net/manual/en/install.fpm.configuration.php',
});
