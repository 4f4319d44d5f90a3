import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site with the plugin that issues this token, whatever it is, and lists no posts. */
export async function startLogin(token: string): Promise<{ url: string; stop(): void }> {
  const routes = {
    '/jwt-auth/v1/token': { methods: ['POST'] },
    '/jwt-auth/v1/token/validate': { methods: ['POST'] },
  };
  const user = { user_email: 'a@b.example', user_nicename: 'a', user_display_name: 'A' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    request.resume();
    const body = pathname.endsWith('/token')
      ? { token, ...user }
      : pathname.endsWith('/wp-json/')
        ? { namespaces: ['jwt-auth/v1'], routes }
        : [];
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
