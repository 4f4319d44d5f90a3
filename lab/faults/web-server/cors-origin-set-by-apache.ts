import { defineFault } from '../../fault.ts';

export default defineFault({
  says: '.htaccess admits one other origin alone',
  stacks: ['apache-mod-php'],
  causes: ['origin-unknown'],
  mendable: true,
  put: (site) =>
    site.edit(
      '.htaccess',
      (text) => `Header set Access-Control-Allow-Origin "https://www.example.com"\n${text}`,
    ),
});
