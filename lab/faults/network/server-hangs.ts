import { defineFault } from '../../fault.ts';
import { runSilentServer } from '../../parts/silent-server.ts';

export default defineFault({
  says: 'the server takes every connection and answers no request',
  stacks: ['nginx-fpm'],
  causes: ['server-hangs'],
  mendable: 'the host has to see why the server hangs',
  started: (site) => runSilentServer(site),
  entry: (site) => ({ url: `http://127.0.0.1:${site.context.backPort}`, timeout: '2s', retries: 0 }),
});
