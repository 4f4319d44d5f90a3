import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the site is asked over http and redirects to https',
  stacks: ['https'],
  causes: ['redirect-to-https'],
  mendable: true,
  put: (site) =>
    site.editConfig(
      'nginx server block',
      (text) =>
        `${text}server {\n  listen 127.0.0.1:${site.context.backPort};\n  return 301 https://127.0.0.1:${site.context.port}$request_uri;\n}\n`,
    ),
  entry: (site) => ({ url: `http://127.0.0.1:${site.context.backPort}` }),
});
