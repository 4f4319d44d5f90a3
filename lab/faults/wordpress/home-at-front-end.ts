import { defineFault } from '../../fault.ts';

/** Headless: home is that of the front end, with another path than WordPress has, so no rule fits /cms/wp-json/. */
export default defineFault({
  says: 'WordPress is in /cms/, and its Site Address is a front end on another host',
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['home-at-front-end'],
  mendable: true,
  subdirectory: 'cms',
  async put(site) {
    const front = `http://localhost:${site.context.backPort}`;
    await site.sql(`UPDATE wp_options SET option_value = '${front}' WHERE option_name = 'home'`);
  },
});
