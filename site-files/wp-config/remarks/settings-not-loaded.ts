import { isPart } from '../part.ts';
import type { Rule } from '../rule.ts';

export const settingsNotLoaded: Rule = {
  id: 'settings-not-loaded',
  find: (config) => {
    const { source, settings, foreign } = config;
    if (settings || foreign.length > 0 || isPart(config)) return [];
    return [
      {
        at: source.spanOf(source.lines),
        severity: 'error',
        says: 'The file never loads wp-settings.php, so WordPress does not start.',
        step: "Put require_once ABSPATH . 'wp-settings.php'; at its end.",
      },
    ];
  },
};
