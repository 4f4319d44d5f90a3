awk 'NR == FNR { if (/JWT_AUTH_SECRET_KEY/) secret = $0; next }
  /JWT_AUTH_SECRET_KEY/ { next }
  /require.*wp-settings\.php/ { print secret }
  { print }' wp-config.php wp-config.php > wp-config.moved
cat wp-config.moved > wp-config.php && rm wp-config.moved
