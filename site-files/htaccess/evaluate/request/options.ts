import type { Pass } from './pass.ts';

/** Whether an option holds for the folder. */
export function isPermitted({ config, journey }: Pass, option: string): boolean {
  const change = config.core.options;
  const base = change?.set ?? journey.server.options;
  if (change?.set) return base.has(option);
  if (change?.remove.has(option)) return false;
  return change?.add.has(option) || base.has(option);
}
