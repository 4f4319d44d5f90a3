import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the host leads every address to its page for suspended accounts',
  stacks: ['apache-fpm'],
  causes: ['account-suspended'],
  mendable: 'the host restores the account',
  put: (site) =>
    site.edit(
      '.htaccess',
      (text) => `RedirectMatch 302 ^/(?!cgi-sys/).* /cgi-sys/suspendedpage.cgi\n${text}`,
    ),
});
