/** The request whose way through the files is followed. */
export interface AskedRequest {
  method: string;
  /** Of the address, as it is sent, with a slash in front. */
  path: string;
  /** Without `?`; empty for none. */
  query: string;
  /** By their names in lower case. */
  headers: Readonly<Record<string, string>>;
  host: string;
  https: boolean;
  /** Where it comes from; a list is what a file holds. */
  client?: { address: string } | { isListed: boolean };
}

/** `https://shop.example` */
export function originOf({ https, host }: AskedRequest): string {
  return `http${https ? 's' : ''}://${host}`;
}

/** Reads `GET /wp-json/?a=b`; null for what is no request. */
export function askedRequest(
  text: string,
  { host, https, headers = {} }: Pick<AskedRequest, 'host' | 'https'> & Partial<AskedRequest>,
): AskedRequest | null {
  const [, method = '', path = '', query = ''] =
    /^([A-Za-z]+) (\/[^\s?#]*)(?:\?([^\s#]*))?$/.exec(text) ?? [];
  return method === '' ? null : { method: method.toUpperCase(), path, query, headers, host, https };
}
