import type { Rule } from '../rule.ts';

export const settingsNotLoaded: Rule = {
  id: 'settings-not-loaded',
  find: ({ source, settings, foreign }) => {
    const last = source.spanOf(source.lines);
    if (settings || foreign.length > 0) return [];
    return [
      {
        at: last,
        severity: 'error',
        says: 'The file never loads wp-settings.php, so WordPress does not start.',
        step: "Put require_once ABSPATH . 'wp-settings.php'; at its end.",
      },
    ];
  },
};
