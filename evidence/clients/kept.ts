import { asObject } from '../../base/json.ts';

/** Of what a client was answered no more than what it is: lists may be of people. */
export function keepForClient(json: unknown): unknown {
  if (Array.isArray(json)) return json.slice(0, 1).map((one) => ({ id: asObject(one).id }));
  const { id, code, message, data, result, error } = asObject(json);
  const { protocolVersion, serverInfo } = asObject(result);
  return {
    id,
    code,
    message,
    data,
    error,
    ...(result === undefined ? {} : { result: { protocolVersion, serverInfo } }),
  };
}
