import type { SiteDetail } from './model.ts';

/** One site of those that were packed together. */
export function detailAt(at: number, chunk: string): SiteDetail {
  return JSON.parse(chunk)[at];
}
