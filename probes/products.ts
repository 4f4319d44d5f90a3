import { asObject } from '../base/json.ts';

/** Of products no more than that they are there, and are some; of anything else what it says. */
export function keepProducts(json: unknown): unknown {
  if (Array.isArray(json)) return json.slice(0, 1).map(kept);
  const { code, message, data } = asObject(json);
  return { code, message, data };
}

function kept(one: unknown): Record<string, unknown> {
  const { id, sku, type, ...others } = asObject(one);
  const isWhole = sku !== undefined || type !== undefined || Object.keys(others).length > 0;
  return isWhole ? { id, type, sku: sku === undefined ? undefined : 'known' } : { id };
}
