/** A sentence about restarting or emptying a cache, unless it says that nothing is to be restarted. */
export function asksToReload(after: string | null): boolean {
  return /\b(reload|restart|empty the cache)\b/i.test((after ?? '').replace(/nothing to restart/gi, ''));
}

/** The same without caches: a file is changed all the same, and what is left to do is printed. */
export function asksToRestart(after: string | null): boolean {
  return /\b(reload|restart)\b/i.test((after ?? '').replace(/nothing to restart/gi, ''));
}
