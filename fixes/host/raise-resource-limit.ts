import { defineFix } from '../fix.ts';

export const raiseResourceLimit = defineFix({
  id: 'raise-resource-limit',
  says: 'In the panel of the host, look at the use of resources (CPU, memory, entry processes) at the time of the failure, and raise the limit or remove what uses them up: crawlers, cron jobs, slow plugins',
  docs: 'https://docs.cloudlinux.com/cloudlinuxos/limits/',
});
