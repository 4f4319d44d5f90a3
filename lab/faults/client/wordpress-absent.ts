import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a page that nothing is known of is at this address, and no WordPress',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['wordpress-absent'],
  mendable: 'the address of WordPress has to be found out',
  put(site) {
    site.write(
      'old/index.html',
      '<!DOCTYPE html><html><head><title>Shop</title></head><body>Soon</body></html>\n',
    );
    if (site.stack.id === 'nginx-fpm')
      site.editConfig('nginx server block', (text) =>
        text
          .replace(`root ${site.wordpress};`, `root ${site.wordpress}/old;`)
          .replace(/ *try_files .*\n/, ''),
      );
    else {
      site.erase('.htaccess');
      site.editConfig('Apache virtual host', (text) =>
        text.replace(/DocumentRoot .*/, `DocumentRoot ${site.wordpress}/old`),
      );
    }
  },
});
