import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LabSite } from '../site.ts';

/** Something listens and takes no connection; once its queue is full, the kernel leaves further ones unanswered. */
export async function fillQueue(site: LabSite): Promise<void> {
  const port = site.context.backPort;
  await site.run({
    name: 'hanging',
    command: 'php',
    args: [
      '-r',
      `$s = stream_socket_server('tcp://127.0.0.1:${port}', $e, $m, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, stream_context_create(['socket' => ['backlog' => 1]])); sleep(600);`,
      // Names the folder it belongs to, by which it is known to be ours.
      site.folder,
    ],
    folder: site.folder,
    ready: { port },
  });
  for (let count = 0; count < 4; count++)
    connect(port, '127.0.0.1')
      .on('error', () => {})
      .unref();
  await sleep(100);
}
