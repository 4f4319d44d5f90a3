grep -rnE 'user_has_cap|map_meta_cap|create_posts' wp-content --include=*.php
