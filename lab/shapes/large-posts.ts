import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'ten posts of 500 KB each, as page builders make them',
  stacks: ['apache-fpm', 'nginx-fpm'],
  put: async (site) => {
    const numbers = Array.from({ length: 10 }, (_, at) => `SELECT ${at + 1} AS n`).join(' UNION ');
    await site.sql(
      `INSERT INTO wp_posts (post_author, post_type, post_status, post_title, post_name, post_content, post_excerpt, to_ping, pinged, post_content_filtered, post_date, post_date_gmt, post_modified, post_modified_gmt)
       SELECT 1, 'post', 'publish', CONCAT('Large ', n), CONCAT('large-', n), REPEAT('<p>lorem ipsum dolor</p>', 21000), '', '', '', '', NOW(), NOW(), NOW(), NOW() FROM (${numbers}) AS numbers`,
    );
  },
});
