for file in wp-config.php wp-content/mu-plugins/*.php wp-content/plugins/*.php wp-content/plugins/*/*.php wp-content/themes/*/functions.php; do head -c 6 "$file" | grep -qE '^<\?php[[:space:]]*$' || echo "$file does not begin with <?php"; done
grep -rnE '^[^/*#]*\bvar_dump\(' wp-content --include='*.php'
