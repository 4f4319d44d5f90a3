import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the handler of 404 of lighttpd leads to WordPress in place of a rewrite rule, and the query is lost',
  stacks: ['lighttpd'],
  causes: ['query-arguments-lost'],
  mendable: true,
  needsLogin: 'only who writes a draft sees that force=true is lost',
  put: (site) =>
    site.editConfig('lighttpd.conf', (text) =>
      text.replace(/url\.rewrite-if-not-file.*\n/, 'server.error-handler-404 = "/index.php"\n'),
    ),
});
