/** What a site of the lab is, where it is not the plain one. */
export interface SiteOptions {
  /** The folder of WordPress below the document root; none by default. */
  subdirectory?: string;
  /** The first site of a network in subfolders; `secondSite` is the other one, of which only admin is a member. */
  multisite?: boolean;
  /** The name of one of `wordpress/releases.json`; the installed WordPress by default. */
  wordpress?: string;
  /** PHP-FPM and nginx are those of a newer Debian. */
  newerServers?: boolean;
}
