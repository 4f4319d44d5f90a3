import { defineFault } from '../../fault.ts';

export default defineFault({
  says: '.htaccess admits one origin, and the client runs on another',
  // Behind PHP-FPM the header of WordPress stands beside it: that is cors-origin-twice-by-apache.
  stacks: ['apache-mod-php'],
  causes: ['origin-not-admitted'],
  mendable: true,
  entry: () => ({ origin: 'https://app.example.com' }),
  put: (site) =>
    site.edit(
      '.htaccess',
      (text) => `Header set Access-Control-Allow-Origin "https://www.example.com"\n${text}`,
    ),
});
