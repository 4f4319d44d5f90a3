import { defined } from '../config.ts';
import { isTrue } from '../constants.ts';
import type { Rule } from '../rule.ts';

export const fileChangesOff: Rule = {
  id: 'file-changes-off',
  find: (config) => {
    const constant = defined(config, 'DISALLOW_FILE_MODS');
    if (!constant || isTrue(constant) !== true) return [];
    return [
      {
        at: constant.nameAt,
        severity: 'note',
        says: 'No plugin can be installed, updated or removed in wp-admin.',
        step: 'Do such steps by WP-CLI or by upload.',
      },
    ];
  },
};
