import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the domain is forwarded to another host, which has no API',
  stacks: ['nginx-fpm'],
  causes: ['redirect-to-foreign-host'],
  mendable: 'the forwarding is changed at the registrar',
  put: (site) =>
    site.editConfig(
      'nginx server block',
      () => `server {
  listen 127.0.0.1:${site.context.port};
  server_name 127.0.0.1;
  return 302 http://localhost:${site.context.port}/lander;
}
server {
  listen 127.0.0.1:${site.context.port};
  server_name localhost;
  default_type text/html;
  return 200 "<!DOCTYPE html><html><head><title>Welcome</title></head><body>Welcome</body></html>";
}
`,
    ),
});
