/** Shown below the options: what people come for, as lines to copy. */
export const examples = {
  root: `
Examples:
  $ wp-rest-doctor shop.example                       what needs no login
  $ wp-rest-doctor shop.example --user editor         asks for the password, that of wp-login.php for JWT or an
                                                      application password, and tries it all
  $ wp-rest-doctor sites.yaml --format ndjson > run.ndjson
  $ wp-rest-doctor explain authorization-header-stripped
  $ wp-rest-doctor init                               a sites.yaml to begin with

Exit status: 0 nothing fails, 1 some check fails, 2 wrong use, 3 wp-rest-doctor itself failed.`,
  check: `
Examples:
  $ wp-rest-doctor https://shop.example
  $ WP_PASSWORD=… wp-rest-doctor shop.example --user editor --output out
  $ wp-rest-doctor sites.yaml --tag live --format markdown >> "$GITHUB_STEP_SUMMARY"
  $ wp-rest-doctor sites.yaml --shard 1/4 --format ndjson > part-1.ndjson
  $ wp-rest-doctor shop.example --checks smoke,header --curl
  $ wp-rest-doctor shop.example --user editor --htaccess .htaccess --wp-config wp-config.php
  $ wp-rest-doctor shop.example --use ./a-check-of-mine.mjs`,
  init: `
Examples:
  $ wp-rest-doctor init                  here
  $ wp-rest-doctor init monitoring       in a folder of its own
  $ wp-rest-doctor init --dry-run`,
  explain: `
Examples:
  $ wp-rest-doctor explain                                  all causes, layer by layer
  $ wp-rest-doctor explain authorization-header-stripped
  $ wp-rest-doctor explain rewrite-missing --server nginx
  $ wp-rest-doctor explain jwt_auth_no_auth_header           what a code can mean; or a message, or 403
  $ wp-rest-doctor explain --format markdown > causes.md     all that is known, as a page`,
  read: `
Examples:
  $ wp-rest-doctor read .htaccess wp-config.php
  $ wp-rest-doctor read --dir /var/www/shop --site https://shop.example
  $ wp-rest-doctor read nginx.conf --request 'GET /wp-json/wp/v2/posts?per_page=1'
  $ wp-rest-doctor read wp-config.php --format diff | patch -p0
  $ wp-rest-doctor read wp-config.php --write          patches it, and leaves a copy beside it

Exit status: 0 nothing wrong, 1 something is, 2 wrong use or no such file, 3 wp-rest-doctor itself failed.`,
  clean: `
Examples:
  $ wp-rest-doctor clean shop.example --user editor            shows them, then asks
  $ wp-rest-doctor clean sites.yaml                            all sites that have auth
  $ wp-rest-doctor clean sites.yaml --yes > cleaned.txt        from a script

Exit status: 0 all gone or none there, 1 some could not be removed, 2 wrong use, 3 wp-rest-doctor itself failed.`,
  fix: `
Examples:
  $ wp-rest-doctor fix shop.example --user editor --root /var/www/shop      asks before each change
  $ wp-rest-doctor fix shop.example --root /var/www/shop --dry-run
  $ wp-rest-doctor fix shop.example --root . --yes > done.patch
  $ wp-rest-doctor fix shop.example --root . --yes --format json > done.json
  $ wp-rest-doctor fix --undo --root /var/www/shop

Exit status: 0 it works afterwards, 1 something still fails, 2 wrong use or the folder of another site,
3 wp-rest-doctor itself failed.`,
  replay: `
Examples:
  $ wp-rest-doctor replay out/evidence.json
  $ wp-rest-doctor replay out/evidence.json --curl              the requests, to send by hand
  $ wp-rest-doctor replay evidence.json --format markdown --output again
  $ wp-rest-doctor replay evidence.json --htaccess .htaccess    with the site's own files`,
  notify: `
Examples:
  $ wp-rest-doctor notify --test                      says who got the message, and who not and why
  $ wp-rest-doctor notify --test other.yaml           of another sites file

Exit status: 0 everybody got it, 2 wrong use, 3 somebody did not.`,
  merge: `
Examples:
  $ wp-rest-doctor merge part-1.ndjson part-2.ndjson
  $ wp-rest-doctor merge part-*.ndjson --format markdown >> "$GITHUB_STEP_SUMMARY"
  $ cat part-*.ndjson | wp-rest-doctor merge - --format json > report.json`,
  bundle: `
Examples:
  $ wp-rest-doctor bundle shop.example --user editor
  $ wp-rest-doctor bundle out/evidence.json --only shop     without another visit
  $ wp-rest-doctor bundle shop.example --for customer       a mail in plain words; or --for developer
  $ wp-rest-doctor bundle shop.example --htaccess .htaccess --wp-config wp-config.php
  $ wp-rest-doctor bundle sites.yaml --only shop --output ticket-4711.zip`,
  completion: `
Examples:
  $ wp-rest-doctor completion bash > ~/.local/share/bash-completion/completions/wp-rest-doctor
  $ wp-rest-doctor completion zsh > ~/.zfunc/_wp-rest-doctor    in a folder of fpath, before compinit
  $ wp-rest-doctor completion fish > ~/.config/fish/completions/wp-rest-doctor.fish`,
};
