sed -i -e '/JWT_AUTH_SECRET_KEY/d' -e "/require.*wp-settings\.php/i define( 'JWT_AUTH_SECRET_KEY', '$(openssl rand -base64 48)' );" wp-config.php
