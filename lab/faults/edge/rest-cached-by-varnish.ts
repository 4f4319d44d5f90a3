import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'Varnish caches REST answers without looking at the query or at Authorization',
  stacks: ['varnish'],
  causes: ['rest-cached'],
  mendable: true,
  put: (site) =>
    site.editConfig('default.vcl', (text) =>
      text.replace(
        'sub vcl_recv {',
        'sub vcl_recv {\n  if (req.method == "GET" && req.url ~ "^/wp-json/") {\n    set req.url = regsub(req.url, "\\?.*", "");\n    return (hash);\n  }',
      ),
    ),
});
