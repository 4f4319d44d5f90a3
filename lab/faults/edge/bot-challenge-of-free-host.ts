import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a free host answers every request without the cookie of a script with that script',
  reports: ['woocommerce/woocommerce#24087'],
  stacks: ['nginx-fpm'],
  causes: ['bot-challenge'],
  mendable: 'such hosts serve no REST clients',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        `  default_type text/html;
  if ($cookie___test = "") { return 200 '<html><body><script type="text/javascript" src="/aes.js" ></script><script>document.cookie="__test="+toHex(slowAES.decrypt(c,2,a,b))+"; path=/"; location.href="/?i=1";</script></body></html>'; }
  location / {`,
      ),
    ),
});
