import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'lighttpd has no rewrite rule',
  stacks: ['lighttpd'],
  causes: ['rewrite-missing'],
  mendable: true,
  put: (site) => site.editConfig('lighttpd.conf', (text) => text.replace(/url\.rewrite-if-not-file.*\n/, '')),
});
