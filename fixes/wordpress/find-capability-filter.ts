import { defineFix } from '../fix.ts';

export const findCapabilityFilter = defineFix({
  id: 'find-capability-filter',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Find the code that takes the right away, and take it out or exempt the user of the client',
  snippet: 'wordpress/find-capability-filter.sh',
  caveat:
    'In a plugin for roles it is a setting: Members, User Role Editor and PublishPress Capabilities have a right create_posts of its own.',
  docs: 'https://developer.wordpress.org/reference/hooks/user_has_cap/',
});
