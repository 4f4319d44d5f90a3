/** What stands first on the command line and is no target. */
export const commandNames = [
  'check',
  'replay',
  'merge',
  'explain',
  'init',
  'clean',
  'bundle',
  'notify',
  'completion',
] as const;

export const shells = ['bash', 'zsh', 'fish'] as const;

/** How `explain` tells of a cause. */
export const explainFormats = ['table', 'markdown'] as const;
