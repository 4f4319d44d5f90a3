import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'Varnish removes the Authorization header so that it may cache',
  stacks: ['varnish'],
  causes: ['proxy-strips-authorization'],
  mendable: true,
  put: (site) =>
    site.editConfig('default.vcl', (text) =>
      text.replace('sub vcl_recv {', 'sub vcl_recv {\n  unset req.http.Authorization;'),
    ),
});
