import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'a proxy takes the folder off the path, and WordPress knows nothing of it',
  reports: ['helm/charts#17196', 'kubernetes/ingress-nginx#6332'],
  stacks: ['nginx-apache'],
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text
        .replace('  location / {', '  location / { return 404; }\n  location /blog/ {')
        .replace(/proxy_pass [^;]*;/, `proxy_pass http://127.0.0.1:${site.context.backPort}/;`),
    ),
  entry: (site) => ({ url: `${site.url}/blog` }),
});
