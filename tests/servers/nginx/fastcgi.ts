import { createServer, type Server, type Socket } from 'node:net';

/** What a FastCGI request brought; of a name that came twice the last, as PHP has it. */
type Params = ReadonlyMap<string, string>;

const BEGIN = 1;
const END = 3;
const PARAMS = 4;
const STDOUT = 6;

/** Answers with what it was given. */
export function fastCgi(socket: string): Server {
  const server = createServer((connection) => {
    let buffer = Buffer.alloc(0);
    let params = Buffer.alloc(0);
    connection.on('error', () => connection.destroy());
    connection.on('data', (chunk: Buffer) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (;;) {
        if (buffer.length < 8) return;
        const length = buffer.readUInt16BE(4);
        const whole = 8 + length + buffer.readUInt8(6);
        if (buffer.length < whole) return;
        const kind = buffer.readUInt8(1);
        const id = buffer.readUInt16BE(2);
        const content = buffer.subarray(8, 8 + length);
        buffer = buffer.subarray(whole);
        if (kind === BEGIN) params = Buffer.alloc(0);
        if (kind === PARAMS && length > 0) params = Buffer.concat([params, content]);
        if (kind === PARAMS && length === 0) answer(connection, id, read(params));
      }
    });
  });
  return server.listen(socket);
}

function answer(connection: Socket, id: number, params: Params): void {
  const script = params.get('SCRIPT_FILENAME') ?? '';
  const body = JSON.stringify({
    php: true,
    script,
    method: params.get('REQUEST_METHOD') ?? '',
    args: params.get('QUERY_STRING') ?? '',
    authorization: params.get('HTTP_AUTHORIZATION') ?? '',
  });
  const text = Buffer.from(`Status: 200\r\nContent-Type: application/json\r\n\r\n${body}`);
  connection.write(record(STDOUT, id, text));
  connection.write(record(STDOUT, id, Buffer.alloc(0)));
  connection.end(record(END, id, Buffer.alloc(8)));
}

function record(kind: number, id: number, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt8(1, 0);
  head.writeUInt8(kind, 1);
  head.writeUInt16BE(id, 2);
  head.writeUInt16BE(content.length, 4);
  return Buffer.concat([head, content]);
}

function read(bytes: Buffer): Params {
  const found = new Map<string, string>();
  let at = 0;
  const length = (): number => {
    const short = bytes.readUInt8(at);
    if (short < 128) {
      at += 1;
      return short;
    }
    const long = bytes.readUInt32BE(at) & 0x7fffffff;
    at += 4;
    return long;
  };
  while (at < bytes.length) {
    const name = length();
    const value = length();
    found.set(
      bytes.toString('latin1', at, at + name),
      bytes.toString('latin1', at + name, at + name + value),
    );
    at += name + value;
  }
  return found;
}
