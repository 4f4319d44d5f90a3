grep -rnE "rest_api_loaded|rest_api_init'|rest_api_register_rewrites|rest_get_url_prefix|rest_url_prefix" wp-content --include='*.php' | grep -E 'remove_(action|all_actions)|unset|rest_url_prefix'
wp core version
