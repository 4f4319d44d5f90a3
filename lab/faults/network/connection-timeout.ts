import { defineFault } from '../../fault.ts';
import { fillQueue } from '../../parts/full-queue.ts';

export default defineFault({
  says: 'the server does not take connections any more: its queue is full',
  stacks: ['nginx-fpm'],
  causes: ['connection-timeout'],
  mendable: 'the host has to see why the server hangs',
  started: (site) => fillQueue(site),
  entry: (site) => ({ url: `http://127.0.0.1:${site.context.backPort}`, timeout: '2s', retries: 0 }),
});
