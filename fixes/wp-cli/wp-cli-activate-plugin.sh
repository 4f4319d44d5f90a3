wp plugin install jwt-authentication-for-wp-rest-api --activate
