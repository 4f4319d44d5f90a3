import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { News } from '../../../monitor/notify/news.ts';

/** What Slack is sent, and what a webhook is: each has its own part. */
interface Told {
  text: string;
  data: Pick<News, 'link' | 'transitions'>;
}

/** A webhook's other end: takes what it is sent and says so. `port` 0 is any that is free. */
export async function startReceiver(port = 0) {
  const bodies: Told[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      bodies.push(JSON.parse(text));
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    bodies,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
