import { defineFix } from '../fix.ts';

export const corsOnRefusals = defineFix({
  id: 'cors-on-refusals',
  says: 'Where the web server sets the headers Access-Control-Allow-…, let it set them on refusals too: "Header always set" in place of "Header set" on Apache, "always" at the end of each add_header on nginx',
  docs: 'https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header',
});
