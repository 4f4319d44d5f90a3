/** Loaded into Playground before itself. */
import { rmSync } from 'node:fs';
import net from 'node:net';
import { isMainThread } from 'node:worker_threads';

// Playground would listen on every interface, with a well-known password.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = new Proxy(listen, {
  apply(target, server, args) {
    const [port, ...rest] = args;
    const callbacks = rest.filter((argument) => typeof argument === 'function');
    const where = typeof port === 'number' ? [{ port, host: '127.0.0.1' }, ...callbacks] : args;
    return Reflect.apply(target, server, where);
  },
});

// The channel closes when the parent is gone, however it went.
if (isMainThread && process.channel) {
  process.once('disconnect', () => {
    process.once('exit', () => {
      const folder = process.env.EMBEDDED_SCRATCH;
      if (folder) rmSync(folder, { recursive: true, force: true });
    });
    setTimeout(() => process.exit(1), 3000).unref();
    process.kill(process.pid, 'SIGTERM');
  });
}
