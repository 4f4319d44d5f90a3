import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'lighttpd removes the header before PHP',
  stacks: ['lighttpd'],
  causes: ['authorization-header-stripped'],
  mendable: true,
  put: (site) =>
    site.editConfig(
      'lighttpd.conf',
      (text) => `${text}setenv.set-request-header = ( "Authorization" => "" )\n`,
    ),
});
