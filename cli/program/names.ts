/** What stands first on the command line and is no target. */
export const commandNames = [
  'check',
  'replay',
  'merge',
  'explain',
  'read',
  'init',
  'clean',
  'bundle',
  'fix',
  'notify',
  'completion',
] as const;

export const shells = ['bash', 'zsh', 'fish'] as const;

/** How `explain` tells of a cause. */
export const explainFormats = ['table', 'markdown'] as const;

/** How `read` tells what it found. */
export const readFormats = ['text', 'json', 'diff'] as const;

/** How `fix` tells what it did. */
export const fixFormats = ['text', 'json'] as const;
