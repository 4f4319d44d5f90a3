import { asObject } from '../base/json.ts';

/** Of products no more than that they are there; of anything else what it says. */
export function keepProducts(json: unknown): unknown {
  if (Array.isArray(json)) return json.slice(0, 1).map((one) => ({ id: asObject(one).id }));
  const { code, message, data } = asObject(json);
  return { code, message, data };
}
