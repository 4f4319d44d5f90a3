import { asObject } from '../../../base/json.ts';
import { textsOf } from '../../read.ts';
import type { Dialect } from './dialect.ts';

/** How the plugin of another author checks a token: older versions of it may take a GET alone, and the index says so. */
export function checkMethod({ validate }: Dialect, index: Record<string, unknown>): 'GET' | 'POST' {
  const listed = textsOf(asObject(asObject(index.routes)[`/${validate?.path}`]).methods);
  return listed.includes('GET') && !listed.includes('POST') ? 'GET' : (validate?.method ?? 'POST');
}
