import type { LabSite } from '../site.ts';

/** Takes every connection and says nothing on any, at the second port of the site. */
export async function runSilentServer(site: LabSite): Promise<void> {
  const port = site.context.backPort;
  await site.run({
    name: 'silent',
    command: 'php',
    args: [
      '-r',
      `$s = stream_socket_server('tcp://127.0.0.1:${port}'); $taken = []; while (true) { if ($one = @stream_socket_accept($s, 600)) { $taken[] = $one; } }`,
      // Names the folder it belongs to, by which it is known to be ours.
      site.folder,
    ],
    folder: site.folder,
    ready: { port },
  });
}
