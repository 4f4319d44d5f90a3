/** What is compared of a response. */
export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly allow: string | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly keys: readonly string[] | null;
}

export interface Question {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | undefined;
}

export interface Reply extends Answer {
  readonly json: unknown;
}

export async function ask(url: string, { method, path, headers, body }: Question): Promise<Reply> {
  const response = await fetch(url + path, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });
  const json = parse(await response.text());
  const fields = typeof json === 'object' && json !== null ? json : {};
  const text = (key: string) => {
    const value: unknown = Reflect.get(fields, key);
    return typeof value === 'string' ? neutral(value.replaceAll(url, 'http://site.test')) : null;
  };
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    allow: response.headers.get('allow'),
    code: text('code'),
    message: text('message'),
    keys: json === undefined ? null : Array.isArray(json) ? [] : Object.keys(fields),
    json,
  };
}

/** Without the moment at which it was said. */
export function neutral(message: string): string {
  return message.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0000/, '<time>');
}

/** Does the same with every item, some at a time: the embedded WordPress has as many workers as cores. */
export async function each<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  atOnce = 3,
): Promise<void> {
  const left = [...items];
  const lane = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
