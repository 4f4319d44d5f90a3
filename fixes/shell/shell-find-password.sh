grep -rn --include='*.php' 'WWW-Authenticate' wp-config.php wp-content/mu-plugins wp-content/plugins wp-content/themes
