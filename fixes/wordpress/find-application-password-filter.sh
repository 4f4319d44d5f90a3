grep -rn 'wp_is_application_passwords_' wp-content --include=*.php
