import { defineFix } from '../fix.ts';

export const findTheSlowPlugin = defineFix({
  id: 'find-the-slow-plugin',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Switch off one by one what acts when posts are saved or shown, until it is quick: publishing to networks, backups, webhooks, translation, search, cache',
  after:
    'Switch the others on again. Let that plugin do its work later (its settings may say "in the background" or "cron").',
  docs: 'https://developer.wordpress.org/reference/hooks/save_post/',
});
