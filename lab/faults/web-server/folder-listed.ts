import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the document root is another folder, and nginx lists its files',
  stacks: ['nginx-fpm'],
  causes: ['default-page'],
  mendable: 'the document root is set to the folder of WordPress',
  put(site) {
    site.write('empty/readme.txt', 'nothing here');
    site.editConfig('nginx server block', (text) =>
      text
        .replace(`root ${site.wordpress};`, `root ${site.wordpress}/empty;\n  autoindex on;`)
        .replace(/ *try_files .*\n/, ''),
    );
  },
});
