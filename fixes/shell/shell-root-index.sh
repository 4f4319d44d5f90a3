test -e {{root_folder}}index.php || sed "s#/wp-blog-header\.php#/{{own_folder}}/wp-blog-header.php#" index.php > {{root_folder}}index.php
